// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_row.h"

#include <QStyledItemDelegate>
#include <functional>

namespace bridgewatch {

// Draws a cell of the alert table: the state as a badge, the name over what became of it, times, and the runbook as
// a link.
class AlertDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Shown {
        const AlertRow &row;
        QString detail;
    };
    // `shown` tells what stands behind an index of the view's model.
    explicit AlertDelegate(std::function<Shown(const QModelIndex &)> shown, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr double rowHeight = 44;
    static constexpr double padding = 16;   // left of the first column
    [[nodiscard]] static int badgeColumn(); // wide enough for every badge

private:
    void paintCell(QPainter &painter, const QRectF &box, const QModelIndex &index, const class QPalette &palette) const;
    void paintName(QPainter &painter, const QRectF &box, const QModelIndex &index, const struct Theme &theme) const;

    std::function<Shown(const QModelIndex &)> m_shown;
};

} // namespace bridgewatch
