// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/runbook.h"

#include <QJsonObject>

namespace bridgewatch {

// A runbook as `runbook show --json` prints it. Keys are stable.
[[nodiscard]] QJsonObject toJson(const Runbook &runbook);

} // namespace bridgewatch
