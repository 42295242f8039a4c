// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"
#include "core/profile/profile.h"

namespace bridgewatch {

// What reading a profile gave. The profile is usable only when no problem is an error.
struct LoadedProfile {
    Profile profile;
    Problems problems; // in the order of the file

    [[nodiscard]] bool usable() const { return !hasErrors(problems); }
};

// Reads and judges a profile file; README, "Your own world", shows one.
// A missing or unreadable file is a problem like any other. Files that the profile names are not
// opened, only warned about when they are not there.
[[nodiscard]] LoadedProfile loadProfile(const QString &path);
// The same for text in hand; relative paths in it are relative to the folder of `path`.
[[nodiscard]] LoadedProfile readProfile(const QByteArray &yaml, const QString &path);

} // namespace bridgewatch
