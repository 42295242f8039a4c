// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_board.h"

#include "core/alerts/alertmanager.h"

#include "core/alerts/alert_why.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace bridgewatch {
namespace {

constexpr QLatin1String heartbeatName("Watchdog");
constexpr QLatin1String boardSource("bridgewatch"); // of what the board itself has to say

bool isHeartbeat(const Alert &alert)
{
    return alert.source != localSource && alert.name == heartbeatName;
}

QString heartbeatKey(const QString &source)
{
    return boardSource + QStringLiteral("/heartbeat/") + source;
}

bool isWorse(const AlertRow &a, const AlertRow &b)
{
    const auto rank = [](const AlertRow &row) {
        return std::tuple(row.hidden != HiddenBy::Nothing, row.state, row.alert.severity, row.since, row.key);
    };
    return rank(a) < rank(b);
}

// What is worth a write: not every word that a source changes.
Episode essence(Episode episode)
{
    episode.alert.annotations.clear();
    return episode;
}

} // namespace

QString sourceName(const AlertmanagerSettings &settings)
{
    return Alertmanager(settings.url).source();
}

AlertBoard::AlertBoard(const Profile &profile, EpisodeStore *store, QObject *parent)
    : QObject(parent), m_settings(profile.alerts), m_runbooks{profile.alerts.runbookFor, {}, {}}, m_rules(profile),
      m_store(store)
{
    m_sources[localSource].name = localSource;
    for (const AlertmanagerSettings &settings : std::as_const(m_settings.alertmanagers))
        m_sources[sourceName(settings)].name = sourceName(settings);
    m_toldSources = sources();
}

bool AlertBoard::hasRoomFor(const QString &key, AlertSource &source)
{
    if (m_entries.contains(key) || m_entries.size() < alertLimit)
        return true;
    source.trouble = tr("more than %1 alerts: the rest is left out").arg(alertLimit);
    return false;
}

void AlertBoard::fire(const QString &key, const Alert &alert, const QDateTime &now)
{
    m_entries[key].fire(key, alert, now);
}

void AlertBoard::clearOthers(const QString &source, const QSet<QString> &stands, const QDateTime &now)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (!stands.contains(it.key()))
            it->clear(source, now);
    }
}

void AlertBoard::takeHeartbeat(AlertSource &source, bool beats, const QDateTime &now)
{
    const QString key = heartbeatKey(source.name);
    if (beats) {
        if (!source.hasHeartbeat && m_store)
            m_store->keepHeartbeat(source.name);
        source.hasHeartbeat = true;
        if (const auto entry = m_entries.find(key); entry != m_entries.end())
            entry->clear(boardSource, now);
        return;
    }
    if (!source.hasHeartbeat || (m_entries.contains(key) && !m_entries[key].firing.isEmpty()))
        return;
    Alert missing;
    missing.source = boardSource;
    missing.fingerprint = QStringLiteral("heartbeat/") + source.name;
    missing.name = tr("No heartbeat from %1").arg(source.name);
    missing.severity = Severity::High;
    missing.since = now;
    missing.labels = {{QStringLiteral("alertname"), QStringLiteral("HeartbeatMissing")},
                      {QStringLiteral("severity"), severityName(missing.severity)},
                      {QStringLiteral("source"), source.name}};
    missing.annotations[QStringLiteral("summary")] =
        tr("Its alert Watchdog, which always fires, has stopped: no other alert may arrive either.");
    fire(key, missing, now);
}

void AlertBoard::take(const QString &name, const QList<Alert> &alerts, const QDateTime &now, const QString &trouble,
                      bool isAll)
{
    AlertSource &source = m_sources[name];
    source = {name, now.toUTC(), {}, trouble, source.hasHeartbeat};
    QSet<QString> stands;
    bool beats = false;
    for (Alert alert : alerts) {
        alert.source = name;
        if (isHeartbeat(alert)) {
            beats = true;
            continue;
        }
        const QString key = boardKey(alert);
        if (!hasRoomFor(key, source))
            continue;
        stands.insert(key);
        fire(key, alert, now);
    }
    if (isAll)
        clearOthers(name, stands, now);
    if (isAll || beats)
        takeHeartbeat(source, beats, now);
    judge(now);
}

void AlertBoard::unreachable(const QString &name, const QString &trouble, const QDateTime &now)
{
    AlertSource &source = m_sources[name];
    source.name = name;
    if (!source.unreachableSince.isValid())
        source.unreachableSince = now.toUTC();
    source.trouble = plainLine(trouble);
    judge(now);
}

void AlertBoard::observe(const Observation &observation, const QDateTime &now)
{
    if (!m_rules.observe(observation)) {
        m_textsChanged = true;
        return;
    }
    m_textsChanged = false;
    take(localSource, m_rules.alerts(), now);
}

void AlertBoard::tick(const QDateTime &now)
{
    if (std::exchange(m_textsChanged, false))
        take(localSource, m_rules.alerts(), now);
    else
        judge(now);
}

void AlertBoard::acknowledge(const QStringList &keys, const Acknowledgement &acknowledgement, const QDateTime &now)
{
    for (const QString &key : keys) {
        const auto entry = m_entries.find(key);
        if (entry == m_entries.end())
            continue;
        for (Episode &episode : entry->earlier) {
            episode.acknowledged = acknowledgement;
            episode.seen = true;
            m_toKeep.append(episode);
        }
        entry->acknowledge(acknowledgement);
    }
    judge(now);
}

void AlertBoard::withdraw(const QStringList &keys, const QDateTime &now)
{
    for (const QString &key : keys) {
        if (const auto entry = m_entries.find(key); entry != m_entries.end())
            entry->withdraw();
    }
    judge(now);
}

void AlertBoard::resumeEpisode(Episode episode, const QDateTime &now)
{
    episode.alert.name = m_rules.nameOf(episode.alert);
    AlertEntry &entry = m_entries[episode.key];
    if (entry.episode.waitsToBeSeen())
        entry.earlier.append(entry.episode);
    if (entry.earlier.size() > earlierLimit)
        entry.earlier.removeFirst();
    entry.firing.clear();
    if (episode.stands()) {
        for (const QString &source : std::as_const(episode.sources)) {
            Alert alert = episode.alert;
            alert.source = source;
            if (m_sources.contains(source) || source == boardSource)
                entry.firing[source] = alert;
        }
        if (entry.firing.isEmpty()) // nobody is left who could say that it ended
            episode.ended = now.toUTC();
    }
    entry.episode = std::move(episode);
}

void AlertBoard::resumeLocal()
{
    QList<Alert> stood;
    for (const AlertEntry &entry : std::as_const(m_entries)) {
        if (entry.firing.contains(localSource))
            stood.append(entry.firing.value(localSource));
    }
    m_rules.resume(stood);
}

void AlertBoard::resume(const KeptAlerts &kept, const QDateTime &now)
{
    for (const Episode &episode : kept.episodes) {
        if (m_entries.contains(episode.key) || m_entries.size() < alertLimit)
            resumeEpisode(episode, now);
    }
    for (auto it = m_entries.constBegin(); it != m_entries.constEnd(); ++it)
        m_kept[it.key()] = essence(it->episode);
    for (const QString &name : kept.heartbeats) {
        if (m_sources.contains(name))
            m_sources[name].hasHeartbeat = true;
    }
    for (AlertSource &source : m_sources) {
        if (source.name != localSource && !source.confirmed.isValid()) {
            source.unreachableSince = now.toUTC();
            source.trouble = tr("it has not answered yet");
        }
    }
    resumeLocal();
    m_isResumed = true;
    take(localSource, m_rules.alerts(), now);
}

const AlertRow *AlertBoard::row(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const AlertRow &row) { return row.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

QStringList AlertBoard::why(const QString &key, const QList<LabelMatcher> &filter, const QDateTime &now) const
{
    const auto entry = m_entries.constFind(key);
    const auto row = entry == m_entries.constEnd() ? std::nullopt : rowOf(*entry, context(), now);
    return row ? whyShown(*row, *entry, context(), filter, now) : QStringList();
}

QList<AlertRow> AlertBoard::judgeEntries(QList<Episode> &notifications, const QDateTime &now)
{
    QList<AlertRow> rows;
    for (AlertEntry &entry : m_entries) {
        const auto row = rowOf(entry, context(), now);
        if (!row)
            continue;
        rows.append(*row);
        if (row->state == AlertState::Gone || row->hidden != HiddenBy::Nothing)
            continue;
        entry.episode.shown = true;
        const bool tells = row->state == AlertState::Firing && row->alert.severity != Severity::Info;
        if (!tells || entry.episode.notified)
            continue;
        entry.episode.notified = true;
        notifications.append(entry.episode);
    }
    std::sort(rows.begin(), rows.end(), isWorse);
    return rows;
}

void AlertBoard::judge(const QDateTime &now)
{
    QList<Episode> notifications;
    QList<AlertRow> rows = judgeEntries(notifications, now);
    keepChanges();
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const bool forget = it->canBeForgotten(now);
        if (forget)
            m_kept.remove(it.key());
        it = forget ? m_entries.erase(it) : std::next(it);
    }
    if (rows != m_rows || sources() != m_toldSources) {
        m_rows = std::move(rows);
        m_toldSources = sources();
        Q_EMIT changed();
    }
    for (const Episode &episode : std::as_const(notifications))
        Q_EMIT notify(episode);
}

void AlertBoard::keepChanges()
{
    QList<Episode> changes = std::exchange(m_toKeep, {});
    for (auto it = m_entries.constBegin(); it != m_entries.constEnd(); ++it) {
        const Episode now = essence(it->episode);
        Episode &kept = m_kept[it.key()];
        if (kept == now)
            continue;
        kept = now;
        changes.append(it->episode);
    }
    if (m_store && !changes.isEmpty())
        m_store->keep(changes);
}

} // namespace bridgewatch
