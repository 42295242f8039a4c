// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/profile_section.h"

namespace bridgewatch::test {

// Profiles with one value each that may be wrong. What the schema describes alike has one verdict,
// that of its representative: a validator takes far longer than lint.
struct ProfileTrials {
    QList<std::pair<QByteArray, qsizetype>> all; // with the place of its representative
    QByteArrayList representatives;
};

// Every key of every section: left out, and with values of every shape and at both sides of every limit.
[[nodiscard]] ProfileTrials trialsOf(const QList<ProfileSection> &sections, const ProfileSchema &schema);

} // namespace bridgewatch::test
