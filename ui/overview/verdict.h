// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

namespace bridgewatch {

// Why a finding is held for true, and why not the others: harmless lines of plain text.
struct VerdictText {
    QString heading; // "Why A, connection refused"
    QStringList evidence;
    QStringList ruledOut;

    bool operator==(const VerdictText &) const = default;
};

// What holds for several looks is said once.
[[nodiscard]] VerdictText verdictOn(const Finding &finding, const World &world);

} // namespace bridgewatch
