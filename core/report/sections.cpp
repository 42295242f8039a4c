// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/incident/state_words.h"
#include "core/report/report_text.h"
#include "core/report/section_maker.h"

namespace bridgewatch {
namespace {

constexpr qsizetype shownOutages = 100; // whoever reads wants to know how many, not each

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString none()
{
    return QStringLiteral("—");
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? none() : text;
}

ReportSection summary(const ReportModel &model)
{
    const Incident &incident = model.incident;
    SectionMaker made(key("summary"), ReportText::tr("Summary"));
    if (!model.seal.isSound)
        made.warn(model.seal.wasChecked
                      ? ReportText::tr("The journal that this report is from is not as it was written.")
                      : ReportText::tr("The journal that this report is from was not checked."));
    if (model.redaction.any())
        made.warn(
            ReportText::tr("Names are masked in this report: the hashes are those of the journal without masks."));
    made.paragraph(closedUp(model.summary.join(u' ')));
    made.fields({{ReportText::tr("Incident"), incident.id},
                 {ReportText::tr("Severity"), severityWord(incident.severity)},
                 {ReportText::tr("State"), incidentStateWord(incident.state)},
                 {ReportText::tr("Opened by"), incident.openedBy},
                 {ReportText::tr("Lead"), incident.roles.value(Role::Lead)},
                 {ReportText::tr("Scribe"), incident.roles.value(Role::Scribe)},
                 {ReportText::tr("Communications"), incident.roles.value(Role::Communications)}});
    return made.section();
}

ReportSection impact(const ReportModel &model)
{
    SectionMaker made(key("impact"), ReportText::tr("Impact"));
    QList<QStringList> outages;
    for (const ReportOutage &outage : model.outages.mid(0, shownOutages))
        outages.append({calledIn(model, outage.target), reportMoment(outage.from), reportMoment(outage.to),
                        outage.to.isValid() ? readable(std::chrono::milliseconds(outage.from.msecsTo(outage.to)))
                                            : ReportText::tr("not seen well since")});
    made.table({ReportText::tr("Target"), ReportText::tr("Failing from (UTC)"), ReportText::tr("Well again (UTC)"),
                ReportText::tr("For")},
               {3, 3, 3, 2}, outages);
    if (const qsizetype more = model.outages.size() - outages.size(); more > 0)
        made.paragraph(ReportText::tr("Targets that failed besides: %1.").arg(more));
    QList<QStringList> alerts;
    for (const IncidentAlert &alert : model.incident.alerts)
        alerts.append({alert.name, severityWord(alert.severity), reportMoment(alert.since)});
    made.table({ReportText::tr("Alert"), ReportText::tr("Severity"), ReportText::tr("Since (UTC)")}, {5, 2, 3}, alerts);
    made.unlessEmpty(ReportText::tr("No target was seen failing, and no alert is named."));
    return made.section();
}

ReportSection times(const ReportModel &model)
{
    const Incident &incident = model.incident;
    SectionMaker made(key("times"), ReportText::tr("Times"));
    QList<QStringList> moments{
        {ReportText::tr("Detected"), reportMoment(incident.detected), none()},
        {ReportText::tr("Opened"), reportMoment(incident.opened), orNone(incident.openedBy)},
        {ReportText::tr("Acknowledged"), reportMoment(incident.acknowledged), orNone(incident.acknowledgedBy)},
        {ReportText::tr("Mitigated"), reportMoment(incident.mitigated), none()},
        {ReportText::tr("Resolved"), reportMoment(incident.resolved), none()},
        {ReportText::tr("Closed"), reportMoment(incident.closed), none()}};
    made.table({ReportText::tr("Moment"), ReportText::tr("When (UTC)"), ReportText::tr("By")}, {3, 4, 4}, moments);
    QList<QStringList> spans;
    for (const ReportMeasure &measure : model.measures)
        spans.append({measure.name, measure.span ? readable(*measure.span) : none(), measure.formula});
    made.table({ReportText::tr("Measure"), ReportText::tr("Span"), ReportText::tr("Formula")}, {4, 2, 7}, spans);
    return made.section();
}

ReportSection scenario(const ReportModel &model)
{
    SectionMaker made(key("scenario"), ReportText::tr("Scenario and evidence"));
    const QString chosen = model.incident.scenario;
    made.fields({{ReportText::tr("Chosen"), chosen.isEmpty() ? ReportText::tr("none") : chosen},
                 {ReportText::tr("Because"), model.chosenBecause}});
    if (!model.finding) {
        made.paragraph(ReportText::tr("There is no diagnosis in the journal."));
        return made.section();
    }
    const ReportFinding &finding = *model.finding;
    made.heading(finding.letter.isEmpty()
                     ? ReportText::tr("Diagnosis: %1").arg(finding.title)
                     : ReportText::tr("Diagnosis: scenario %1, %2").arg(finding.letter, finding.title));
    made.fields({{ReportText::tr("Found (UTC)"), reportMoment(finding.at)},
                 {ReportText::tr("Scenario"), finding.scenario},
                 {ReportText::tr("Target"), calledIn(model, finding.target)},
                 {ReportText::tr("Seen from"), calledIn(model, finding.vantage)},
                 {ReportText::tr("Stage"), finding.stage},
                 {ReportText::tr("Code"), finding.code},
                 {ReportText::tr("Confidence"), percentText(finding.confidence)}});
    made.list(finding.evidence);
    QList<QStringList> out;
    for (const auto &[name, because] : finding.ruledOut)
        out.append({name, because});
    made.table({ReportText::tr("Ruled out"), ReportText::tr("Because")}, {3, 8}, out);
    return made.section();
}

ReportSection timeline(const ReportModel &model)
{
    SectionMaker made(key("timeline"), ReportText::tr("Timeline"));
    QList<QStringList> rows;
    QList<std::optional<Outcome>> tones;
    for (const TimelineEntry &entry : model.timeline) {
        rows.append({reportMoment(entry.at), entry.who,
                     entry.detail.isEmpty() ? entry.heading : entry.heading + QStringLiteral(" — ") + entry.detail});
        tones.append(entry.outcome);
    }
    made.table({ReportText::tr("Time (UTC)"), ReportText::tr("Who"), ReportText::tr("What")}, {4, 3, 13}, rows, tones);
    return made.section();
}

ReportSection cause(const ReportModel &model)
{
    SectionMaker made(key("cause"), ReportText::tr("Root cause"));
    for (const QString &line : model.incident.cause.split(u'\n', Qt::SkipEmptyParts))
        made.paragraph(line);
    made.unlessEmpty(ReportText::tr("Not written yet."));
    return made.section();
}

ReportSection followUps(const ReportModel &model)
{
    SectionMaker made(key("follow-ups"), ReportText::tr("Follow-ups"));
    QList<QStringList> rows;
    for (const FollowUp &one : model.incident.followUps)
        rows.append({one.text, one.owner.isEmpty() ? none() : one.owner,
                     one.due.isValid() ? one.due.toString(Qt::ISODate) : none(),
                     one.isDone ? ReportText::tr("done") : ReportText::tr("open")});
    made.table({ReportText::tr("What"), ReportText::tr("Owner"), ReportText::tr("Due"), ReportText::tr("State")},
               {7, 3, 2, 2}, rows);
    made.unlessEmpty(ReportText::tr("None."));
    return made.section();
}

ReportSection environment(const ReportModel &model)
{
    const Incident &incident = model.incident;
    SectionMaker made(key("environment"), ReportText::tr("Environment"));
    made.fields({{ReportText::tr("Profile"), model.profile},
                 {ReportText::tr("Program"), model.program},
                 {ReportText::tr("Runbook"), incident.runbookTitle},
                 {ReportText::tr("Runbook's SHA-256"), incident.runbookHash},
                 {ReportText::tr("Affected"), listed(calledIn(model, incident.targets))},
                 {ReportText::tr("Looked at"), listed(calledIn(model, model.lookedAt))},
                 {ReportText::tr("Looked from"), listed(calledIn(model, model.vantages))},
                 {ReportText::tr("Report made (UTC)"), reportMoment(model.made)}});
    return made.section();
}

ReportSection journal(const ReportModel &model)
{
    const ReportSeal &seal = model.seal;
    SectionMaker made(key("journal"), ReportText::tr("Journal"));
    made.fields({{ReportText::tr("Events"), QString::number(seal.events)},
                 {ReportText::tr("Last event"), QString::number(seal.sequence)},
                 {ReportText::tr("Its hash"), seal.hash},
                 {ReportText::tr("Hash chain"), !seal.wasChecked ? ReportText::tr("not checked")
                                                : seal.isSound   ? ReportText::tr("sound")
                                                                 : ReportText::tr("broken")}});
    made.list(seal.faults);
    return made.section();
}

} // namespace

QString reportMoment(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : none();
}

QString headingOf(const ReportModel &model)
{
    return plainLine(ReportText::tr("Incident %1: %2").arg(model.incident.id, model.incident.title));
}

QList<ReportSection> sectionsOf(const ReportModel &model)
{
    return {summary(model),
            impact(model),
            times(model),
            scenario(model),
            timeline(model),
            report::actionsSection(model),
            report::laddersSection(model),
            report::chartsSection(model),
            report::escalationsSection(model),
            cause(model),
            followUps(model),
            environment(model),
            journal(model)};
}

} // namespace bridgewatch
