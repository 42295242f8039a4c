// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/diagnosis/looks.h"
#include "core/diagnosis/rules.h"
#include "core/model/topology.h"

namespace bridgewatch {

// What other looks, and the host that a target runs on, tell about a connection that failed: the
// evidence that one look alone cannot have.
struct OtherSide {
    QStringList reachedFrom; // vantages from which the same target accepts a connection
    QStringList failsFrom;   // vantages from which it fails at TCP as well
    QString host;            // where it runs; empty: not said, or the host could not be asked, or not told all
    QStringList listeners;   // addresses there that listen on the port; may be empty where a host is given

    [[nodiscard]] bool isEmpty() const { return reachedFrom.isEmpty() && failsFrom.isEmpty() && host.isEmpty(); }
    // Listens where it is asked for: on every address of the host, or on this one.
    [[nodiscard]] bool isOpen(const TopologyNode &node) const;
    // Listens on more than the host's loopback.
    [[nodiscard]] bool mayBeOpen() const;
};

// `alike` are the nodes that are looked at through the same door, the observed one among them: what
// holds for the door holds for all of them.
[[nodiscard]] OtherSide otherSideOf(const Observation &observation, const QList<const TopologyNode *> &alike,
                                    const Looks &looks);

// A verdict on a connection that failed at TCP, weighed anew with what the other side shows: a
// candidate that it refutes leaves, and is ruled out with the reason; the one that it supports
// becomes certain. `evidence` takes what was seen there, one sentence each.
[[nodiscard]] Verdict weighed(Verdict verdict, const Observation &observation, const TopologyNode &node,
                              const OtherSide &side, QStringList &evidence, QList<RuledOut> &ruledOut);

} // namespace bridgewatch
