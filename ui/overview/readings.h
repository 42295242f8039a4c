// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

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

// The figures of a target.
struct Figures {
    QList<Reading> readings;
    QDateTime lastSeen; // valid where the newest looks brought none, and an earlier one did

    bool operator==(const Figures &) const = default;
};
[[nodiscard]] Figures figuresOf(const World &world, const TopologyNode &node, int limit);

} // namespace bridgewatch
