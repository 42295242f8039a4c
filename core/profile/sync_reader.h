// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/target_reader.h"

namespace bridgewatch {

// Reads the keys of a sync. It needs its database and the host that its canister is asked on.
void readSync(MapReader &reader, const TargetContext &context, Target &target);

// Gives every sync what its database says: the login, and from where it is reached, where the sync does not say that
// itself. Complains of a database that is none.
void settleSyncs(QList<ReadTarget> &read, Complaints &complaints);

} // namespace bridgewatch
