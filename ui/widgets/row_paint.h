// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <Qt>

class QFont;
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

// The lines of a text in this width, at most so many; the last one is elided where there are more.
[[nodiscard]] QStringList wrappedLines(const QString &text, const QFont &font, qreal width, int most);

} // namespace bridgewatch
