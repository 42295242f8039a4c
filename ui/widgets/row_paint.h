// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <Qt>

class QModelIndex;
class QPainter;
class QRectF;
class QStyleOptionViewItem;

namespace bridgewatch {

struct Theme;

// What the delegates of tables with high rows have in common.

// Ground and lower line of a cell, and one frame around the whole row that the keyboard is on.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Theme &theme);
// One line in the painter's font and pen, elided where it is too long.
void paintRowText(QPainter &painter, const QRectF &box, const QString &text, Qt::Alignment side = Qt::AlignLeft,
                  Qt::TextElideMode mode = Qt::ElideRight);
// A bold line over a dim one.
void paintTwoLines(QPainter &painter, const QRectF &box, const QString &upper, const QString &lower, const Theme &theme,
                   bool isBold = true);

} // namespace bridgewatch
