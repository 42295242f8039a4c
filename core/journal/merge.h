// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/stored_event.h"

namespace bridgewatch {

// One journal out of what the database and its copy still hold, both in the order of their sequence: of each event
// the one that holds together, and of two such the one that follows the event before it, the database's first. Where
// neither holds together, the database's is kept as it is. What contradicts the chain so far, or has the id of an
// event before it, is left out.
[[nodiscard]] QList<StoredEvent> merge(const QList<StoredEvent> &database, const QList<StoredEvent> &copy);

} // namespace bridgewatch
