// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"
#include "core/incident/timeline.h"
#include "core/journal/verify.h"
#include "core/report/redaction.h"

#include <functional>

namespace bridgewatch {

// A rung of a look, in the words of the journal.
struct ReportRung {
    QString stage;
    QString outcome;
    double tookMs = 0;
    QString code; // empty unless it failed

    bool operator==(const ReportRung &) const = default;
};

// A look as the journal tells of it.
struct ReportLook {
    qint64 sequence = 0;
    QString target;
    QString vantage;
    QDateTime at;
    QString outcome;
    double tookMs = 0;
    QString code;
    QString text;
    QList<ReportRung> rungs;
    QMap<QString, double> readings;
    QStringList breaches; // readings beyond a threshold
};

// The last look at a target from one vantage that failed, and the first after it that went well.
struct ReportLadders {
    ReportLook before;
    std::optional<ReportLook> after; // none: it was not seen well again
};

// For how long a target was failing, as far as the journal tells.
struct ReportOutage {
    QString target;
    QDateTime from;
    QDateTime to; // invalid: it was not seen well again

    bool operator==(const ReportOutage &) const = default;
};

struct ReportPoint {
    QDateTime at;
    double value = 0;

    bool operator==(const ReportPoint &) const = default;
};

// A reading over time. The unit is that of its name: see unitOfReading().
struct ReportSeries {
    QString target;
    QString vantage;
    QString reading;
    QList<ReportPoint> points; // in the order of time
};

// A span between two moments of the incident, with how it was worked out.
struct ReportMeasure {
    QString id; // "mtta", "mttm", "mttr"
    QString name;
    std::optional<std::chrono::milliseconds> span; // none: it is not over yet
    QString formula;
};

// The diagnosis that the choice of the scenario rested on.
struct ReportFinding {
    QDateTime at;
    QString scenario;
    QString letter;
    QString title;
    QString target;
    QString vantage;
    QString stage;
    QString code;
    double confidence = 0;
    QStringList evidence;
    QList<std::pair<QString, QString>> ruledOut; // the scenario, and why not
};

struct ReportAction {
    QString action;
    QString target;
    QString hash;
    QString sentence;
    QStringList statements;
    QStringList victims;
    QStringList warnings;
    QDateTime planned;
    QString plannedBy;
    QDateTime confirmed;
    QString confirmedBy;
    QDateTime ended;
    QString outcome; // "verified", "done", "refused", "failed", "unknown"; empty: it was not carried out
    QString result;
    QStringList resultLines;
    QDateTime verified;
    QString verification;
};

struct ReportEscalation {
    QDateTime at;
    QString who;
    QString what; // "met", "escalated", "answered", "judged"
    QString condition;
    QString contact;
    QString how;
    QString text;
    QString result;
    bool failed = false;
    QString said;     // judged: "yes", "no", "not-known"
    QString evidence; // met
};

// What seals the journal that all this is from.
struct ReportSeal {
    QString hash; // of the incident's last event
    qint64 sequence = 0;
    qsizetype events = 0;
    bool wasChecked = false;
    bool isSound = false;
    QStringList faults; // at most ten
};

// All that a report says. Made once, never changed; texts are as the journal has them, or masked: whoever shows one
// makes it plain.
struct ReportModel {
    Incident incident;
    QString profile; // its name
    QString program; // "bridgewatch 0.1.0"
    QDateTime made;
    QStringList summary; // sentences
    QList<ReportMeasure> measures;
    QList<ReportOutage> outages;
    std::optional<ReportFinding> finding;
    QString chosenBecause;
    QList<TimelineEntry> timeline; // in the order of time
    QList<ReportAction> actions;
    QList<ReportLadders> ladders;
    QList<ReportSeries> charts;
    QList<ReportEscalation> escalations;
    QStringList lookedAt; // targets that were looked at
    QStringList vantages;
    TargetLabels labels; // none where names are masked
    ReportSeal seal;
    Redaction redaction;
    QList<Event> events;
};

// A host or a target as a report for people calls it.
[[nodiscard]] inline QString calledIn(const ReportModel &model, const QString &id)
{
    return model.labels.value(id, id);
}
[[nodiscard]] inline QStringList calledIn(const ReportModel &model, QStringList ids)
{
    for (QString &id : ids)
        id = calledIn(model, id);
    return ids;
}

// What a history knows beyond the journal.
struct ReportPast {
    QList<ReportSeries> readings; // they take the place of the same in the journal
    // By target and vantage, UTC: the first look of the journal that fails there was not the first one to fail.
    QMap<std::pair<QString, QString>, QDateTime> failingSince;
};

struct ReportOptions {
    Redaction redaction;
    KnownNames known;
    std::function<ReportPast(const QList<Event> &events)> past; // of what these events are about; may be empty
};

// From the events of one incident, in their order. What it does not know of a payload, it passes over. `verification`
// is that of the journal, where it was checked.
[[nodiscard]] ReportModel reportOf(const QList<Event> &events, const std::optional<Verification> &verification,
                                   const QDateTime &now, const ReportOptions &options = {});

// "ms", "s", "bytes", "days"; empty for counts and ratios.
[[nodiscard]] QString unitOfReading(const QString &reading);

// The parts of it, for reportOf().
namespace report {

inline constexpr int ladderLimit = 20;
inline constexpr int chartLimit = 8;
inline constexpr int chartPoints = 3; // fewer say nothing

[[nodiscard]] QList<ReportLook> looksIn(const QList<Event> &events);
// What the incident is about; where it does not say, whatever failed.
[[nodiscard]] QStringList affected(const Incident &incident, const QList<ReportLook> &looks);
[[nodiscard]] QList<ReportLadders> laddersOf(const QList<ReportLook> &looks, const QStringList &targets);
// Of whatever failed.
[[nodiscard]] QList<ReportOutage> outagesOf(const QList<ReportLook> &looks, const ReportPast &past);
// The first look from each place that failed.
[[nodiscard]] QList<ReportLook> firstFailuresIn(const QList<ReportLook> &looks);
// Those that crossed a threshold first, then those that moved most.
[[nodiscard]] QList<ReportSeries> chartsOf(const QList<ReportLook> &looks, const QStringList &targets,
                                           const QList<ReportSeries> &history);
[[nodiscard]] std::optional<ReportFinding> findingOf(const QList<Event> &events);
[[nodiscard]] QList<ReportAction> actionsIn(const QList<Event> &events);
[[nodiscard]] QList<ReportEscalation> escalationsIn(const QList<Event> &events);
[[nodiscard]] QList<ReportMeasure> measuresOf(const Incident &incident);
[[nodiscard]] QStringList summaryOf(const ReportModel &model);

} // namespace report

} // namespace bridgewatch
