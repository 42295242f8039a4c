// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/finding.h"
#include "core/model/observation.h"

namespace bridgewatch {

// One scenario that a failure speaks for. The sentence is a key for translation in the context
// "Diagnosis"; {target}, {address}, {vantage} and {code} stand for the look's own.
struct Candidate {
    Scenario scenario = Scenario::Network;
    double confidence = 0;
    const char *because = nullptr;
};

// What a failed look is read as. A rule with two candidates is a pair that cannot be told apart
// from this look alone; `separates` says what would.
struct Verdict {
    QList<Candidate> candidates;
    const char *separates = nullptr;
};

// The first rule that fits the stage and the code of a look that did not succeed; no candidate
// when none does.
[[nodiscard]] Verdict verdictOn(const Observation &observation);

// What a login that ran out of time speaks for where clients wait at the pooler that it goes through.
[[nodiscard]] Verdict verdictOnQueue();

// What a threshold that was crossed speaks for.
[[nodiscard]] std::optional<Candidate> candidateFor(const QString &reading);

} // namespace bridgewatch
