// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/incident/incident.h"
#include "core/model/finding.h"
#include "core/model/observation.h"
#include "core/model/topology.h"
#include "core/runbook/runbook.h"

#include <functional>

namespace bridgewatch {

// One step of the guide with how it stands: of the runbook, or of the program's own, which every incident has.
struct GuideStep {
    // None: a step of the runbook. Told: a part of it that is no step, there to be read. Beyond: a scenario that it
    // lacks.
    enum class Own { None, Told, Findings, Beyond, Watch, Cause, Report };

    QString id;
    QString title;
    QString label; // before the title: "2", "B"; may be empty
    Own own = Own::None;
    std::optional<Scenario> scenario;
    StepState state = StepState::Open;
    bool isChosen = false;       // the scenario that a person has chosen
    double confidence = 0;       // of the finding that speaks for it; 0: nothing does
    QString ruledOut;            // why it is not this one; empty: it is not ruled out
    std::optional<Outcome> seen; // the worst of its looks

    bool operator==(const GuideStep &) const = default;
};

// What the runbook says at a step of the guide; nothing at the program's own.
[[nodiscard]] QList<Block> blocksAt(const GuideStep &step, const Runbook *runbook);

struct GuideSection {
    SectionKind kind = SectionKind::Other;
    QString title;
    QList<GuideStep> steps;

    bool operator==(const GuideSection &) const = default;
};

// Whether the steps of such a section are done one after the other; those of others are there to be read.
[[nodiscard]] bool isToBeDone(SectionKind kind);

// What the guide is made from.
struct GuideFacts {
    const Topology &topology;
    const Diagnosis &diagnosis;
    // The newest look, or null.
    std::function<const Observation *(const QString &target, const QString &vantage)> latest;
};

// All of the runbook, in its order, with the program's own steps among it: what was found before the
// first resolution, scenarios that were found and that the runbook lacks beside its own, and the watch, the cause and
// the report at the end. `runbook` may be null: the program's own steps alone.
[[nodiscard]] QList<GuideSection> guideOf(const Incident &incident, const Runbook *runbook, const GuideFacts &facts);

// The step where its people are: the one that was entered last, or the first of those to be done that is open.
[[nodiscard]] GuideStep currentStep(const Incident &incident, const QList<GuideSection> &guide);
// The next one to be done that is open and not ruled out, behind `id`; empty: there is none.
[[nodiscard]] QString nextStep(const QList<GuideSection> &guide, const QString &id);
// A step by its id, by the end of it behind a '/', by its label or by its title, in any case; nothing where none or
// several are meant, and then the error names them.
[[nodiscard]] Result<GuideStep> stepNamed(const QList<GuideSection> &guide, const QString &name);

} // namespace bridgewatch
