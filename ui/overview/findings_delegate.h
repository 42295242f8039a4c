// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

class QListView;

namespace bridgewatch {

// Draws one finding, or one change, on two lines: badge, heading and certainty or time; below, where it is.
class FindingsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // A list whose rows it draws; the model has the roles of FindingsModel.
    [[nodiscard]] static QListView *makeList(const char *name, const QString &accessibleName, QAbstractItemModel *model,
                                             QWidget *parent);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bridgewatch
