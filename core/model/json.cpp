// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"

#include <QJsonArray>
#include <cmath>

namespace bridgewatch {
namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

// To the microsecond: what is behind it is noise.
double inMilliseconds(Duration span)
{
    return static_cast<double>(span.count()) / 1000.0;
}

QJsonArray stagesJson(const QList<StageResult> &stages)
{
    QJsonArray array;
    for (const StageResult &stage : stages) {
        QJsonObject object{{key("stage"), stageName(stage.stage)},
                           {key("outcome"), outcomeName(stage.outcome)},
                           {key("ms"), inMilliseconds(stage.took)}};
        if (!stage.code.isNone())
            object[key("code")] = stage.code.toString();
        array.append(object);
    }
    return array;
}

QJsonArray breachesJson(const QList<Breach> &breaches)
{
    QJsonArray array;
    for (const Breach &breach : breaches)
        array.append(QJsonObject{{key("reading"), breach.reading},
                                 {key("value"), breach.value},
                                 {key("limit"), breach.limit},
                                 {key("outcome"), outcomeName(breach.outcome)}});
    return array;
}

} // namespace

QString rfc3339(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Observation &observation)
{
    QJsonObject readings;
    for (auto it = observation.readings.begin(); it != observation.readings.end(); ++it)
        readings[it.key()] = *it;
    QJsonObject facts;
    for (auto it = observation.facts.begin(); it != observation.facts.end(); ++it)
        facts[it.key()] = *it;
    QJsonObject object{{key("target"), observation.target},
                       {key("kind"), kindName(observation.kind)},
                       {key("vantage"), observation.vantage},
                       {key("at"), rfc3339(observation.at)},
                       {key("outcome"), outcomeName(observation.outcome)},
                       {key("took_ms"), inMilliseconds(observation.took)},
                       {key("code"), observation.code.toString()},
                       {key("text"), observation.text},
                       {key("stages"), stagesJson(observation.stages)},
                       {key("readings"), readings},
                       {key("facts"), facts}};
    if (!observation.breaches.isEmpty())
        object[key("breaches")] = breachesJson(observation.breaches);
    if (!observation.attempts.isEmpty())
        object[key("attempts")] = QJsonArray::fromStringList(observation.attempts);
    return object;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonArray ruledOut;
    for (const RuledOut &out : finding.ruledOut)
        ruledOut.append(QJsonObject{{key("scenario"), scenarioId(out.scenario)}, {key("because"), out.because}});
    return {{key("scenario"), scenarioId(finding.scenario)},
            {key("letter"), scenarioLetter(finding.scenario)},
            {key("title"), scenarioTitle(finding.scenario)},
            {key("target"), finding.target},
            {key("vantage"), finding.vantage},
            {key("stage"), finding.stage ? stageName(*finding.stage) : QString()},
            {key("code"), finding.code.toString()},
            {key("confidence"), std::round(finding.confidence * 100) / 100},
            {key("severity"), outcomeName(finding.severity)},
            {key("symptom"), finding.symptom},
            {key("evidence"), QJsonArray::fromStringList(finding.evidence)},
            {key("ruled_out"), ruledOut}};
}

} // namespace bridgewatch
