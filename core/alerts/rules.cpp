// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/rules.h"

#include "core/base/text.h"
#include <QCoreApplication>
#include <cmath>

namespace bridgewatch {
namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr QLatin1String failing("fails"); // every other rule is the name of a reading
constexpr double margin = 0.05;           // of the limit

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

const Breach *breachOf(const Observation &observation, const QString &reading)
{
    for (const Breach &breach : observation.breaches) {
        if (breach.reading == reading)
            return &breach;
    }
    return nullptr;
}

bool isWellWithin(double value, const std::optional<double> &limit, bool low)
{
    if (!limit)
        return true;
    const double room = margin * std::abs(*limit);
    return low ? value > *limit + room : value < *limit - room;
}

QString number(double value)
{
    return sentenceLocale().toString(value, 'g', 4);
}

// Whether a look without this reading says that there is no such thing any more. The lines of a log are counted by who
// follows it, and while nobody can, the look knows nothing of them.
bool endsWithout(const Target &target, const QString &reading, const Observation &observation)
{
    return observation.code.isNone() && !(target.kind == Kind::Log && reading.startsWith(u"lines."));
}

// Nothing of a log is judged without a limit: a class of lines that the profile names no more is never told again.
bool canEnd(const Target &target, const QString &rule)
{
    return target.kind != Kind::Log || rule == failing || target.thresholds.contains(rule);
}

QString titleOf(const Target &target, const QString &rule)
{
    return rule == failing ? RuleText::tr("%1 fails").arg(target.label)
                           : RuleText::tr("%1: %2").arg(target.label, rule);
}

} // namespace

Rules::Rules(const Profile &profile) : m_targets(profile.targets), m_seen(profile.targets.size())
{
    const Topology topology = profile.topology();
    for (const Target &target : std::as_const(m_targets)) {
        m_places.insert(target.id, m_places.size());
        const QStringList needs = topology.allNeeds(target.id);
        m_needs.insert(target.id, QSet<QString>(needs.begin(), needs.end()));
    }
}

void Rules::count(Streak &streak, Judgement judgement, const QDateTime &at, const Target &target) const
{
    if (judgement == Judgement::Bad) {
        streak.good = 0;
        if (streak.bad == 0 && !streak.raised)
            streak.since = at;
        streak.bad = std::min(streak.bad + 1, target.failuresToAlarm);
        streak.raised = streak.raised || streak.bad >= target.failuresToAlarm;
    } else if (judgement == Judgement::Good) {
        streak.bad = 0;
        streak.good = std::min(streak.good + 1, target.successesToClear);
        streak.raised = streak.raised && streak.good < target.successesToClear;
    }
}

void Rules::observeFailure(const Target &target, const Observation &observation, ByRule &rules)
{
    Judgement judgement = Judgement::Good;
    if (observation.outcome == Outcome::Unknown)
        judgement = Judgement::Neither;
    else if (observation.outcome == Outcome::Failed && !observation.code.isNone()) // else a threshold's business
        judgement = Judgement::Bad;
    Seen &seen = rules[failing][observation.vantage];
    count(seen.any, judgement, observation.at, target);
    if (judgement == Judgement::Bad) {
        seen.text = observation.text;
        seen.code = observation.code.toString();
    }
}

void Rules::observeReading(const Target &target, const QString &reading, const Observation &observation, ByRule &rules)
{
    const auto value = observation.readings.constFind(reading);
    const Breach *breach = breachOf(observation, reading);
    const bool isTold = value != observation.readings.constEnd();
    const bool wasSeen = rules.value(reading).contains(observation.vantage);
    if (!isTold && !breach && !(wasSeen && endsWithout(target, reading, observation)))
        return;
    const bool low = lowIsBad(reading);
    const Threshold limits = target.thresholds.value(reading);
    const auto judge = [&](bool bad, const std::optional<double> &limit) {
        if (bad)
            return Judgement::Bad;
        return !isTold || isWellWithin(*value, limit, low) ? Judgement::Good : Judgement::Neither;
    };
    Seen &seen = rules[reading][observation.vantage];
    // A look in between is no further bad one in a row: what has not been raised begins anew.
    const auto take = [&](Streak &streak, Judgement judgement) {
        count(streak, judgement, observation.at, target);
        if (judgement == Judgement::Neither && !streak.raised)
            streak.bad = 0;
    };
    take(seen.any, judge(breach, limits.warning ? limits.warning : limits.critical));
    take(seen.critical, judge(breach && breach->outcome == Outcome::Failed, limits.critical));
    if (breach)
        seen.text = RuleText::tr("%1 is %2, limit %3").arg(reading, number(breach->value), number(breach->limit));
}

void Rules::observeReadings(const Target &target, const Observation &observation, ByRule &rules)
{
    QStringList readings = target.thresholds.keys();
    for (const Breach &breach : observation.breaches)
        readings.append(breach.reading);
    readings += rules.keys(); // what was breached without a threshold has to end as well
    readings.removeDuplicates();
    readings.removeAll(failing);
    for (const QString &reading : std::as_const(readings))
        observeReading(target, reading, observation, rules);
}

int Rules::raised(const ByRule &rules)
{
    int levels = 0;
    for (const ByVantage &vantages : rules) {
        for (const Seen &seen : vantages)
            levels += (seen.any.raised ? 1 : 0) + (seen.critical.raised ? 1 : 0);
    }
    return levels;
}

bool Rules::observe(const Observation &observation)
{
    const auto place = m_places.constFind(observation.target);
    if (place == m_places.constEnd())
        return false;
    const Target &target = m_targets.at(*place);
    ByRule &rules = m_seen[*place];
    const int before = raised(rules);
    observeFailure(target, observation, rules);
    if (observation.outcome == Outcome::Unknown)
        return false;
    const bool isOnlyFailing = rules.size() == 1 && target.thresholds.isEmpty() && observation.breaches.isEmpty();
    if (!isOnlyFailing)
        observeReadings(target, observation, rules);
    return raised(rules) != before;
}

Alert Rules::alertOf(const Target &target, const QString &rule, const ByVantage &seen) const
{
    Alert alert;
    alert.source = localSource;
    alert.fingerprint = target.id + u'/' + rule;
    alert.target = target.id;
    alert.name = titleOf(target, rule);
    alert.severity = rule == failing ? Severity::High : Severity::Warning;
    QStringList vantages;
    for (auto it = seen.constBegin(); it != seen.constEnd(); ++it) {
        if (!it->any.raised)
            continue;
        vantages.append(it.key());
        if (it->critical.raised)
            alert.severity = Severity::Critical;
        if (!alert.since.isValid() || it->any.since < alert.since)
            alert.since = it->any.since;
        if (!it->code.isEmpty())
            alert.labels[key("code")] = it->code;
        alert.annotations[key("summary")] = it->text;
    }
    alert.labels[key("alertname")] = rule == failing ? key("TargetFails") : key("ThresholdCrossed");
    alert.labels[key("target")] = target.id;
    alert.labels[key("rule")] = rule;
    alert.labels[key("severity")] = severityName(alert.severity);
    alert.labels[key("vantages")] = vantages.join(u',');
    return alert;
}

// Cause and symptom: only failures inhibit, and only failures are inhibited.
void Rules::inhibit(QList<Alert> &alerts) const
{
    QSet<QString> fail;
    for (const Alert &alert : std::as_const(alerts)) {
        if (alert.labels.value(key("rule")) == failing)
            fail.insert(alert.target);
    }
    for (Alert &alert : alerts) {
        if (alert.labels.value(key("rule")) != failing)
            continue;
        for (const QString &cause : m_needs.value(alert.target) & fail) {
            if (!m_needs.value(cause).contains(alert.target))
                alert.inhibitedBy.append(cause + u'/' + failing);
        }
        alert.inhibitedBy.sort();
    }
}

QList<Alert> Rules::alerts() const
{
    QList<Alert> alerts;
    for (qsizetype place = 0; place < m_targets.size(); ++place) {
        const ByRule &rules = m_seen.at(place);
        for (auto rule = rules.constBegin(); rule != rules.constEnd(); ++rule) {
            const bool stands =
                std::any_of(rule->constBegin(), rule->constEnd(), [](const Seen &seen) { return seen.any.raised; });
            if (stands)
                alerts.append(alertOf(m_targets.at(place), rule.key(), *rule));
        }
    }
    inhibit(alerts);
    return alerts;
}

void Rules::resume(const QList<Alert> &stood)
{
    for (const Alert &alert : stood) {
        const auto place = m_places.constFind(alert.target);
        const QString rule = alert.labels.value(key("rule"));
        if (alert.source != localSource || place == m_places.constEnd() || rule.isEmpty())
            continue;
        const Target &target = m_targets.at(*place);
        if (!canEnd(target, rule))
            continue;
        for (const QString &vantage : alert.labels.value(key("vantages")).split(u',')) {
            if (!target.vantages.contains(vantage))
                continue;
            Seen &seen = m_seen[*place][rule][vantage];
            seen.any = {target.failuresToAlarm, 0, true, alert.since};
            if (alert.severity == Severity::Critical)
                seen.critical = seen.any;
            seen.text = alert.annotations.value(key("summary"));
            seen.code = alert.labels.value(key("code"));
        }
    }
}

QString Rules::nameOf(const Alert &alert) const
{
    const auto place = m_places.constFind(alert.target);
    const QString rule = alert.labels.value(key("rule"));
    if (alert.source != localSource || place == m_places.constEnd() || rule.isEmpty())
        return alert.name;
    return titleOf(m_targets.at(*place), rule);
}

bool Rules::operator==(const Rules &other) const
{
    return m_seen == other.m_seen && m_places == other.m_places;
}

} // namespace bridgewatch
