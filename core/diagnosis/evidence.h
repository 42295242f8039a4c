// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"

namespace bridgewatch {

// What a failed look itself shows beyond its code, one sentence each: the addresses that were
// tried, what tells two causes of one code apart, what was said, the certificate.
[[nodiscard]] QStringList details(const Observation &observation);

// What a vendor tells of its trouble, in its own words.
[[nodiscard]] QStringList vendorEvidence(const Observation &observation);

// What the two counts of a sync tell, and how old its newest row is, for the reading that crossed its limit.
[[nodiscard]] QStringList syncEvidence(const Observation &observation, const Breach &breach);

// Where a look was made from, as a sentence names it.
[[nodiscard]] QString vantageText(const QString &vantage);

} // namespace bridgewatch
