// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"

#include <QStringList>

namespace bridgewatch {

// How a class of lines looks and is called; 0: ordinary lines.
[[nodiscard]] QColor classColour(int lineClass, const Theme &theme);
[[nodiscard]] QString classWord(int lineClass, const QStringList &classes);

} // namespace bridgewatch
