// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/episode.h"
#include "core/history/history_source.h"
#include "core/model/topology.h"

namespace bridgewatch {

// Something that was not so before, as one row shows it.
struct Happening {
    QDateTime at;   // UTC
    QString target; // empty: about none of the profile
    Outcome outcome = Outcome::Unknown;
    QString badge;   // a word for it
    QString heading; // what, and from where
    QString place;   // what it was before, what it says itself

    bool operator==(const Happening &) const = default;
};

// Changes of targets that the profile still has, without those that lead back to what was told before, and alerts as
// they began and ended since `from`; newest first.
[[nodiscard]] QList<Happening> happenings(const QList<Change> &changes, const QList<Episode> &episodes,
                                          const Topology &topology, const QDateTime &from);

} // namespace bridgewatch
