// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

namespace bridgewatch {

// How things stand, in words, at `now`. What is out of date or was not seen is never called healthy.
struct Standing {
    Outcome outcome = Outcome::Unknown;
    bool stale = false;
    QString state;    // "Failing", for the status bar
    QString detail;   // "A connection refused, users-db"
    QString headline; // for the panel without findings
    QString advice;   // what it means and what one may do
};

[[nodiscard]] Standing standingOf(const World &world, const QDateTime &now);

} // namespace bridgewatch
