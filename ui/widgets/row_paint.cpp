// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_paint.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace bridgewatch {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.accentSoft);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    const QRectF box = QRectF(option.rect).adjusted(0, 1, 0, -2);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(box.topLeft(), box.topRight());
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    if (index.column() == 0)
        painter.drawLine(box.topLeft() + QPointF(1, 0), box.bottomLeft() + QPointF(1, 0));
    if (index.column() == index.model()->columnCount() - 1)
        painter.drawLine(box.topRight() - QPointF(1, 0), box.bottomRight() - QPointF(1, 0));
}

void paintRowText(QPainter &painter, const QRectF &box, const QString &text, Qt::Alignment side, Qt::TextElideMode mode)
{
    painter.drawText(box, static_cast<int>(side) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, mode, box.width() + 1));
}

void paintTwoLines(QPainter &painter, const QRectF &box, const QString &upper, const QString &lower, const Theme &theme,
                   bool isBold)
{
    const QRectF text = box.adjusted(0, scaledF(7), 0, -scaledF(7));
    const QRectF line(text.left(), text.top(), text.width(), text.height() / 2);
    painter.setFont(textFont(13, isBold ? QFont::Bold : QFont::Normal));
    painter.setPen(theme.ink);
    paintRowText(painter, line, upper);
    painter.setFont(textFont(12));
    painter.setPen(theme.dim);
    paintRowText(painter, line.translated(0, line.height()), lower);
}

QStringList wrappedLines(const QString &text, const QFont &font, qreal width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

} // namespace bridgewatch
