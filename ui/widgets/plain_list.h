// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QAbstractItemDelegate;
class QListWidget;
class QObject;

namespace bridgewatch {

// A list of words on a panel or window: no frame, room around the words, and the colours of a choice that the other
// lists have; Tab leaves it.
void dressPlainList(QListWidget &list, const QString &objectName, const QString &accessibleName);

// Rows of words with room around them, in a list or a table.
[[nodiscard]] QAbstractItemDelegate *makeRoomyDelegate(QObject *parent);

} // namespace bridgewatch
