// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "core/model/topology.h"

namespace bridgewatch {

// What one source tells of a vendor; Unknown where it was not seen.
struct VendorCell {
    Outcome outcome = Outcome::Unknown;
    QString text; // one phrase

    bool operator==(const VendorCell &) const = default;
};

// One vendor as three sources show it, side by side.
struct VendorTruth {
    QString account;       // the target that is the account
    QString page;          // the target that is the vendor's own page; empty: the profile names none
    VendorCell says;       // what the vendor tells of itself
    VendorCell reach;      // whether its API answers us, from every vantage
    VendorCell evidence;   // what the account shows: key, limits, what was delivered; what was lost is a Warning
    bool isDenied = false; // the page tells of no trouble, and yet we fail
    QString verdict;       // one sentence

    bool operator==(const VendorTruth &) const = default;
};

// Of every account that the profile has, in its order. `observations` are the newest, as for diagnose().
[[nodiscard]] QList<VendorTruth> vendorTruths(const QList<Observation> &observations, const Topology &topology);

// The way of a mail, or of an event, step by step as the account shows it, a sentence each: reachable, key, rate limit,
// what was not delivered.
[[nodiscard]] QStringList accountChain(const Observation &account);

} // namespace bridgewatch
