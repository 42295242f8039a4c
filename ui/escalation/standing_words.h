// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/escalation.h"
#include "ui/widgets/state_badge.h"

namespace bridgewatch {

// How a rule stands, in few words.
[[nodiscard]] BadgeText badgeOf(const RuleStanding &row, const QDateTime &now); // "met", "in 46 min"
// "12 min left", "3 min overdue", "answered", "at once", "30 min", "ask"
[[nodiscard]] QString deadlineText(const RuleStanding &row, const QDateTime &now);
// What an empty profile may say, as YAML: an example, or what the tables of runbooks suggest, each with its own words
// above it as a comment.
struct SuggestedRule {
    EscalationRule rule;
    QString condition; // as written
    QString action;
};
[[nodiscard]] QString profileText(const QList<Contact> &contacts, const QList<SuggestedRule> &suggested);

} // namespace bridgewatch
