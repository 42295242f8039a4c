// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemDelegate>

namespace bridgewatch {

// Draws the rows of a GuideModel.
class GuideDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bridgewatch
