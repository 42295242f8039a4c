// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "core/model/topology.h"

namespace bridgewatch {

// One rung as the ladder shows it.
struct Rung {
    enum class State { Passed, Failed, Undecided, NotReached, NotLooked };

    Stage stage = Stage::Dns;
    State state = State::NotLooked;
    Duration took{};
    FailureCode code;

    bool operator==(const Rung &) const = default;
};

// The rungs of the newest of `looks` (oldest first, one vantage). A rung that a look stepped over
// on its way further up does not apply to this target and is left out.
[[nodiscard]] QList<Rung> rungsOf(Kind kind, const QList<Observation> &looks);

} // namespace bridgewatch
