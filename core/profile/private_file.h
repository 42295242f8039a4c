// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <string_view>

namespace bridgewatch {

// The failure that says that nothing is written over what is at `path`.
[[nodiscard]] Error alreadyThere(const QString &path);

enum class Existing { Replace, Keep };

// Writes a file that is its owner's alone (mode 0600) before the first byte is in it, and makes the folders that it
// lacks (mode 0700). One that takes the place of another has its group, and what that group may do. It is there as a
// whole or not at all; with Keep, what stands there already stays, and that is a failure (EEXIST). The bytes are copied
// nowhere on the way.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, std::string_view bytes, Existing existing);

} // namespace bridgewatch
