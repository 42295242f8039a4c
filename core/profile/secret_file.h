// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

namespace bridgewatch {

// Writes the secret as the first line of a file that is its owner's alone, as { file: PATH } reads it back; as a whole
// or not at all, in place of the first line that stood there, with the group that the file was for; a link stays one.
// Folders that are missing are made, for their owner alone. What no
// secret may be, or would not come back from a line, is refused with a sentence.
[[nodiscard]] Result<void> writeSecretFile(const QString &path, const Secret &secret);

} // namespace bridgewatch
