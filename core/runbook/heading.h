// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/runbook.h"

namespace bridgewatch {

// What the text of a heading says by itself.
struct HeadingText {
    enum class Prefix { None, Step, Scenario };
    Prefix prefix = Prefix::None; // "Step 2:", "Scenario B:", "Option 1:"
    std::optional<int> number;    // also of "2. Check the pool"
    QString letter;               // upper case
    QString title;                // the rest
};
[[nodiscard]] HeadingText readHeading(const QString &text);

struct Recognised {
    SectionKind kind = SectionKind::Other;
    bool exactly = false; // the whole heading is a name of the section, not only its first or last words
};
// The kind of section that a title names, by the words that teams use; nothing: none.
[[nodiscard]] std::optional<Recognised> recogniseSection(const QString &title);

// Letters and digits in lower case, all else as single hyphens; at most 60 characters, never empty.
[[nodiscard]] QString slug(const QString &text);

} // namespace bridgewatch
