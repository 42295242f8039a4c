// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_list.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace bridgewatch {
namespace {

class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, scaled(9));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = themeOf(*option->widget);
        option->palette.setColor(QPalette::Highlight, theme.accentSoft);
        option->palette.setColor(QPalette::HighlightedText, theme.ink);
    }
};

} // namespace

QAbstractItemDelegate *makeRoomyDelegate(QObject *parent)
{
    return new RoomyDelegate(parent);
}

void dressPlainList(QListWidget &list, const QString &objectName, const QString &accessibleName)
{
    list.setObjectName(objectName);
    list.setAccessibleName(accessibleName);
    list.setFrameShape(QFrame::NoFrame);
    list.setTabKeyNavigation(false);
    list.setTextElideMode(Qt::ElideMiddle);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // or long words are cut, not elided
    list.setItemDelegate(makeRoomyDelegate(&list));
    list.viewport()->setAutoFillBackground(false);
}

} // namespace bridgewatch
