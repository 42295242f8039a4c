// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/map_reader.h"
#include "core/profile/profile.h"

#include <QDir>

namespace bridgewatch {

// What a target inherits from `defaults`.
struct TargetDefaults {
    std::chrono::milliseconds every{15'000};
    std::chrono::milliseconds timeout{3'000};
    int failuresToAlarm = 3;
    int successesToClear = 2;
};

struct TargetContext {
    TargetDefaults defaults;
    QSet<QString> hosts;
    QDir folder; // of the profile: what relative paths start from
    Complaints &complaints;
};

// A target with the places that cross-checks point at.
struct ReadTarget {
    Target target;
    YamlPtr idNode;
    YamlPtr needsNode;
    YamlPtr pageNode;     // of an account that names its vendor's page
    YamlPtr databaseNode; // where a sync names its database
};

// Reads `every`, `timeout`, `failures_to_alarm` and `successes_to_clear` over what `timing` holds.
void readTiming(MapReader &reader, TargetDefaults &timing);

// Why `id` cannot be an id, or empty.
[[nodiscard]] QString idTrouble(const QString &id);
// That there is no target or host `id`, with the one of `known` that was meant.
[[nodiscard]] QString unknownId(const QString &id, const QStringList &known);

// That there is no host `id`, with the one that was meant.
[[nodiscard]] QString unknownHost(const QString &id, const TargetContext &context);

[[nodiscard]] ReadTarget readTarget(const YamlPtr &node, const TargetContext &context);

} // namespace bridgewatch
