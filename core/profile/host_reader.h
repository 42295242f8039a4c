// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/target_reader.h"

namespace bridgewatch {

// The ids under `hosts:`, for whoever refers to one of them.
[[nodiscard]] QSet<QString> hostIds(MapReader &root);

// Every host as a target of the kind Ssh, looked at from the desk.
[[nodiscard]] QList<ReadTarget> readHosts(MapReader &root, const TargetContext &context);

} // namespace bridgewatch
