// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

class QApplication;

namespace bridgewatch {

// The design's lengths are pixels beside 13-pixel text; everything follows the application font.
[[nodiscard]] int scaled(double length);
[[nodiscard]] qreal scaledF(double length);

// The application font in another size (design pixels) and weight.
[[nodiscard]] QFont textFont(double size, QFont::Weight weight = QFont::Normal);
// Fixed pitch, for codes and addresses that people compare letter by letter.
[[nodiscard]] QFont monoFont(double size);

// Chooses an application font whose digits are equally wide by default and keeps the size that
// the desktop asks for, but never less than can be read across a desk; then makes it as large as `percent` says.
void applyFonts(QApplication &application, int percent = 100);
// Beside it, fonts for the script of the language that was installed.
void applyScript(QApplication &application);

} // namespace bridgewatch
