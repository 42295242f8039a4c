// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace bridgewatch {

// What has to be done to `before` to get `after`, line by line: "- " is left out, "+ " comes in, and "  " stands around
// it, at most `around` lines of those; "⋯" where lines that are the same are not shown. Empty: they are the same.
// Where very much differs, all that differs is left out and comes in as one piece.
[[nodiscard]] QStringList lineDifference(const QString &before, const QString &after, int around = 2);

} // namespace bridgewatch
