// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QCoreApplication;

namespace bridgewatch {

// Loads the window's and Qt's own translations for `code` ("de"); empty: the desktop's language.
// Numbers and dates follow it too. What is not translated stays English.
void installLanguage(QCoreApplication &application, const QString &code);

} // namespace bridgewatch
