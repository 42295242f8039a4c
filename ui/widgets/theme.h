// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>

class QApplication;
class QPalette;
class QWidget;

namespace bridgewatch {

enum class Scheme { Light, Dark, Contrast }; // the last is white on black

// Every colour of the window. Text on its ground reaches a contrast of at least 4.5:1, a mark without words 3:1.
struct Theme {
    QColor window, panel, line, ink, dim;
    QColor disabled; // words of what cannot be used now
    QColor mark;     // what has no state of its own: a step not reached, a look that cannot tell
    QColor grid;     // behind data, and around what cannot be used now
    QColor accent, accentSoft, onAccent;
    QColor rail, railInk;
    QColor ok, okGround, warning, warningGround, bad, badGround, unknown, unknownGround;
    QColor series[6];
};

[[nodiscard]] const Theme &themeOf(Scheme scheme);
// The theme that the widget's own palette belongs to.
[[nodiscard]] const Theme &themeOf(const QWidget &widget);
[[nodiscard]] QPalette paletteOf(Scheme scheme);
// Which scheme a palette of somebody else's amounts to.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

// Style and palette of the whole application; may be called again at any time.
void applyTheme(QApplication &application, Scheme scheme);

} // namespace bridgewatch
