// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_row.h"

#include "core/alerts/maintenance.h"

#include <initializer_list>

namespace bridgewatch {
namespace {

// A silence or an inhibition at one of two sources leaves the other one's alert standing.
HiddenBy hiddenBy(const AlertEntry &entry, const AlertSettings &settings, const QDateTime &now)
{
    const auto &firing = entry.firing;
    const bool suppressed =
        std::all_of(firing.begin(), firing.end(), [](const Alert &alert) { return alert.isSuppressed(); });
    if (suppressed) {
        const bool silenced =
            std::any_of(firing.begin(), firing.end(), [](const Alert &alert) { return !alert.silencedBy.isEmpty(); });
        return silenced ? HiddenBy::Silence : HiddenBy::Inhibition;
    }
    return windowFor(settings.maintenance, entry.episode.alert, now) ? HiddenBy::Maintenance : HiddenBy::Nothing;
}

QDateTime unconfirmedSince(const AlertEntry &entry, const QMap<QString, AlertSource> &sources)
{
    QDateTime newest;
    for (auto it = entry.firing.constBegin(); it != entry.firing.constEnd(); ++it) {
        const AlertSource source = sources.value(it.key());
        if (!source.unreachableSince.isValid())
            return {};
        const QDateTime heard = source.confirmed.isValid() ? source.confirmed : source.unreachableSince;
        newest = newest.isValid() ? std::max(newest, heard) : heard;
    }
    return newest;
}

QString webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty() ? text
                                                                                                           : QString();
}

// Of every alert once a second: nothing here takes memory but what is put into small letters.
QString firstOf(const QMap<QString, QString> &paths, std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        const auto found = paths.constFind(name);
        if (found != paths.constEnd() && !name.isEmpty())
            return *found;
    }
    return {};
}

QString runbookOf(const Alert &alert, const QString &address, const RunbookPlaces &places)
{
    const QString label = alert.labels.value(QStringLiteral("alertname"));
    QString path = firstOf(places.chosen, {alert.name, label, alert.target});
    if (path.isEmpty())
        path = firstOf(places.naming, {alert.name.toLower(), label == alert.name ? QString() : label.toLower()});
    return path.isEmpty() && address.isEmpty() ? firstOf(places.looking, {alert.target}) : path;
}

void judgeStanding(AlertRow &row, const AlertEntry &entry, const RowContext &context, const QDateTime &now)
{
    const auto &acknowledged = entry.episode.acknowledged;
    const bool holds = acknowledged && now < acknowledged->until;
    row.state = holds ? AlertState::Acknowledged : AlertState::Firing;
    row.acknowledgementExpired = acknowledged && !holds;
    row.hidden = hiddenBy(entry, context.settings, now);
    row.unconfirmedSince = unconfirmedSince(entry, context.sources);
}

} // namespace

std::optional<AlertRow> rowOf(const AlertEntry &entry, const RowContext &context, const QDateTime &now)
{
    // What flapped is shown as its newest episode, else as the newest one that waits to be seen.
    const bool stands = !entry.firing.isEmpty();
    const bool past = !stands && !entry.episode.waitsToBeSeen();
    if (past && entry.earlier.isEmpty())
        return std::nullopt;
    const Episode &episode = past ? entry.earlier.constLast() : entry.episode;
    AlertRow row;
    row.key = episode.key;
    row.alert = episode.alert;
    row.sources = episode.sources;
    row.since = episode.began;
    row.ended = episode.ended;
    row.deadline = episode.began.addMSecs(context.settings.respond(episode.alert.severity).count());
    row.flaps = episode.flaps;
    row.earlierUnseen = static_cast<int>(entry.earlier.size()) - (past ? 1 : 0);
    row.acknowledged = episode.acknowledged;
    row.runbookUrl = webAddress(episode.alert.annotations.value(QStringLiteral("runbook_url")));
    row.runbook = runbookOf(episode.alert, row.runbookUrl, context.runbooks);
    row.state = AlertState::Gone;
    if (stands)
        judgeStanding(row, entry, context, now);
    return row;
}

} // namespace bridgewatch
