// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"
#include "core/runbook/load.h"

namespace bridgewatch {

// What a runbook may refer to, from rooms that this one does not know.
struct RunbookReferences {
    QStringList scenarios;
    QMap<QString, QStringList> actions; // name → its parameters
    std::optional<QStringList> targets; // ids of the profile; nothing: there is no profile at hand
};

// The problems of reading it, and what it says that cannot be right or is missing, in the order of the document; at
// most problemLimit.
[[nodiscard]] Problems lintRunbook(const LoadedRunbook &loaded, const RunbookReferences &known);

} // namespace bridgewatch
