// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_list.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QTableView>

namespace bridgewatch {

QListView *makeRowList(const char *name, const QString &accessibleName, QAbstractItemModel *model,
                       QAbstractItemDelegate *delegate, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(accessibleName);
    list->setModel(model);
    delegate->setParent(list);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTabKeyNavigation(false);
    return list;
}

void letRowsWrap(QListView &list)
{
    list.setUniformItemSizes(false);
    list.setResizeMode(QListView::Adjust);
    list.setWordWrap(true); // QListView lays out another width anew for such lists alone
}

int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    return list ? list->viewport()->width() : option.rect.width();
}

void dressRowTable(QTableView &table, int rowHeight)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
}

} // namespace bridgewatch
