// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>

namespace bridgewatch {

// The keys that the window has, whatever it shows.
inline QKeySequence settingsKeys()
{
    return {Qt::CTRL | Qt::Key_Comma};
}

inline QKeySequence helpKeys()
{
    return {Qt::Key_F1};
}

} // namespace bridgewatch
