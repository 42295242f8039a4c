// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_row.h"

namespace bridgewatch {

// Why a row is shown or hidden at `now`, a plain sentence each: who tells of it, what hides it, who took notice,
// and what `filter`, the conditions that the person who asks has set, makes of it. Times are local.
[[nodiscard]] QStringList whyShown(const AlertRow &row, const AlertEntry &entry, const RowContext &context,
                                   const QList<LabelMatcher> &filter, const QDateTime &now);

} // namespace bridgewatch
