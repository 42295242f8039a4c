// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/target_reader.h"

namespace bridgewatch {

// The top-level list `runbooks`, as absolute paths.
[[nodiscard]] QStringList readRunbooks(MapReader &root, const TargetContext &context);

// The section `alerts`; `targets` are those that a maintenance window may name.
[[nodiscard]] AlertSettings readAlerts(MapReader &root, const TargetContext &context, const QList<Target> &targets);

} // namespace bridgewatch
