// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/readiness/check.h"

#include <functional>

namespace bridgewatch {

// Checks of one chapter that say the very same: one check of several targets, or where nothing could be told for one
// reason, several checks. Never empty.
struct ReadinessGroup {
    QList<ReadinessCheck> checks; // in the order of the report

    [[nodiscard]] const ReadinessCheck &first() const { return checks.constFirst(); }
    [[nodiscard]] QList<ReadinessTopic> topics() const;
    // "How passwords are kept, TLS at the database and 3 more"
    [[nodiscard]] QString title() const;
    // "a, b and 37 more", by what `labelOf` makes of each id; empty: it is about the whole world.
    [[nodiscard]] QString targets(const std::function<QString(const QString &id)> &labelOf, qsizetype shown) const;
    [[nodiscard]] QString why() const; // of several checks a line each
    bool operator==(const ReadinessGroup &) const = default;
};

// In the order of the report, each where its first check stands.
[[nodiscard]] QList<ReadinessGroup> readinessGroups(const ReadinessReport &report);

} // namespace bridgewatch
