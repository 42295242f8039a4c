// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/map_reader.h"
#include "core/profile/response_settings.h"

namespace bridgewatch {

// Reads the section `escalation`: every contact known, and nobody called by a chain that comes back to him.
[[nodiscard]] QList<EscalationRule> readEscalation(MapReader &root, const QList<Contact> &contacts,
                                                   Complaints &complaints);

// The condition that a word of the profile names: "data-corruption", "scenario:tls", "severity:high",
// "ask:Are customers affected?", with or without quotes behind "ask:". Nothing when there is none.
[[nodiscard]] std::optional<EscalationRule> parseCondition(const QString &word);

} // namespace bridgewatch
