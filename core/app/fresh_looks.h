// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/procedure.h"

namespace bridgewatch {

// Looks that verify an action, with sessions of their own at the hosts: nothing that the monitor saw before counts.
// Called and awaited on one thread with an event loop, which also lets go of it last. `trusted` are fingerprints of
// host keys that may be written to known_hosts; what is `known`, by the keyring's entries, is not asked for.
[[nodiscard]] LookNow freshLooks(const Profile &profile, const QStringList &trusted = {},
                                 const QMap<QString, Secret> &known = {});

} // namespace bridgewatch
