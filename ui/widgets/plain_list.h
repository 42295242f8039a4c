// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QListWidget;

namespace bridgewatch {

// A list of words on a panel or window: no frame, room around the words, and the colours of a choice that the other
// lists have; Tab leaves it.
void dressPlainList(QListWidget &list, const QString &objectName, const QString &accessibleName);

} // namespace bridgewatch
