// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace bridgewatch {

// More than this is not read of a canister's answer, what it complains of included.
inline constexpr qsizetype canisterByteLimit = 256 * 1024;

// The count in what a command printed that asked a canister: JSON, one document or several, Candid as text, or the
// number alone. `path` leads to it: names and places, with dots between them; empty: the answer is the number. The
// name of a field is found by its hash too, which Candid prints where it does not know the name. An option that has a
// value is that value. Of several values the first that has what the path names counts; or the path begins with the
// place of one. Protocol: it cannot be read; Expectation: it can, and holds no count there.
[[nodiscard]] Result<qint64> parseCanisterCount(const QByteArray &answer, const QString &path);

} // namespace bridgewatch
