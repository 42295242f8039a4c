// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/profile_schema.h"

#include <QByteArrayList>

namespace bridgewatch::test {

// A map that a profile may hold, with every key that it may have.
struct ProfileSection {
    QByteArray name;
    QString what;      // as its reader calls it
    QString place;     // in the schema
    QByteArray lines;  // "key: value", each of them right
    QByteArray around; // a profile, with % where the map stands

    [[nodiscard]] QByteArrayList keys() const;
    // The profile with all of them.
    [[nodiscard]] QByteArray profile() const;
    // The profile with another value of this key, or without it.
    [[nodiscard]] QByteArray with(const QByteArray &key, const QByteArray &value) const;
};

// The targets of each kind.
[[nodiscard]] QList<ProfileSection> kindSections();
// Every map that has keys of its own. Readings are those of the schema.
[[nodiscard]] QList<ProfileSection> profileSections(const ProfileSchema &schema);

} // namespace bridgewatch::test
