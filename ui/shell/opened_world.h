// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/action_desk.h"
#include "core/app/watch.h"
#include "ui/shell/requests.h"

namespace bridgewatch {

// A profile that is watched, and what can be done in its world, as a window shows it. Empty where nothing is.
struct OpenedWorld {
    OpenedWorld() = default;
    OpenedWorld(const Profile &opened, const QString &data); // `data` is the folder for data

    Profile profile;
    std::unique_ptr<Watch> watch;
    std::unique_ptr<ActionDesk> desk;

    // Both are good for as long as this world is. While `changesNothing`, which is asked each time, plans can be looked
    // at, and that is all.
    [[nodiscard]] Watched watched();
    [[nodiscard]] Requests requests(const std::function<bool()> &changesNothing);
};

} // namespace bridgewatch
