// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/episode.h"

namespace bridgewatch {

// What the board was told at the last run of the program.
struct KeptAlerts {
    QList<Episode> episodes; // oldest first: those that stood, that may still flap, or that wait to be seen
    QStringList heartbeats;  // sources that have told of Watchdog
};

// Where the board keeps what has to outlive the program. Called on the board's thread; must not block it.
class EpisodeStore {
public:
    virtual ~EpisodeStore() = default;

    // The newest state of these episodes, by their ids.
    virtual void keep(const QList<Episode> &episodes) = 0;
    virtual void keepHeartbeat(const QString &source) = 0;
};

} // namespace bridgewatch
