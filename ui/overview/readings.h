// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"

namespace bridgewatch {

// A figure as people read it.
struct Reading {
    QString name;
    QString value;
    Outcome outcome = Outcome::Ok; // what its threshold says

    bool operator==(const Reading &) const = default;
};

// The most telling figures and facts of a look, in the order in which one asks for them; at most
// `limit`.
[[nodiscard]] QList<Reading> tellingReadings(const Observation &look, int limit = 8);

} // namespace bridgewatch
