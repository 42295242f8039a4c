// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alertmanager.h"

#include <functional>

namespace bridgewatch {

// The silences at the Alertmanagers of a profile. Called on the window's thread; each answers within
// limits of its own.
struct SilencesSource {
    std::function<QCoro::Task<QList<SilencesAnswer>>()> list;
    // Ends the silence of this id at this server; its words when it refuses.
    std::function<QCoro::Task<Result<void>>(QString source, QString id)> expire;
};

} // namespace bridgewatch
