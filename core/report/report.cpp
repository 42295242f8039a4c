// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/base/text.h"
#include "core/incident/state_words.h"
#include "core/model/finding.h"
#include "core/report/report_text.h"

#include <algorithm>

namespace bridgewatch {
namespace {

constexpr qsizetype shownFaults = 10;

ReportSeal sealOf(const QList<Event> &events, const std::optional<Verification> &verification, Masks &masks)
{
    ReportSeal seal;
    seal.events = events.size();
    if (!events.isEmpty()) {
        seal.hash = QString::fromLatin1(events.constLast().hash.toHex());
        seal.sequence = events.constLast().sequence;
    }
    seal.wasChecked = verification.has_value();
    seal.isSound = verification && verification->isSound();
    for (const JournalFault &fault : verification ? verification->faults.mid(0, shownFaults) : QList<JournalFault>())
        seal.faults << masks.text(fault.text);
    return seal;
}

ReportPast masked(const ReportPast &past, Masks &masks)
{
    ReportPast made;
    made.readings = past.readings;
    for (ReportSeries &series : made.readings) {
        series.target = masks.text(series.target);
        series.vantage = masks.text(series.vantage);
    }
    for (auto since = past.failingSince.begin(); since != past.failingSince.end(); ++since)
        made.failingSince[{masks.text(since.key().first), masks.text(since.key().second)}] = since.value();
    return made;
}

void readLooks(ReportModel &model, const ReportPast &past)
{
    const QList<ReportLook> looks = report::looksIn(model.events);
    const QStringList targets = report::affected(model.incident, looks);
    model.outages = report::outagesOf(looks, past);
    std::stable_partition(model.outages.begin(), model.outages.end(),
                          [&](const ReportOutage &outage) { return targets.contains(outage.target); });
    model.ladders = report::laddersOf(looks, targets);
    model.charts = report::chartsOf(looks, targets, past.readings);
    for (const ReportLook &look : looks) {
        model.lookedAt << look.target;
        model.vantages << look.vantage;
    }
    model.lookedAt.removeDuplicates();
    model.vantages.removeDuplicates();
}

QString profileIn(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (kindOf(event) == EventKind::Opened)
            return event.payload.value(QLatin1String("profile")).toString();
    }
    return {};
}

QString chosenBecause(const QList<Event> &events)
{
    const auto choice = std::find_if(events.rbegin(), events.rend(),
                                     [](const Event &event) { return kindOf(event) == EventKind::Choice; });
    return choice == events.rend() ? QString() : choice->payload.value(QLatin1String("because")).toString();
}

QString clock(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

ReportMeasure measure(const char *id, const QString &name, const QDateTime &from, const QDateTime &to,
                      const QString &formula)
{
    ReportMeasure made{QString::fromLatin1(id), name, std::nullopt, formula};
    if (from.isValid() && to.isValid()) {
        made.span = std::chrono::milliseconds(from.msecsTo(to));
        made.formula += QStringLiteral(" = %1 − %2").arg(clock(to), clock(from));
    }
    return made;
}

QString spanOf(const ReportModel &model, const char *id)
{
    for (const ReportMeasure &measure : model.measures) {
        if (measure.id == QLatin1String(id) && measure.span)
            return readable(*measure.span);
    }
    return {};
}

} // namespace

namespace report {

QStringList affected(const Incident &incident, const QList<ReportLook> &looks)
{
    QStringList targets = incident.targets;
    for (const ReportLook &look : looks) {
        if (incident.targets.isEmpty() && look.outcome == outcomeName(Outcome::Failed))
            targets << look.target;
    }
    targets.removeDuplicates();
    return targets;
}

QList<ReportMeasure> measuresOf(const Incident &incident)
{
    return {measure("mtta", ReportText::tr("Time to acknowledge (MTTA)"), incident.detected, incident.acknowledged,
                    ReportText::tr("acknowledged − detected")),
            measure("mttm", ReportText::tr("Time to mitigate (MTTM)"), incident.detected, incident.mitigated,
                    ReportText::tr("mitigated − detected")),
            measure("mttr", ReportText::tr("Time to resolve (MTTR)"), incident.detected, incident.resolved,
                    ReportText::tr("resolved − detected"))};
}

// By its title, where it is one that is known.
QString titleOf(const QString &scenario)
{
    const std::optional<Scenario> known = scenarioNamed(scenario);
    return known ? scenarioTitle(*known) : scenario;
}

QStringList summaryOf(const ReportModel &model)
{
    const Incident &incident = model.incident;
    QStringList all{
        ReportText::tr("%1.").arg(incident.title.trimmed()),
        ReportText::tr("Severity %1, detected %2 UTC; the incident is %3.")
            .arg(severityWord(incident.severity), clock(incident.detected), incidentStateWord(incident.state))};
    if (incident.acknowledged.isValid())
        all << ReportText::tr("%1 acknowledged after %2.").arg(incident.acknowledgedBy, spanOf(model, "mtta"));
    if (!incident.scenario.isEmpty())
        all << ReportText::tr("The scenario was found to be “%1”.").arg(titleOf(incident.scenario));
    else if (model.finding)
        all << ReportText::tr("The likeliest scenario is “%1” at %2.")
                   .arg(titleOf(model.finding->scenario), calledIn(model, model.finding->target));
    if (incident.mitigated.isValid())
        all << ReportText::tr("All was well again after %1.").arg(spanOf(model, "mttm"));
    if (incident.resolved.isValid())
        all << ReportText::tr("It was resolved after %1.").arg(spanOf(model, "mttr"));
    return all;
}

} // namespace report

ReportModel reportOf(const QList<Event> &events, const std::optional<Verification> &verification, const QDateTime &now,
                     const ReportOptions &options)
{
    Masks masks(events, options.redaction, options.known);
    ReportModel model;
    model.redaction = options.redaction;
    model.made = now.toUTC();
    model.program = QStringLiteral("bridgewatch " BRIDGEWATCH_VERSION);
    model.events.reserve(events.size());
    for (const Event &event : events)
        model.events.append(masks.event(event));
    model.incident = incidentOf(model.events);
    model.profile = profileIn(model.events);
    model.measures = report::measuresOf(model.incident);
    model.finding = report::findingOf(model.events);
    model.chosenBecause = chosenBecause(model.events);
    if (!options.redaction.any())
        model.labels = options.known.labels;
    model.timeline = timelineOf(model.events, model.labels);
    std::stable_sort(model.timeline.begin(), model.timeline.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at < b.at; });
    model.actions = report::actionsIn(model.events);
    model.escalations = report::escalationsIn(model.events);
    model.seal = sealOf(events, verification, masks);
    readLooks(model, masked(options.past ? options.past(events) : ReportPast(), masks));
    model.summary = report::summaryOf(model);
    return model;
}

} // namespace bridgewatch
