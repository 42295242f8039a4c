// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timeline_delegate.h"

#include "ui/incident/timeline_model.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace bridgewatch {
namespace {

constexpr int headingLines = 2;
constexpr int detailLines = 3;
constexpr double gap = 14;
constexpr double markSide = 11;

struct Metrics {
    // Entries stand in their order: where the first is of today, all are.
    explicit Metrics(const QAbstractItemModel &model)
    {
        const QString day = QLocale().toString(QDate(2026, 11, 30), QLocale::ShortFormat);
        if (!model.index(0, 0).data(TimelineModel::DayRole).toString().isEmpty())
            time = std::max(time, QFontMetricsF(detail).horizontalAdvance(day));
    }

    QFont heading = textFont(13, QFont::Bold);
    QFont detail = textFont(12);
    qreal time = QFontMetricsF(textFont(12)).horizontalAdvance(QStringLiteral("00:00:00"));

    [[nodiscard]] qreal textLeft() const { return scaledF(16) + time + scaledF(12) + scaledF(markSide) + scaledF(10); }
};

QStringList headingOf(const QModelIndex &index, const Metrics &metrics, qreal width)
{
    return wrappedLines(index.data(TimelineModel::HeadingRole).toString(), metrics.heading, width, headingLines);
}

QStringList detailOf(const QModelIndex &index, const Metrics &metrics, qreal width)
{
    return wrappedLines(index.data(TimelineModel::DetailRole).toString(), metrics.detail, width, detailLines);
}

// The place of the line after the last.
QRectF paintLines(QPainter &painter, QRectF place, const QStringList &lines)
{
    for (const QString &line : lines) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        place.translate(0, place.height());
    }
    return place;
}

qreal textWidth(const QStyleOptionViewItem &option, const Metrics &metrics)
{
    return std::max<qreal>(rowWidth(option) - metrics.textLeft() - scaledF(14), scaledF(60));
}

void paintWay(QPainter &painter, const QRectF &row, const QModelIndex &index, const Metrics &metrics,
              const Theme &theme)
{
    const qreal side = scaledF(markSide);
    const qreal line = QFontMetricsF(metrics.heading).height();
    const QPointF centre(scaledF(16) + metrics.time + scaledF(12) + side / 2, row.top() + line / 2);
    if (index.row() < index.model()->rowCount() - 1) {
        painter.setPen(QPen(theme.line, scaledF(1.5)));
        painter.drawLine(QPointF(centre.x(), centre.y() + side / 2 + scaledF(3)),
                         QPointF(centre.x(), row.bottom() - scaledF(1)));
    }
    const QRectF box(centre.x() - side / 2, centre.y() - side / 2, side, side);
    const QVariant outcome = index.data(TimelineModel::OutcomeRole);
    if (outcome.isValid()) {
        paintStateShape(painter, box, static_cast<Outcome>(outcome.toInt()), theme);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    const Metrics metrics(*index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.accentSoft);
    const QRectF row = QRectF(option.rect).adjusted(0, scaledF(2), 0, 0);
    paintWay(*painter, row, index, metrics, theme);

    const qreal line = QFontMetricsF(metrics.heading).height();
    painter->setFont(textFont(12));
    painter->setPen(theme.dim);
    const QRectF time(row.left() + scaledF(16), row.top(), metrics.time + 2, line);
    painter->drawText(time, Qt::AlignLeft | Qt::AlignVCenter, index.data(TimelineModel::TimeRole).toString());
    paintRowText(*painter, time.translated(0, line), index.data(TimelineModel::DayRole).toString());
    const qreal width = textWidth(option, metrics);
    QRectF text(row.left() + metrics.textLeft(), row.top(), width, line);
    painter->setFont(metrics.heading);
    painter->setPen(theme.ink);
    text = paintLines(*painter, text, headingOf(index, metrics, width));
    painter->setFont(metrics.detail);
    painter->setPen(theme.dim);
    text = QRectF(text.left(), text.top() + scaledF(1), width, QFontMetricsF(metrics.detail).height());
    paintLines(*painter, text, detailOf(index, metrics, width));
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(*index.model());
    const qreal width = textWidth(option, metrics);
    const qreal detail = QFontMetricsF(metrics.detail).height();
    const auto headings = static_cast<double>(headingOf(index, metrics, width).size());
    const auto details = static_cast<double>(detailOf(index, metrics, width).size());
    const qreal line = QFontMetricsF(metrics.heading).height();
    const bool hasDay = !index.data(TimelineModel::DayRole).toString().isEmpty();
    const qreal height = std::max(headings * line + details * detail, line + (hasDay ? detail : 0));
    return {scaled(200), static_cast<int>(std::ceil(height + scaledF(gap)))};
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
    return true;
}

} // namespace bridgewatch
