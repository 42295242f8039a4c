// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string_view>

namespace bridgewatch {

// What is acknowledged has to outlive a crash: it is on the disk once these return 0; else they return the errno of
// what failed, and part of it may be there. They wait for the disk. Any thread. fsync(2), fdatasync(2).

// All of `bytes`, from where the descriptor stands.
[[nodiscard]] int writeDurably(int descriptor, std::string_view bytes);
// The name of a new or renamed file, by the folder that holds it. Some file systems know no such thing: EINVAL.
[[nodiscard]] int syncFolderOf(const QString &path);

} // namespace bridgewatch
