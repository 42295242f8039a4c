// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/runbook.h"

namespace bridgewatch {

// The info string of a fenced block: the language, and what we run for it.
struct FenceInfo {
    QString language;
    std::optional<Directive> directive; // without its place
    QString trouble;                    // why a directive cannot be read, a sentence; empty: none
    qsizetype at = 0;                   // of the directive, in characters
};
[[nodiscard]] FenceInfo readFenceInfo(const QString &info);

// What a comment says of the heading that it stands in, or right below:
// "<!-- bridgewatch:scenario=pool-exhausted -->" or "<!-- bridgewatch:id=connection-refused -->".
struct HeadingMark {
    bool isId = false; // else it names a scenario
    QString value;     // behind the sign of equality
};
[[nodiscard]] std::optional<HeadingMark> readHeadingMark(const QString &html); // alone in its text

} // namespace bridgewatch
