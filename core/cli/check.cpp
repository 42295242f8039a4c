// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/model/json.h"
#include "core/monitor/monitor.h"

#include <QJsonArray>
#include <QLocale>

namespace bridgewatch {
namespace {

QString number(double value)
{
    return QLocale::c().toString(value, 'g', 10);
}

// 'label'=value[unit];[warning];[critical], Monitoring Plugins guidelines, "Performance data".
QString perfdata(const Observation &observation, const Thresholds &thresholds)
{
    QStringList data{QStringLiteral("took=%1ms").arg(number(static_cast<double>(observation.took.count()) / 1000.0))};
    for (auto it = observation.readings.begin(); it != observation.readings.end(); ++it) {
        const QString &name = it.key();
        const QString unit = name.endsWith(u"_ms")      ? QStringLiteral("ms")
                             : name.endsWith(u"_s")     ? QStringLiteral("s")
                             : name.endsWith(u"_bytes") ? QStringLiteral("B")
                                                        : QString();
        QString one = QStringLiteral("%1=%2%3").arg(name, number(*it), unit);
        const auto limit = thresholds.constFind(name);
        if (limit != thresholds.constEnd())
            one += QStringLiteral(";%1;%2").arg(limit->warning ? number(*limit->warning) : QString(),
                                                limit->critical ? number(*limit->critical) : QString());
        data << one;
    }
    return data.join(u' ');
}

QString line(const Observation &observation, const Profile &profile)
{
    QString text = observation.text;
    text.replace(u'|', u'/'); // separates the performance data
    for (const Breach &breach : observation.breaches)
        text += CommandText::tr("; %1 is %2, limit %3").arg(breach.reading, number(breach.value), number(breach.limit));
    const QString from =
        observation.vantage == u"desk" ? QString() : CommandText::tr(" from %1").arg(observation.vantage);
    return QStringLiteral("%1 - %2%3: %4 | %5")
        .arg(stateWord(observation.outcome), observation.target, from, text,
             perfdata(observation, profile.find(observation.target)->thresholds));
}

// The targets that were asked for, or nothing after saying which one is not there.
std::optional<QList<Target>> pick(const Profile &profile, const QStringList &ids)
{
    if (ids.isEmpty())
        return profile.targets;
    QStringList known;
    for (const Target &target : profile.targets)
        known << target.id;
    QList<Target> picked;
    for (const QString &id : ids) {
        if (const Target *target = profile.find(id)) {
            picked << *target;
            continue;
        }
        const QString meant = nearest(id, known);
        const QString hint = meant.isEmpty()
                                 ? CommandText::tr("; there are %1").arg(plainLine(known.join(QStringLiteral(", "))))
                                 : CommandText::tr("; did you mean '%1'?").arg(meant);
        notice(CommandText::tr("bridgewatchctl: there is no target '%1'%2").arg(plainLine(id, 60), hint));
        return std::nullopt;
    }
    return picked;
}

} // namespace

Exit exitOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return Exit::Ok;
    case Outcome::Warning: return Exit::Warning;
    case Outcome::Failed: return Exit::Critical;
    case Outcome::Unknown: return Exit::Unknown;
    }
    return Exit::Unknown;
}

QString stateWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return tinted(QStringLiteral("OK"), Tint::Good);
    case Outcome::Warning: return tinted(QStringLiteral("WARNING"), Tint::Warning);
    case Outcome::Failed: return tinted(QStringLiteral("CRITICAL"), Tint::Bad);
    case Outcome::Unknown: return tinted(QStringLiteral("UNKNOWN"), Tint::Warning);
    }
    return {};
}

int runCheck(const Profile &profile, const QStringList &ids, const QStringList &accepted, bool json)
{
    const auto targets = pick(profile, ids);
    if (!targets)
        return static_cast<int>(Exit::Unknown);
    const QDateTime at = QDateTime::currentDateTimeUtc();
    Vantages vantages(profile.targets);
    for (const QString &fingerprint : accepted)
        vantages.acceptHostKey({}, fingerprint);
    const QList<Observation> observations = await(lookAtAll(*targets, vantages, Secrets(profile.name), {}));
    Outcome worst = Outcome::Ok;
    QJsonArray all;
    for (const Observation &observation : observations) {
        worst = worse(worst, observation.outcome);
        if (json)
            all.append(toJson(observation));
        else
            answer(line(observation, profile));
    }
    if (json)
        answer(QJsonObject{{QStringLiteral("schema"), 1},
                           {QStringLiteral("profile"), profile.name},
                           {QStringLiteral("at"), rfc3339(at)},
                           {QStringLiteral("outcome"), outcomeName(worst)},
                           {QStringLiteral("observations"), all}});
    return static_cast<int>(exitOf(worst));
}

} // namespace bridgewatch
