// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_row.h"

#include "core/alerts/maintenance.h"

#include <array>

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
QString firstOf(const QMap<QString, QString> &paths, RunbookPlaces::Names names, QString (*key)(const QString &))
{
    for (const QString &name : names) {
        const auto found = name.isEmpty() ? paths.constEnd() : paths.constFind(key(name));
        if (found != paths.constEnd())
            return *found;
    }
    return {};
}

QString asWritten(const QString &name)
{
    return name;
}

QString inSmallLetters(const QString &name)
{
    return name.toLower();
}

QString runbookOf(const Alert &alert, const QString &address, const RunbookPlaces &places)
{
    const QString label = alert.labels.value(QStringLiteral("alertname"));
    const std::array names{alert.name, label == alert.name ? QString() : label};
    const std::array targets{alert.target};
    const QString path = places.asked(names, targets);
    return path.isEmpty() && address.isEmpty() ? places.lookingAt(targets) : path;
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

QString RunbookPlaces::asked(Names alerts, Names targets) const
{
    for (const QString &path : {firstOf(chosen, alerts, asWritten), firstOf(chosen, targets, asWritten)}) {
        if (!path.isEmpty())
            return path;
    }
    return firstOf(naming, alerts, inSmallLetters);
}

QString RunbookPlaces::lookingAt(Names targets) const
{
    return firstOf(looking, targets, asWritten);
}

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
