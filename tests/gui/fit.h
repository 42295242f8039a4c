// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/main_window.h"

// What holds for every window and dialog, in every language, at every size of its text. Each of these lists what does
// not, a line each.
namespace bridgewatch::fit {

// From now on; "en" for none.
void speak(const QString &language);
// As large as the settings can make it: of what the application began with.
void setTextPercent(int percent);

// Text that is cut off, or lies where nobody sees it.
[[nodiscard]] QStringList clipped(const QWidget &window);
// What takes the focus and cannot be told from others by those who do not see it.
[[nodiscard]] QStringList unnamed(const QWidget &window);
// Keys that two words have, or more.
[[nodiscard]] QStringList sharedKeys(const QWidget &window);
// States that are told by a colour alone.
[[nodiscard]] QStringList wordless(const QWidget &window);
// What the Tab key does not come to before it comes round. The window must be active.
[[nodiscard]] QStringList unreached(QWidget &window);

// A window at the first start, in which all that is looked at fails in many words.
void showWelcome(MainWindow &window);

} // namespace bridgewatch::fit
