// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

namespace bridgewatch {

// Writes the secret as the one line of a file that is its owner's alone, as { file: PATH } reads it back; as a whole
// or not at all, in place of what stood there. Folders that are missing are made, for their owner alone. What no
// secret may be, or would not come back from a line, is refused with a sentence.
[[nodiscard]] Result<void> writeSecretFile(const QString &path, const Secret &secret);

} // namespace bridgewatch
