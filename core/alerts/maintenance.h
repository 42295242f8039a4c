// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/alert_settings.h"

namespace bridgewatch {

// When the window that is open at `now` closes; invalid while none is open. A weekly window that passes midnight
// belongs to the day on which it begins.
[[nodiscard]] QDateTime openUntil(const MaintenanceWindow &window, const QDateTime &now);

// Whether the window is about this alert.
[[nodiscard]] bool concerns(const MaintenanceWindow &window, const Alert &alert);

// The window that expects this alert at `now`, or null.
[[nodiscard]] const MaintenanceWindow *windowFor(const QList<MaintenanceWindow> &windows, const Alert &alert,
                                                 const QDateTime &now);

} // namespace bridgewatch
