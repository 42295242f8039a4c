// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/guide.h"

namespace bridgewatch {

// Something that is seen, as one line beside the runbook's text.
struct SeenLine {
    Outcome outcome = Outcome::Unknown;
    bool stale = false;
    QString text;
    QDateTime at;   // UTC; invalid: not seen yet
    QString before; // of a look that goes better now: what it was when the incident saw it first; may be empty

    bool operator==(const SeenLine &) const = default;
};

// What is seen that belongs to a step: the looks that the runbook binds to it, the evidence for its scenario.
[[nodiscard]] QList<SeenLine> seenAt(const Incident &incident, const GuideStep &step, const Runbook *runbook,
                                     const GuideFacts &facts, const QDateTime &now);
// Why not another: "Pool exhausted: because …", of the scenario's own finding.
[[nodiscard]] QStringList whyNotOthers(const GuideStep &step, const Diagnosis &diagnosis);
// The targets whose looks a step waits for: those that the runbook binds to it, and those of its findings.
[[nodiscard]] QStringList targetsOf(const GuideStep &step, const Runbook *runbook, const GuideFacts &facts);

} // namespace bridgewatch
