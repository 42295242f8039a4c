// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/incident/escalation.h"
#include "core/profile/escalation_reader.h"
#include "core/report/report_text.h"
#include "core/report/section_maker.h"

#include <cmath>

namespace bridgewatch {
namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString by(const QDateTime &at, const QString &who)
{
    return at.isValid() ? ReportText::tr("%1 UTC by %2").arg(reportMoment(at), who) : QString();
}

QString at(const QDateTime &moment)
{
    return moment.isValid() ? ReportText::tr("%1 UTC").arg(reportMoment(moment)) : QString();
}

void add(SectionMaker &made, const ReportModel &model, const ReportAction &action)
{
    made.heading(action.target.isEmpty()
                     ? action.action
                     : ReportText::tr("%1 at %2").arg(action.action, calledIn(model, action.target)));
    made.paragraph(action.sentence);
    made.code(action.statements);
    made.list(action.victims);
    for (const QString &warning : action.warnings)
        made.warn(warning);
    made.fields(
        {{ReportText::tr("Planned"), by(action.planned, action.plannedBy)},
         {ReportText::tr("Confirmed"), by(action.confirmed, action.confirmedBy)},
         {ReportText::tr("Ended"), at(action.ended)},
         {ReportText::tr("Outcome"), action.outcome.isEmpty() ? ReportText::tr("not carried out") : action.outcome},
         {ReportText::tr("Result"), action.result},
         {ReportText::tr("Verified"), at(action.verified)},
         {ReportText::tr("Verification"), action.verification},
         {ReportText::tr("Hash of the plan"), action.hash}});
    made.list(action.resultLines);
}

QString rungText(const ReportLook &look, const QString &stage)
{
    for (const ReportRung &rung : look.rungs) {
        if (rung.stage == stage)
            return QStringLiteral("%1, %2 ms%3")
                .arg(rung.outcome, QString::number(rung.tookMs, 'f', 1),
                     rung.code.isEmpty() ? QString() : listed({QString(), rung.code}));
    }
    return ReportText::tr("not reached");
}

QStringList stagesOf(const ReportLadders &pair)
{
    QStringList stages;
    for (const ReportRung &rung : pair.after ? pair.after->rungs : QList<ReportRung>())
        stages << rung.stage;
    for (const ReportRung &rung : pair.before.rungs) {
        if (!stages.contains(rung.stage))
            stages << rung.stage;
    }
    return stages;
}

QString lookText(const ReportLook &look)
{
    QStringList parts{ReportText::tr("%1 UTC").arg(reportMoment(look.at)), look.outcome, look.code, look.text};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void add(SectionMaker &made, const ReportModel &model, const ReportLadders &pair)
{
    made.heading(
        ReportText::tr("%1 from %2").arg(calledIn(model, pair.before.target), calledIn(model, pair.before.vantage)));
    made.fields(
        {{ReportText::tr("Before"), lookText(pair.before)},
         {ReportText::tr("After"), pair.after ? lookText(*pair.after) : ReportText::tr("not seen well since")}});
    QList<QStringList> rows;
    QList<std::optional<Outcome>> tones;
    for (const QString &stage : stagesOf(pair)) {
        rows.append({stage, rungText(pair.before, stage),
                     pair.after ? rungText(*pair.after, stage) : QString(QStringLiteral("—"))});
        std::optional<Outcome> tone;
        for (const ReportRung &rung : pair.before.rungs)
            tone = rung.stage == stage ? outcomeNamed(rung.outcome) : tone;
        tones.append(tone);
    }
    made.table({ReportText::tr("Stage"), ReportText::tr("Before"), ReportText::tr("After")}, {3, 5, 5}, rows, tones);
}

// As people call it, whatever word a newer program may have for it.
QString conditionText(const QString &condition)
{
    const std::optional<EscalationRule> rule = parseCondition(condition);
    return rule ? conditionTitle(*rule) : condition;
}

QString whatCameOf(const ReportEscalation &one)
{
    if (one.what == u"met")
        return ReportText::tr("met: %1").arg(one.evidence);
    if (one.what == u"answered")
        return ReportText::tr("has answered");
    if (one.what == u"judged")
        return one.said == u"yes"  ? ReportText::tr("said to be so")
               : one.said == u"no" ? ReportText::tr("said not to be so")
                                   : ReportText::tr("said not to be known");
    QStringList came{one.failed ? ReportText::tr("failed") : QString(), one.result};
    came.removeAll(QString());
    return came.join(QStringLiteral(" · "));
}

} // namespace

namespace report {

ReportSection actionsSection(const ReportModel &model)
{
    SectionMaker made(key("actions"), ReportText::tr("Actions"));
    for (const ReportAction &action : model.actions)
        add(made, model, action);
    made.unlessEmpty(ReportText::tr("Nothing was changed through Bridgewatch."));
    return made.section();
}

ReportSection laddersSection(const ReportModel &model)
{
    SectionMaker made(key("ladder"), ReportText::tr("Ladder before and after"));
    for (const ReportLadders &pair : model.ladders)
        add(made, model, pair);
    made.unlessEmpty(ReportText::tr("No affected target was seen failing."));
    return made.section();
}

ReportSection chartsSection(const ReportModel &model)
{
    const Incident &incident = model.incident;
    const QList<std::pair<QDateTime, QString>> marks{{incident.detected, ReportText::tr("detected")},
                                                     {incident.mitigated, ReportText::tr("mitigated")},
                                                     {incident.resolved, ReportText::tr("resolved")}};
    SectionMaker made(key("charts"), ReportText::tr("Readings"));
    for (ReportSeries series : model.charts) {
        series.target = calledIn(model, series.target);
        series.vantage = calledIn(model, series.vantage);
        made.chart(series, marks);
    }
    made.unlessEmpty(ReportText::tr("The journal holds too few readings of what was affected for a chart."));
    return made.section();
}

ReportSection escalationsSection(const ReportModel &model)
{
    SectionMaker made(key("escalations"), ReportText::tr("Escalations"));
    QList<QStringList> rows;
    QList<std::optional<Outcome>> tones;
    for (const ReportEscalation &one : model.escalations) {
        rows.append(
            {reportMoment(one.at), one.who, conditionText(one.condition), one.contact, one.how, whatCameOf(one)});
        tones.append(one.failed ? std::optional(Outcome::Failed) : std::nullopt);
    }
    made.table({ReportText::tr("Time (UTC)"), ReportText::tr("Who"), ReportText::tr("Condition"),
                ReportText::tr("Contact"), ReportText::tr("How"), ReportText::tr("What came of it")},
               {4, 2, 4, 3, 2, 5}, rows, tones);
    made.unlessEmpty(ReportText::tr("Nobody was called through Bridgewatch."));
    return made.section();
}

} // namespace report

} // namespace bridgewatch
