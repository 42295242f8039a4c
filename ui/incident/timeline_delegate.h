// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemDelegate>

namespace bridgewatch {

// Draws the rows of a TimelineModel: the time, below it the day where it is another than today, a mark on a line that
// joins them, what happened, and below it more of that, cut after a few lines.
class TimelineDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace bridgewatch
