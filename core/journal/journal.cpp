// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

namespace bridgewatch {

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent), m_path(path), m_file(std::make_unique<JournalFile>(path)), m_worker([this] { m_file.reset(); })
{
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_polling)
            m_polling = m_worker.post([this] { poll(); });
    });
}

Journal::~Journal() = default;

Result<void> Journal::openFile()
{
    Result<void> opened = m_file->open();
    if (opened && !m_told) {
        const Result<QList<IncidentSpan>> spans = m_file->incidents();
        if (!spans)
            return tl::make_unexpected(spans.error());
        m_told = 0;
        for (const IncidentSpan &span : *spans)
            m_told = std::max(*m_told, span.last);
        QMetaObject::invokeMethod(
            &m_poll, [this] { m_poll.start(); }, Qt::QueuedConnection);
    }
    return opened;
}

// Hands on what is new, and what there is to say.
void Journal::tell()
{
    const Result<QList<Event>> fresh = m_told ? m_file->since(*m_told) : QList<Event>();
    if (fresh && !fresh->isEmpty()) {
        m_told = fresh->constLast().sequence;
        QMetaObject::invokeMethod(
            this, [this, events = *fresh] { Q_EMIT appended(events); }, Qt::QueuedConnection);
    }
    const bool isReadOnly = m_file->isReadOnly();
    QMetaObject::invokeMethod(
        this, [this, notices = m_file->notices(), isReadOnly] { setState(notices, isReadOnly); }, Qt::QueuedConnection);
}

void Journal::poll()
{
    const Result<bool> changed = m_file->isChanged();
    if (changed && *changed)
        tell();
    QMetaObject::invokeMethod(
        this, [this] { m_polling = false; }, Qt::QueuedConnection);
}

void Journal::setState(const QStringList &notices, bool readOnly)
{
    if (notices == m_notices && readOnly == m_readOnly)
        return;
    m_notices = notices;
    m_readOnly = readOnly;
    Q_EMIT stateChanged();
}

QCoro::Task<Result<void>> Journal::open(Limits limits)
{
    return m_worker.ask<void>(
        [this] {
            const Result<void> opened = openFile();
            tell();
            return opened;
        },
        limits);
}

QCoro::Task<Result<QString>> Journal::begin(NewEvent first, Limits limits)
{
    return m_worker.ask<QString>(
        [this, first]() -> Result<QString> {
            (void)openFile(); // begin() says why it cannot be opened
            const Result<Event> begun = m_file->begin(first);
            tell();
            return begun ? Result<QString>(begun->incident) : tl::make_unexpected(begun.error());
        },
        limits);
}

QCoro::Task<Result<QList<Event>>> Journal::appendAll(QList<NewEvent> events, Limits limits,
                                                     std::optional<qint64> expected)
{
    return m_worker.ask<QList<Event>>(
        [this, events, expected] {
            (void)openFile();
            const Result<QList<Event>> done = m_file->append(events, expected);
            tell();
            return done;
        },
        limits);
}

QCoro::Task<Result<Event>> Journal::append(NewEvent event, Limits limits, std::optional<qint64> expected)
{
    return m_worker.ask<Event>(
        [this, event, expected]() -> Result<Event> {
            (void)openFile();
            const Result<QList<Event>> done = m_file->append({event}, expected);
            tell();
            return done ? Result<Event>(done->constFirst()) : tl::make_unexpected(done.error());
        },
        limits);
}

QCoro::Task<Result<QList<Event>>> Journal::events(QString incident, Limits limits)
{
    return m_worker.ask<QList<Event>>(
        [this, incident] {
            const Result<void> opened = openFile();
            return opened ? m_file->events(incident) : tl::make_unexpected(opened.error());
        },
        limits);
}

QCoro::Task<Result<QList<IncidentSpan>>> Journal::incidents(Limits limits)
{
    return m_worker.ask<QList<IncidentSpan>>(
        [this]() -> Result<QList<IncidentSpan>> {
            const Result<void> opened = openFile();
            return opened ? m_file->incidents() : tl::make_unexpected(opened.error());
        },
        limits);
}

QCoro::Task<Result<Verification>> Journal::verify(std::optional<QString> incident, Limits limits)
{
    return m_worker.ask<Verification>([this, incident] { return verifyJournal(m_path, incident); }, limits);
}

} // namespace bridgewatch
