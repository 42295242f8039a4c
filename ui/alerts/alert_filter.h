// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_row.h"

namespace bridgewatch {

// What the person who looks wants to see of the board. A value.
struct AlertFilter {
    bool firing = true;
    bool acknowledged = true;
    bool gone = true;
    bool hidden = false;
    QList<LabelMatcher> labels; // all have to accept
    QStringList words;          // all have to be in the name, the texts or a label

    [[nodiscard]] bool accepts(const AlertRow &row) const;
    // The kind of the row alone, whatever it says.
    [[nodiscard]] bool acceptsKind(const AlertRow &row) const;
    bool operator==(const AlertFilter &) const = default;
};

// Reads `team=db, severity=~"critical|high", mail` into labels and words. Answers why it could not be read, in
// a sentence, and changes nothing then; empty when it could.
[[nodiscard]] QString readFilter(const QString &text, AlertFilter &filter);

} // namespace bridgewatch
