// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/stage.h"

namespace bridgewatch {

// A stage as sentences name it, in their language: "ECONNREFUSED at tcp". stageName() is for files and machines.
[[nodiscard]] QString stageText(Stage stage);

} // namespace bridgewatch
