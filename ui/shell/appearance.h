// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QApplication;

namespace bridgewatch {

// Resources and fonts, which everything that is drawn relies on. Call once, before the first
// widget and before `installLanguage()`.
void prepareAppearance(QApplication &application, int textPercent = 100);

} // namespace bridgewatch
