// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/finding.h"
#include "core/profile/profile.h"

namespace bridgewatch {

// One look at everything in a profile, and what it amounts to.
struct WorldLook {
    QList<Observation> observations;
    Diagnosis diagnosis;
};
// `accepted` are fingerprints of host keys that may be written to known_hosts.
[[nodiscard]] WorldLook lookAtWorld(const Profile &profile, const QStringList &accepted);

} // namespace bridgewatch
