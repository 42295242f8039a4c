// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/procedure.h"

namespace bridgewatch {

// Looks that verify an action, with sessions of their own at the hosts: nothing that the monitor saw before counts.
// Called and awaited on one thread with an event loop, which also lets go of it last. `trusted` are fingerprints of
// host keys that may be written to known_hosts.
[[nodiscard]] LookNow freshLooks(const Profile &profile, const QStringList &trusted = {});

} // namespace bridgewatch
