// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

#include "core/base/text.h"
#include "core/incident/state_words.h"
#include "core/report/section_maker.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString none()
{
    return QStringLiteral("—");
}

ReportSection summary(const ReportModel &model)
{
    const Incident &incident = model.incident;
    SectionMaker made(key("summary"), Report::tr("Summary"));
    if (!model.seal.isSound)
        made.warn(model.seal.wasChecked ? Report::tr("The journal that this report is from is not as it was written.")
                                        : Report::tr("The journal that this report is from was not checked."));
    if (model.redaction.any())
        made.warn(Report::tr("Names are masked in this report: the hashes are those of the journal without masks."));
    made.paragraph(model.summary.join(u' '));
    made.fields({{Report::tr("Incident"), incident.id},
                 {Report::tr("Severity"), severityWord(incident.severity)},
                 {Report::tr("State"), incidentStateWord(incident.state)},
                 {Report::tr("Opened by"), incident.openedBy},
                 {Report::tr("Lead"), incident.roles.value(Role::Lead)},
                 {Report::tr("Scribe"), incident.roles.value(Role::Scribe)},
                 {Report::tr("Communications"), incident.roles.value(Role::Communications)}});
    return made.section();
}

ReportSection impact(const ReportModel &model)
{
    SectionMaker made(key("impact"), Report::tr("Impact"));
    QList<QStringList> outages;
    for (const ReportOutage &outage : model.outages)
        outages.append({outage.target, reportMoment(outage.from), reportMoment(outage.to),
                        outage.to.isValid() ? readable(std::chrono::milliseconds(outage.from.msecsTo(outage.to)))
                                            : Report::tr("not seen well since")});
    made.table(
        {Report::tr("Target"), Report::tr("Failing from (UTC)"), Report::tr("Well again (UTC)"), Report::tr("For")},
        {3, 3, 3, 2}, outages);
    QList<QStringList> alerts;
    for (const IncidentAlert &alert : model.incident.alerts)
        alerts.append({alert.name, severityWord(alert.severity), reportMoment(alert.since)});
    made.table({Report::tr("Alert"), Report::tr("Severity"), Report::tr("Since (UTC)")}, {5, 2, 3}, alerts);
    made.unlessEmpty(Report::tr("No target was seen failing, and no alert is named."));
    return made.section();
}

ReportSection times(const ReportModel &model)
{
    const Incident &incident = model.incident;
    SectionMaker made(key("times"), Report::tr("Times"));
    QList<QStringList> moments{
        {Report::tr("Detected"), reportMoment(incident.detected), none()},
        {Report::tr("Opened"), reportMoment(incident.opened), incident.openedBy},
        {Report::tr("Acknowledged"), reportMoment(incident.acknowledged), incident.acknowledgedBy},
        {Report::tr("Mitigated"), reportMoment(incident.mitigated), none()},
        {Report::tr("Resolved"), reportMoment(incident.resolved), none()},
        {Report::tr("Closed"), reportMoment(incident.closed), none()}};
    made.table({Report::tr("Moment"), Report::tr("When (UTC)"), Report::tr("By")}, {3, 4, 4}, moments);
    QList<QStringList> spans;
    for (const ReportMeasure &measure : model.measures)
        spans.append({measure.name, measure.span ? readable(*measure.span) : none(), measure.formula});
    made.table({Report::tr("Measure"), Report::tr("Span"), Report::tr("Formula")}, {4, 2, 7}, spans);
    return made.section();
}

ReportSection scenario(const ReportModel &model)
{
    SectionMaker made(key("scenario"), Report::tr("Scenario and evidence"));
    const QString chosen = model.incident.scenario;
    made.fields({{Report::tr("Chosen"), chosen.isEmpty() ? Report::tr("none") : chosen},
                 {Report::tr("Because"), model.chosenBecause}});
    if (!model.finding) {
        made.paragraph(Report::tr("There is no diagnosis in the journal."));
        return made.section();
    }
    const ReportFinding &finding = *model.finding;
    made.heading(finding.letter.isEmpty()
                     ? Report::tr("Diagnosis: %1").arg(finding.title)
                     : Report::tr("Diagnosis: scenario %1, %2").arg(finding.letter, finding.title));
    made.fields({{Report::tr("Found (UTC)"), reportMoment(finding.at)},
                 {Report::tr("Scenario"), finding.scenario},
                 {Report::tr("Target"), finding.target},
                 {Report::tr("Seen from"), finding.vantage},
                 {Report::tr("Stage"), finding.stage},
                 {Report::tr("Code"), finding.code},
                 {Report::tr("Confidence"), QString::number(finding.confidence, 'f', 2)}});
    made.list(finding.evidence);
    QList<QStringList> out;
    for (const auto &[name, because] : finding.ruledOut)
        out.append({name, because});
    made.table({Report::tr("Ruled out"), Report::tr("Because")}, {3, 8}, out);
    return made.section();
}

ReportSection timeline(const ReportModel &model)
{
    SectionMaker made(key("timeline"), Report::tr("Timeline"));
    QList<QStringList> rows;
    QList<std::optional<Outcome>> tones;
    for (const TimelineEntry &entry : model.timeline) {
        rows.append({reportMoment(entry.at), entry.who,
                     entry.detail.isEmpty() ? entry.heading : entry.heading + QStringLiteral(" — ") + entry.detail});
        tones.append(entry.outcome);
    }
    made.table({Report::tr("Time (UTC)"), Report::tr("Who"), Report::tr("What")}, {4, 3, 13}, rows, tones);
    return made.section();
}

ReportSection cause(const ReportModel &model)
{
    SectionMaker made(key("cause"), Report::tr("Root cause"));
    for (const QString &line : model.incident.cause.split(u'\n', Qt::SkipEmptyParts))
        made.paragraph(line);
    made.unlessEmpty(Report::tr("Not written yet."));
    return made.section();
}

ReportSection followUps(const ReportModel &model)
{
    SectionMaker made(key("follow-ups"), Report::tr("Follow-ups"));
    QList<QStringList> rows;
    for (const FollowUp &one : model.incident.followUps)
        rows.append({one.text, one.owner.isEmpty() ? none() : one.owner,
                     one.due.isValid() ? one.due.toString(Qt::ISODate) : none(),
                     one.isDone ? Report::tr("done") : Report::tr("open")});
    made.table({Report::tr("What"), Report::tr("Owner"), Report::tr("Due"), Report::tr("State")}, {7, 3, 2, 2}, rows);
    made.unlessEmpty(Report::tr("None."));
    return made.section();
}

ReportSection environment(const ReportModel &model)
{
    const Incident &incident = model.incident;
    SectionMaker made(key("environment"), Report::tr("Environment"));
    made.fields({{Report::tr("Profile"), model.profile},
                 {Report::tr("Program"), model.program},
                 {Report::tr("Runbook"), incident.runbookTitle},
                 {Report::tr("Runbook's SHA-256"), incident.runbookHash},
                 {Report::tr("Affected"), incident.targets.join(QStringLiteral(", "))},
                 {Report::tr("Looked at"), model.lookedAt.join(QStringLiteral(", "))},
                 {Report::tr("Looked from"), model.vantages.join(QStringLiteral(", "))},
                 {Report::tr("Report made (UTC)"), reportMoment(model.made)}});
    return made.section();
}

ReportSection journal(const ReportModel &model)
{
    const ReportSeal &seal = model.seal;
    SectionMaker made(key("journal"), Report::tr("Journal"));
    made.fields({{Report::tr("Events"), QString::number(seal.events)},
                 {Report::tr("Last event"), QString::number(seal.sequence)},
                 {Report::tr("Its hash"), seal.hash},
                 {Report::tr("Hash chain"), !seal.wasChecked ? Report::tr("not checked")
                                            : seal.isSound   ? Report::tr("sound")
                                                             : Report::tr("broken")}});
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
    return plainLine(Report::tr("Incident %1: %2").arg(model.incident.id, model.incident.title));
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
