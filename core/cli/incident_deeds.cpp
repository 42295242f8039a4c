// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/incident_deeds.h"

#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/incident/state_words.h"

#include <QUuid>

namespace bridgewatch {
namespace {

auto refuse(int why, const QString &sentence)
{
    return fail(FailureCode::ofErrno(why), sentence);
}

} // namespace

Result<QList<Deed>> resolveDeeds(const Incident &incident, const QString &cause)
{
    if (incident.isOver())
        return refuse(EINVAL, CommandText::tr("%1 is %2 already").arg(incident.id, incidentStateWord(incident.state)));
    QList<Deed> made;
    if (!cause.isEmpty())
        made << deeds::cause(cause);
    const QString because = incident.gate.passed.isValid() ? QString() : CommandText::tr("without the whole watch");
    made << deeds::state(IncidentState::Resolved, because);
    return made;
}

Result<QList<Deed>> closeDeeds(const Incident &incident)
{
    if (incident.state != IncidentState::Resolved)
        return refuse(EINVAL, CommandText::tr("%1 is %2: only what is resolved is closed")
                                  .arg(incident.id, incidentStateWord(incident.state)));
    return QList<Deed>{deeds::state(IncidentState::Closed)};
}

Result<QList<Deed>> chooseDeeds(const QString &scenario, const QString &because)
{
    QStringList ids;
    for (const Scenario one : allScenarios()) {
        const bool isLetter = scenarioLetter(one).compare(scenario, Qt::CaseInsensitive) == 0;
        if (scenarioId(one) == scenario || (!scenario.isEmpty() && isLetter))
            return QList<Deed>{deeds::chose(one, -1, because)};
        ids << scenarioId(one);
    }
    const QString near = nearest(scenario, ids);
    const QString said = CommandText::tr("there is no scenario '%1'").arg(plainLine(scenario, 60));
    return refuse(ENOENT, near.isEmpty() ? said : CommandText::tr("%1; did you mean '%2'?").arg(said, near));
}

Result<QList<Deed>> followUpDeeds(const QString &what, const QString &owner, const QString &due)
{
    const QDate day = QDate::fromString(due, Qt::ISODate);
    if (!due.isEmpty() && !day.isValid())
        return refuse(EINVAL, CommandText::tr("--due is a day such as 2026-12-01, not '%1'").arg(plainLine(due, 40)));
    if (what.trimmed().isEmpty())
        return refuse(EINVAL, CommandText::tr("say what is to do"));
    return QList<Deed>{
        deeds::followUp({QUuid::createUuid().toString(QUuid::WithoutBraces), what.trimmed(), owner, day, false})};
}

Result<QList<Deed>> followUpDone(const Incident &incident, const QString &which)
{
    const int number = which.toInt();
    for (int i = 0; i < incident.followUps.size(); ++i) {
        FollowUp found = incident.followUps.at(i);
        if (i + 1 != number && found.text != which)
            continue;
        found.isDone = true;
        return QList<Deed>{deeds::followUp(found)};
    }
    return refuse(ENOENT, CommandText::tr("%1 has no follow-up '%2'; `incident show %1` lists them by their number")
                              .arg(incident.id, plainLine(which, 60)));
}

} // namespace bridgewatch
