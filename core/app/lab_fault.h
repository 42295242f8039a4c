// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/finding.h"

namespace bridgewatch {

// One thing that the lab can break, as `lab list --json` tells of it. Texts are harmless single lines.
struct LabFault {
    QString name; // "pooler-down"; fit for a command line
    QString what;
    QString how;
    Scenario scenario = Scenario::Network; // what a diagnosis should say
    QList<Scenario> alternatives;          // or these, where nobody can tell them apart
    QString because;                       // why it cannot be made here; empty where it can

    [[nodiscard]] bool isAvailable() const { return because.isEmpty(); }
    [[nodiscard]] bool isNamedBy(Scenario named) const { return named == scenario || alternatives.contains(named); }
};

// In the lab's order. What is no fault, or expects a scenario that nobody knows, is left out; none at all is an error.
[[nodiscard]] Result<QList<LabFault>> readLabFaults(const QByteArray &json);

} // namespace bridgewatch
