// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sqlite_history.h"

#include "core/history/lookup.h"
#include "core/store/sqlite_error.h"

#include <cerrno>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

// How long a read waits for the file to be made, checked and migrated at the start.
constexpr auto openingPatience = 30s;

} // namespace

SqliteHistory::SqliteHistory(const QString &path, const Retention &retention, QObject *parent)
    : QObject(parent), m_path(path),
      m_writer(path, retention,
               [this] { QMetaObject::invokeMethod(this, &SqliteHistory::stateChanged, Qt::QueuedConnection); }),
      m_reader([this] { m_reading.store.reset(); })
{
}

SqliteHistory::~SqliteHistory()
{
    m_writer.end();
}

Result<void> SqliteHistory::openReader()
{
    const quint64 generation = m_writer.generation(openingPatience);
    if (m_reading.store && m_reading.generation == generation)
        return {};
    StoreOptions options = historyFile(m_path);
    options.readOnly = true;
    auto store = Store::open(options);
    if (!store) {
        if (isDamage(store.error()))
            m_writer.suspect();
        const QString trouble = m_writer.state().trouble; // it knows better why
        return fail(store.error().code, trouble.isEmpty() ? store.error().text : trouble, m_path);
    }
    m_reading = {std::move(*store), generation};
    return {};
}

template<typename T> Result<T> SqliteHistory::look(const std::function<Result<T>(Lookup &)> &body)
{
    if (const Result<void> opened = openReader(); !opened)
        return tl::make_unexpected(opened.error());
    Lookup lookup(*m_reading.store);
    Result<T> answer = body(lookup);
    if (lookup.damaged() > 0 || (!answer && isDamage(answer.error())))
        m_writer.suspect();
    if (!answer)
        m_reading = {}; // whatever it was, the next read opens the file anew
    return answer;
}

QCoro::Task<Result<QList<Series>>> SqliteHistory::read(QList<SeriesId> ids, TimeRange range, int steps, Limits limits)
{
    const auto body = [ids, range, steps](Lookup &lookup) { return lookup.read(ids, range, steps); };
    return m_reader.ask<QList<Series>>([this, body] { return look<QList<Series>>(body); }, limits);
}

QCoro::Task<Result<QList<Change>>> SqliteHistory::changes(TimeRange range, int limit, Limits limits)
{
    const auto body = [range, limit](Lookup &lookup) { return lookup.changes(range, limit); };
    return m_reader.ask<QList<Change>>([this, body] { return look<QList<Change>>(body); }, limits);
}

QCoro::Task<Result<void>> SqliteHistory::flush(Limits limits)
{
    const auto handover = std::make_shared<Handover<void>>();
    m_writer.whenWritten(std::make_shared<Promise<void>>(handover));
    return Handover<void>::take(handover, limits);
}

QCoro::Task<Result<void>> SqliteHistory::pack(Limits limits)
{
    const auto handover = std::make_shared<Handover<void>>();
    m_writer.whenPacked(std::make_shared<Promise<void>>(handover));
    return Handover<void>::take(handover, limits);
}

} // namespace bridgewatch
