// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_file.h"

#include "core/journal/journal_text.h"
#include "core/store/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <sys/stat.h>

namespace bridgewatch {
namespace {

// A file of ours whose number of steps was lost: it cannot be brought up to date, as all that it lacks is there.
bool hasLostItsSchema(const QString &path)
{
    StoreOptions options = journalFile(path);
    options.readOnly = true;
    const auto store = Store::open(options);
    return store && (*store)->number(QStringLiteral("PRAGMA user_version")).value_or(1) <= 0;
}

// Device and inode of the file of that name; zeros where there is none.
std::pair<quint64, quint64> identityOf(const QString &path)
{
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino};
}

Result<QList<Event>> eventsWhere(const Store &store, const QString &which, const QVariantList &values)
{
    QList<Event> events;
    const Result<void> read =
        eachEvent(store, which, values, [&](const StoredEvent &event) { events.append(toEvent(event)); });
    return read ? Result<QList<Event>>(events) : tl::make_unexpected(read.error());
}

} // namespace

QString textExportPath(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + QStringLiteral(".jsonl");
}

JournalFile::JournalFile(QString path, std::function<void()> beforeStatement)
    : m_path(std::move(path)), m_beforeStatement(std::move(beforeStatement)), m_copy(textExportPath(m_path))
{
}

JournalFile::~JournalFile() = default;

Result<std::unique_ptr<FileLock>> JournalFile::lock() const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return fail(FailureCode::ofErrno(EACCES),
                    JournalText::tr("The folder %1 cannot be made.").arg(QFileInfo(m_path).absolutePath()), m_path);
    // Whoever waits has the turn, so that one who writes without pause lets the others in.
    const auto turn = FileLock::take(m_copy.path() + QStringLiteral(".turn"), patience);
    auto lock =
        turn ? FileLock::take(m_copy.path() + QStringLiteral(".lock"), patience) : tl::make_unexpected(turn.error());
    if (!lock && lock.error().code.isErrno(EWOULDBLOCK))
        return fail(FailureCode::ofErrno(EBUSY),
                    JournalText::tr("Another Bridgewatch is writing the journal and does not end."), m_path);
    return lock;
}

bool JournalFile::isReplaced() const
{
    return identityOf(m_path) != m_identity;
}

Result<void> JournalFile::open()
{
    if (m_store && !isReplaced())
        return {};
    const auto held = lock();
    return held ? openLocked() : tl::make_unexpected(held.error());
}

// Who came second, while somebody opened the file, tries again as well.
Result<void> JournalFile::openLocked()
{
    if (m_store && !isReplaced() && !m_store->isSecond())
        return {};
    m_store.reset();
    m_notices.clear();
    Result<void> done = connect();
    if (done && !m_store->isReadOnly())
        done = settle();
    if (!done)
        m_store.reset();
    return done;
}

Result<void> JournalFile::connect()
{
    StoreOptions options = journalFile(m_path);
    options.beforeStatement = m_beforeStatement;
    auto store = Store::open(options);
    if (!store && store.error().code.isErrno(EINVAL) && hasLostItsSchema(m_path))
        return setDatabaseAside();
    if (!store)
        return tl::make_unexpected(store.error());
    m_store = std::move(*store);
    m_notices << m_store->notices();
    m_identity = identityOf(m_path);
    m_dataVersion = m_store->number(QStringLiteral("PRAGMA data_version")).value_or(0);
    return {};
}

Result<void> JournalFile::settle()
{
    const Survey found = survey(*m_store, m_copy);
    if (!found.isSound())
        return repair(found);
    if (found.exportedTo < found.last) {
        if (const Result<qint64> done = bringCopyUp(); !done)
            m_notices << done.error().text;
    }
    return {};
}

// Where the file turns out to be damaged it is opened once more, which sets it aside.
template<typename T> Result<T> JournalFile::look(const std::function<Result<T>()> &body)
{
    for (const bool again : {true, false}) {
        if (const Result<void> opened = open(); !opened)
            return tl::make_unexpected(opened.error());
        Result<T> done = body();
        if (done || !again || !isDamage(done.error()))
            return done;
        m_store.reset();
    }
    return {};
}

Result<QList<Event>> JournalFile::events(const QString &incident)
{
    return look<QList<Event>>([&] { return eventsWhere(*m_store, QStringLiteral("incident = ?"), {incident}); });
}

Result<QList<Event>> JournalFile::since(qint64 sequence)
{
    return look<QList<Event>>([&] { return eventsWhere(*m_store, QStringLiteral("sequence > ?"), {sequence}); });
}

Result<QList<IncidentSpan>> JournalFile::incidents()
{
    return look<QList<IncidentSpan>>([&]() -> Result<QList<IncidentSpan>> {
        QList<IncidentSpan> spans;
        const Result<void> read =
            m_store->each(QStringLiteral("SELECT incident, min(sequence), max(sequence), count(*) FROM event "
                                         "GROUP BY incident ORDER BY min(sequence)"),
                          {}, [&](const QSqlQuery &row) {
                              spans.append({row.value(0).toString(), row.value(1).toLongLong(),
                                            row.value(2).toLongLong(), row.value(3).toLongLong()});
                          });
        return read ? Result<QList<IncidentSpan>>(spans) : tl::make_unexpected(read.error());
    });
}

Result<bool> JournalFile::isChanged()
{
    if (!m_store || isReplaced()) {
        const Result<void> opened = open();
        return opened ? Result<bool>(true) : tl::make_unexpected(opened.error());
    }
    const Result<qint64> version = m_store->number(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return tl::make_unexpected(version.error());
    return std::exchange(m_dataVersion, *version) != *version;
}

} // namespace bridgewatch
