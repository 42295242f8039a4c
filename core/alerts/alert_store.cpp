// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_store.h"

#include "core/alerts/episode_json.h"

#include <QJsonDocument>
#include <cerrno>

namespace bridgewatch {
namespace {

StoreOptions alertsFile(const QString &path)
{
    StoreOptions options;
    options.path = path;
    options.applicationId = 0x42574131; // "BWA1"
    options.oneWriter = true;
    options.migrations = {{
        QStringLiteral("CREATE TABLE episode (id TEXT PRIMARY KEY, began INTEGER NOT NULL, ended INTEGER, "
                       "waits INTEGER NOT NULL, body TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX episode_open ON episode (waits, ended)"),
        QStringLiteral("CREATE TABLE acknowledgement (episode TEXT NOT NULL, at INTEGER NOT NULL, by TEXT NOT NULL, "
                       "reason TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (episode, at))"),
        QStringLiteral("CREATE TABLE heartbeat (source TEXT PRIMARY KEY)"),
    }};
    return options;
}

QVariant millis(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

// The first column of a row as an episode; what cannot be read is left out.
void appendEpisode(const QSqlQuery &row, QList<Episode> &episodes)
{
    const auto json = QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
    if (const auto episode = episodeFrom(json))
        episodes.append(*episode);
}

Result<QList<Episode>> readPast(const Store &store, const QDateTime &from, int limit)
{
    QList<Episode> past;
    const Result<void> done = store.each(
        QStringLiteral("SELECT body FROM episode WHERE (ended IS NULL OR ended > ?) AND json_extract(body, '$.shown') "
                       "ORDER BY began DESC LIMIT ?"),
        {millis(from), limit}, [&](const QSqlQuery &row) { appendEpisode(row, past); });
    return done ? Result<QList<Episode>>(past) : tl::make_unexpected(done.error());
}

} // namespace

AlertStore::AlertStore(const QString &path, QObject *parent)
    : QObject(parent), m_path(path), m_worker([this] {
          (void)write(); // what still waits
          m_store.reset();
      })
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &AlertStore::post);
}

AlertStore::~AlertStore() = default;

Result<void> AlertStore::open()
{
    if (m_store && m_store->isSecond() && !Store::isHeld(m_path))
        m_store.reset(); // the other program has ended
    if (m_store)
        return {};
    auto store = Store::open(alertsFile(m_path));
    if (!store)
        return tl::make_unexpected(store.error());
    m_store = std::move(*store);
    QMetaObject::invokeMethod(
        this, [this, notice = m_store->notices().join(u' ')] { setNotice(notice); }, Qt::QueuedConnection);
    return {};
}

Result<void> AlertStore::insertEpisode(const Episode &episode)
{
    const QString body = QString::fromUtf8(QJsonDocument(toJson(episode)).toJson(QJsonDocument::Compact));
    auto ran = m_store->query(
        QStringLiteral("INSERT OR REPLACE INTO episode (id, began, ended, waits, body) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {episode.id, millis(episode.began), millis(episode.ended), episode.waitsToBeSeen() ? 1 : 0, body});
    return ran ? Result<void>() : tl::make_unexpected(ran.error());
}

Result<void> AlertStore::insertAcknowledgement(const QString &episode, const Acknowledgement &by)
{
    const auto ran = m_store->query(QStringLiteral("INSERT OR IGNORE INTO acknowledgement (episode, at, by, reason, "
                                                   "until) VALUES (?, ?, ?, ?, ?)"),
                                    {episode, millis(by.at), by.by, by.reason, millis(by.until)});
    return ran ? Result<void>() : tl::make_unexpected(ran.error());
}

Result<void> AlertStore::prune()
{
    const auto beyond = m_store->number(QStringLiteral("SELECT count(*) - ? FROM episode"), {episodeLimit});
    if (!beyond || *beyond <= 0)
        return beyond ? Result<void>() : tl::make_unexpected(beyond.error());
    auto ran = m_store->query(QStringLiteral("DELETE FROM episode WHERE id IN (SELECT id FROM episode WHERE "
                                             "ended IS NOT NULL ORDER BY waits, ended LIMIT ?)"),
                              {*beyond});
    if (ran)
        ran =
            m_store->query(QStringLiteral("DELETE FROM acknowledgement WHERE episode NOT IN (SELECT id FROM episode)"));
    return ran ? Result<void>() : tl::make_unexpected(ran.error());
}

Result<void> AlertStore::insert(const Pending &pending)
{
    for (const Episode &episode : pending.episodes) {
        if (const Result<void> done = insertEpisode(episode); !done)
            return done;
    }
    for (const auto &[episode, by] : pending.acknowledgements) {
        if (const Result<void> done = insertAcknowledgement(episode, by); !done)
            return done;
    }
    for (const QString &source : pending.heartbeats) {
        const auto ran =
            m_store->query(QStringLiteral("INSERT OR IGNORE INTO heartbeat (source) VALUES (?)"), {source});
        if (!ran)
            return tl::make_unexpected(ran.error());
    }
    return prune();
}

// What is newer by now stays as it is.
void AlertStore::giveBack(Pending pending)
{
    const std::lock_guard lock(m_mutex);
    for (const Episode &episode : std::as_const(pending.episodes)) {
        if (!m_pending.episodes.contains(episode.id))
            m_pending.episodes.insert(episode.id, episode);
    }
    m_pending.acknowledgements = pending.acknowledgements + m_pending.acknowledgements;
    m_pending.heartbeats += pending.heartbeats;
}

Result<void> AlertStore::write()
{
    Pending pending;
    {
        const std::lock_guard lock(m_mutex);
        pending = std::exchange(m_pending, {});
    }
    if (pending.isEmpty())
        return {};
    Result<void> done = open();
    if (done && m_store->isReadOnly())
        done = fail(FailureCode::ofErrno(EROFS), m_store->notices().join(u' '), m_path);
    if (done)
        done = m_store->transaction([&] { return insert(pending); });
    if (!done)
        giveBack(pending);
    return done;
}

void AlertStore::post()
{
    m_worker.post([this] {
        const Result<void> done = write();
        const QString trouble = done ? QString() : done.error().text;
        QMetaObject::invokeMethod(
            this, [this, trouble] { setTrouble(trouble); }, Qt::QueuedConnection);
    });
}

void AlertStore::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    Q_EMIT troubleChanged(trouble());
}

void AlertStore::setTrouble(const QString &trouble)
{
    if (trouble.isEmpty())
        m_retry.stop();
    else
        m_retry.start();
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged(this->trouble());
}

void AlertStore::keep(const QList<Episode> &episodes)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const Episode &episode : episodes) {
            m_pending.episodes.insert(episode.id, episode);
            if (episode.acknowledged)
                m_pending.acknowledgements.append({episode.id, *episode.acknowledged});
        }
    }
    post();
}

void AlertStore::keepHeartbeat(const QString &source)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pending.heartbeats.append(source);
    }
    post();
}

Result<KeptAlerts> AlertStore::read(const QDateTime &now)
{
    if (const Result<void> opened = open(); !opened)
        return tl::make_unexpected(opened.error());
    KeptAlerts kept;
    const QDateTime flapping = now.addSecs(-std::chrono::seconds(flapGap).count());
    Result<void> done = m_store->each(
        QStringLiteral(
            "SELECT body FROM (SELECT body, began FROM episode WHERE waits = 1 OR ended IS NULL OR ended > ? "
            "ORDER BY began DESC LIMIT ?) ORDER BY began"),
        {millis(flapping), episodeLimit}, [&](const QSqlQuery &row) { appendEpisode(row, kept.episodes); });
    if (done)
        done = m_store->each(QStringLiteral("SELECT source FROM heartbeat"), {},
                             [&](const QSqlQuery &row) { kept.heartbeats.append(row.value(0).toString()); });
    return done ? Result<KeptAlerts>(kept) : tl::make_unexpected(done.error());
}

QCoro::Task<Result<QList<Episode>>> AlertStore::past(QDateTime from, int limit, Limits limits)
{
    return m_worker.ask<QList<Episode>>(
        [this, from, limit]() -> Result<QList<Episode>> {
            if (const Result<void> opened = open(); !opened)
                return tl::make_unexpected(opened.error());
            return readPast(*m_store, from, limit);
        },
        limits);
}

QCoro::Task<Result<KeptAlerts>> AlertStore::load(QDateTime now, Limits limits)
{
    return m_worker.ask<KeptAlerts>([this, now] { return read(now); }, limits);
}

QCoro::Task<Result<void>> AlertStore::flush(Limits limits)
{
    return m_worker.ask<void>([this] { return write(); }, limits);
}

Result<QList<Episode>> pastAlerts(const QString &path, const QDateTime &from, int limit)
{
    StoreOptions options = alertsFile(path);
    options.readOnly = true;
    const auto store = Store::open(options);
    return store ? readPast(**store, from, limit) : tl::make_unexpected(store.error());
}

} // namespace bridgewatch
