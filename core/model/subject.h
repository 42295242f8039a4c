// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/kind.h"

namespace bridgewatch {

// Whom a look tells of: the target itself, whatever somebody else counts, a vendor by the page that it keeps of
// itself, or an account at a vendor, which is asked with a key.
enum class Subject { Itself, Others, Vendor, Account };

[[nodiscard]] Subject subjectOf(Kind kind);

} // namespace bridgewatch
