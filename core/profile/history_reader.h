// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/target_reader.h"

namespace bridgewatch {

// The section `history`; `targets` are those that a series may be of.
[[nodiscard]] HistorySettings readHistory(MapReader &root, const TargetContext &context, const QList<Target> &targets);

} // namespace bridgewatch
