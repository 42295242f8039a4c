// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/cli/alert_commands.h"
#include "core/cli/alert_servers.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/model/json.h"

#include <QJsonArray>

namespace bridgewatch {
namespace {

// What an alert counts for: one that is suppressed wants nothing of anybody.
Outcome outcomeOf(const Alert &alert)
{
    return alert.isSuppressed() ? Outcome::Ok : weightOf(alert.severity);
}

Tint tintOf(Outcome outcome)
{
    return outcome == Outcome::Ok ? Tint::Dim : outcome == Outcome::Warning ? Tint::Warning : Tint::Bad;
}

int statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return static_cast<int>(Exit::Ok);
    case Outcome::Warning: return static_cast<int>(Exit::Warning);
    case Outcome::Failed: return static_cast<int>(Exit::Critical);
    case Outcome::Unknown: break;
    }
    return static_cast<int>(Exit::Unknown);
}

QString suppression(const Alert &alert)
{
    if (!alert.silencedBy.isEmpty())
        return CommandText::tr(", silenced by %1").arg(alert.silencedBy.join(QStringLiteral(", ")));
    return alert.inhibitedBy.isEmpty() ? QString() : CommandText::tr(", inhibited");
}

QString line(const Alert &alert, const QDateTime &now)
{
    const QString summary = alert.annotations.value(QStringLiteral("summary"));
    const auto age = std::chrono::milliseconds(std::max<qint64>(0, alert.since.msecsTo(now)));
    return QStringLiteral("%1 - %2: %3%4%5")
        .arg(tinted(severityName(alert.severity).toUpper(), tintOf(outcomeOf(alert))), alert.name,
             summary.isEmpty() ? QString() : plainLine(summary, 120) + QStringLiteral(", "),
             CommandText::tr("for %1").arg(readable(age)), suppression(alert));
}

QJsonObject texts(const QMap<QString, QString> &pairs)
{
    QJsonObject object;
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject toJson(const Alert &alert)
{
    return {{QStringLiteral("source"), alert.source},
            {QStringLiteral("fingerprint"), alert.fingerprint},
            {QStringLiteral("name"), alert.name},
            {QStringLiteral("severity"), severityName(alert.severity)},
            {QStringLiteral("labels"), texts(alert.labels)},
            {QStringLiteral("annotations"), texts(alert.annotations)},
            {QStringLiteral("since"), rfc3339(alert.since)},
            {QStringLiteral("silenced_by"), QJsonArray::fromStringList(alert.silencedBy)},
            {QStringLiteral("inhibited_by"), QJsonArray::fromStringList(alert.inhibitedBy)},
            {QStringLiteral("generator_url"), alert.generatorUrl}};
}

// Why not all of a source is known; empty when it is.
QString troubleOf(const AlertmanagerAnswer &answer)
{
    return answer.alerts ? answer.alerts->missingText() : answer.alerts.error().text;
}

struct Standing {
    QList<Alert> alerts; // worst first, then the newest
    QJsonArray sources;
    QStringList notices;
    Outcome worst = Outcome::Ok;
};

Standing standingOf(const QList<AlertmanagerAnswer> &answers)
{
    Standing standing;
    for (const AlertmanagerAnswer &answer : answers) {
        const QString trouble = troubleOf(answer);
        standing.sources.append(QJsonObject{{QStringLiteral("source"), answer.source},
                                            {QStringLiteral("known"), trouble.isEmpty()},
                                            {QStringLiteral("text"), trouble}});
        if (!trouble.isEmpty()) {
            standing.notices << QStringLiteral("%1: %2").arg(answer.source, trouble);
            standing.worst = worse(standing.worst, Outcome::Unknown);
        }
        if (answer.alerts)
            standing.alerts.append(answer.alerts->alerts);
    }
    for (const Alert &alert : std::as_const(standing.alerts))
        standing.worst = worse(standing.worst, outcomeOf(alert));
    std::stable_sort(standing.alerts.begin(), standing.alerts.end(), [](const Alert &a, const Alert &b) {
        if (a.isSuppressed() != b.isSuppressed())
            return b.isSuppressed();
        return a.severity != b.severity ? a.severity < b.severity : a.since > b.since;
    });
    return standing;
}

} // namespace

Limits patience()
{
    return {Deadline::in(std::chrono::seconds(10)), {}};
}

QList<Alertmanager> alertmanagersOf(const Profile &profile)
{
    QList<Alertmanager> servers;
    for (const AlertmanagerSettings &settings : profile.alerts.alertmanagers) {
        QStringList filter;
        for (const LabelMatcher &matcher : settings.filter)
            filter << matcher.toString();
        servers.append(Alertmanager(settings.url, filter, settings.ca));
    }
    if (servers.isEmpty())
        notice(
            CommandText::tr("bridgewatchctl: the profile names no Alertmanager; it goes under alerts, alertmanagers"));
    return servers;
}

int runAlerts(const Profile &profile, bool json)
{
    const QList<Alertmanager> servers = alertmanagersOf(profile);
    if (servers.isEmpty())
        return static_cast<int>(Exit::Unknown);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Standing standing = standingOf(await(askAll(servers, patience())));
    for (const QString &text : standing.notices)
        notice(text);
    if (!json) {
        for (const Alert &alert : standing.alerts)
            answer(line(alert, now));
        return statusOf(standing.worst);
    }
    QJsonArray all;
    for (const Alert &alert : standing.alerts)
        all.append(toJson(alert));
    answer(QJsonObject{{QStringLiteral("schema"), 1},
                       {QStringLiteral("profile"), profile.name},
                       {QStringLiteral("at"), rfc3339(now)},
                       {QStringLiteral("outcome"), outcomeName(standing.worst)},
                       {QStringLiteral("alerts"), all},
                       {QStringLiteral("sources"), standing.sources}});
    return statusOf(standing.worst);
}

} // namespace bridgewatch
