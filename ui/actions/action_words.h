// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"
#include "ui/widgets/state_badge.h"

namespace bridgewatch {

// Words for actions, for people. All are plain single lines.

[[nodiscard]] QString actionTitle(const QString &action);      // "End idle sessions"
[[nodiscard]] QString confirmWord(const Plan &plan);           // "End 12 sessions"
[[nodiscard]] QString parameterWord(const QString &parameter); // "Minutes idle, at least"
[[nodiscard]] BadgeText outcomeBadge(const ActionResult &result);
// A stranger's text of several lines, which cannot steer or turn anything: as it is but for what is treacherous.
[[nodiscard]] QString harmlessLines(const QString &text);

} // namespace bridgewatch
