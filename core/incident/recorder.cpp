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

void Recorder::remember(Memory &memory, EventKind kind, const QJsonObject &payload)
{
    if (kind == EventKind::Observation) {
        const QJsonObject look = payload.value(QLatin1String("observation")).toObject();
        memory.looks[placeOf(look)] = signatureOf(look);
    } else if (kind == EventKind::Finding) {
        memory.findings = signatureOf(payload.value(QLatin1String("findings")).toArray());
    } else if (kind == EventKind::Alert) {
        const IncidentAlert alert = alertIn(payload);
        if (payload.value(QLatin1String("stands")).toBool())
            memory.standing[alert.key] = alert;
        else
            memory.standing.remove(alert.key);
    } else if (kind == EventKind::Opened) {
        for (const auto &value : payload.value(QLatin1String("alerts")).toArray()) {
            const IncidentAlert alert = alertIn(value.toObject());
            if (!alert.key.isEmpty()) // it was named, not seen
                memory.standing[alert.key] = alert;
        }
    }
}

void Recorder::read(EventKind kind, const QJsonObject &payload)
{
    remember(m_journal, kind, payload);
}

void Recorder::say(EventKind kind, const QJsonObject &payload)
{
    remember(m_journal, kind, payload);
    remember(m_own, kind, payload);
}

std::optional<Deed> Recorder::take(const Observation &observation)
{
    const QString place = observation.target + u'@' + observation.vantage;
    const QString seen = signatureOf(observation);
    if (m_own.looks.contains(place) && m_own.looks.value(place) == seen)
        return {};
    const auto told = m_journal.looks.constFind(place);
    if (told == m_journal.looks.constEnd() ? observation.outcome != Outcome::Ok : *told != seen)
        return deeds::observed(observation);
    m_own.looks[place] = seen;
    return {};
}

std::optional<Deed> Recorder::take(const Diagnosis &diagnosis)
{
    const QStringList found = signatureOf(diagnosis.findings);
    if (m_own.findings && *m_own.findings == found)
        return {};
    if (m_journal.findings.value_or(QStringList()) != found)
        return deeds::found(diagnosis.findings, diagnosis.state);
    m_own.findings = found;
    return {};
}

QStringList Recorder::targetsOf(const Diagnosis &diagnosis) const
{
    QStringList targets;
    for (const QString &finding : m_journal.findings.value_or(QStringList()) + signatureOf(diagnosis.findings))
        targets << finding.section(u' ', 1);
    return targets;
}

QList<Deed> Recorder::take(const QList<IncidentAlert> &standing, bool isWhole)
{
    QList<Deed> told;
    if (isWhole && !std::exchange(m_knowsAll, true))
        m_own.standing.insert(m_journal.standing);
    QMap<QString, IncidentAlert> gone = m_own.standing;
    for (const IncidentAlert &alert : standing) {
        if (gone.remove(alert.key) > 0)
            continue;
        if (m_journal.standing.contains(alert.key))
            m_own.standing[alert.key] = alert;
        else
            told << deeds::alert(alert, true);
    }
    if (!isWhole)
        return told;
    for (const IncidentAlert &alert : std::as_const(gone)) {
        if (m_journal.standing.contains(alert.key))
            told << deeds::alert(alert, false);
        else
            m_own.standing.remove(alert.key);
    }
    return told;
}

} // namespace bridgewatch
