// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "core/model/topology.h"

namespace bridgewatch {

// One rung as the ladder shows it.
struct Rung {
    // Stands: an earlier look climbed it, and what that built still carries (an SSH session).
    // Aside: does not apply to this look, but to the one beside it.
    enum class State { Passed, Failed, Undecided, NotReached, NotLooked, Stands, Aside };

    Stage stage = Stage::Dns;
    State state = State::NotLooked;
    Duration took{}; // of the look that climbed it; zero where that is not remembered
    FailureCode code;

    bool operator==(const Rung &) const = default;
};

// The rungs of the newest of `looks` (oldest first, one vantage). A rung that a look stepped over
// on its way further up does not apply to this target and is left out; a host's session, though,
// stands on the rungs of the look that opened it.
[[nodiscard]] QList<Rung> rungsOf(Kind kind, const QList<Observation> &looks);

// The rungs from several vantages, to stand side by side: the same stages in the same order from
// each. A stage that applies to none of them is left out of all.
[[nodiscard]] QList<QList<Rung>> alignedRungs(Kind kind, const QList<QList<Observation>> &vantages);

} // namespace bridgewatch
