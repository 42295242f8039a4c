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

// And these where there is a lab to open or to leave.
inline QKeySequence labKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_L};
}

} // namespace bridgewatch
