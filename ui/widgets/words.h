// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/finding.h"
#include "core/model/topology.h"

#include <QDateTime>

namespace bridgewatch {

// Where `now` comes from, so that tests can turn the clock.
using Clock = std::function<QDateTime()>;

// Words and figures for people, in their language and their locale's number format.

[[nodiscard]] QString spanText(std::chrono::microseconds span);             // "0.4 ms", "2 min 5 s"
[[nodiscard]] QString ageText(const QDateTime &at, const QDateTime &now);   // "2 s", "3 min"; never negative
[[nodiscard]] QString clockText(const QDateTime &at, const QDateTime &now); // "14:22", with the date unless today
[[nodiscard]] QString dayText(const QDateTime &at, const QDateTime &now);   // its date; empty: today
[[nodiscard]] QString bytesText(double bytes);                              // "1.4 GB"
[[nodiscard]] QString numberText(double value);

[[nodiscard]] QString stageWord(Stage stage); // "SSL request"
// A few words for a badge: what the outcome is, or what the code says when it failed or when the
// host to look from is away.
[[nodiscard]] QString outcomeWord(Outcome outcome, const FailureCode &code);
[[nodiscard]] QString worldStateWord(WorldState state); // "Failing"
// "this desk", or the label of the host.
[[nodiscard]] QString vantageWord(const QString &vantage, const Topology &topology);
[[nodiscard]] QString confidenceWord(double confidence);  // "very likely"
[[nodiscard]] QString scenarioHeading(Scenario scenario); // "A  Connection refused"
// The title in the middle of a sentence: "connection refused", but "TLS …".
[[nodiscard]] QString scenarioInSentence(Scenario scenario);

} // namespace bridgewatch
