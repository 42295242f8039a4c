// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>

class QAbstractItemDelegate;
class QStyleOptionViewItem;
class QTableView;

namespace bridgewatch {

// A list on a panel whose rows `delegate`, which it owns from now on, draws; Tab leaves it.
[[nodiscard]] QListView *makeRowList(const char *name, const QString &accessibleName, QAbstractItemModel *model,
                                     QAbstractItemDelegate *delegate, QWidget *parent);

// Its rows are as high as their words need at the width of the list, whenever that changes.
void letRowsWrap(QListView &list);

// How wide a row of the option's list is drawn, which a delegate that is asked for a height is not told.
[[nodiscard]] int rowWidth(const QStyleOptionViewItem &option);

// A table on a panel with rows of this height, which are chosen whole; Tab leaves it.
void dressRowTable(QTableView &table, int rowHeight);

} // namespace bridgewatch
