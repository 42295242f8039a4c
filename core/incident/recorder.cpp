// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/recorder.h"

#include <QJsonArray>
#include <algorithm>

namespace bridgewatch {
namespace {

QString placeOf(const QJsonObject &look)
{
    return QString(look.value(QLatin1String("target")).toString() + u'@' +
                   look.value(QLatin1String("vantage")).toString());
}

QString rungOf(const QJsonObject &look)
{
    for (const auto &stage : look.value(QLatin1String("stages")).toArray()) {
        const QJsonObject rung = stage.toObject();
        if (rung.value(QLatin1String("outcome")).toString() != outcomeName(Outcome::Ok))
            return rung.value(QLatin1String("stage")).toString();
    }
    return {};
}

// What makes two looks the same to a reader.
QString signatureOf(const QJsonObject &look)
{
    return QString(look.value(QLatin1String("outcome")).toString() + u' ' +
                   look.value(QLatin1String("code")).toString() + u' ' + rungOf(look));
}

QString signatureOf(const Observation &look)
{
    const auto rung = std::find_if(look.stages.begin(), look.stages.end(),
                                   [](const StageResult &stage) { return stage.outcome != Outcome::Ok; });
    return QString(outcomeName(look.outcome) + u' ' + look.code.toString() + u' ' +
                   (rung == look.stages.end() ? QString() : stageName(rung->stage)));
}

QStringList signatureOf(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings.mid(0, deeds::findingLimit))
        all << QString(scenarioId(finding.scenario) + u' ' + finding.target);
    return all;
}

QStringList signatureOf(const QJsonArray &findings)
{
    QStringList all;
    for (const auto &value : findings) {
        const QJsonObject finding = value.toObject();
        all << QString(finding.value(QLatin1String("scenario")).toString() + u' ' +
                       finding.value(QLatin1String("target")).toString());
    }
    return all;
}

} // namespace

void Recorder::read(EventKind kind, const QJsonObject &payload)
{
    if (kind == EventKind::Observation) {
        const QJsonObject look = payload.value(QLatin1String("observation")).toObject();
        m_looks[placeOf(look)] = signatureOf(look);
    } else if (kind == EventKind::Finding) {
        m_findings = signatureOf(payload.value(QLatin1String("findings")).toArray());
    } else if (kind == EventKind::Alert) {
        const IncidentAlert alert = alertIn(payload);
        if (payload.value(QLatin1String("stands")).toBool())
            m_standing[alert.key] = alert;
        else
            m_standing.remove(alert.key);
    } else if (kind == EventKind::Opened) {
        for (const auto &value : payload.value(QLatin1String("alerts")).toArray()) {
            const IncidentAlert alert = alertIn(value.toObject());
            if (!alert.key.isEmpty()) // it was named, not seen
                m_standing[alert.key] = alert;
        }
    }
}

std::optional<Deed> Recorder::take(const Observation &observation) const
{
    const auto known = m_looks.find(QString(observation.target + u'@' + observation.vantage));
    if (known == m_looks.end() ? observation.outcome == Outcome::Ok : *known == signatureOf(observation))
        return {};
    return deeds::observed(observation);
}

std::optional<Deed> Recorder::take(const Diagnosis &diagnosis) const
{
    if (signatureOf(diagnosis.findings) == m_findings)
        return {};
    return deeds::found(diagnosis.findings, diagnosis.state);
}

QStringList Recorder::targetsOf(const Diagnosis &diagnosis) const
{
    QStringList targets;
    for (const QString &finding : m_findings + signatureOf(diagnosis.findings))
        targets << finding.section(u' ', 1);
    return targets;
}

QList<Deed> Recorder::take(const QList<IncidentAlert> &standing, bool isWhole) const
{
    QList<Deed> told;
    QMap<QString, IncidentAlert> gone = m_standing;
    for (const IncidentAlert &alert : standing) {
        if (gone.remove(alert.key) == 0)
            told << deeds::alert(alert, true);
    }
    if (!isWhole)
        return told;
    for (const IncidentAlert &alert : std::as_const(gone))
        told << deeds::alert(alert, false);
    return told;
}

} // namespace bridgewatch
