// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_layer.h"

#include "ui/widgets/scale.h"

#include <QLocale>
#include <QPainter>

namespace bridgewatch {

ChartLayer::ChartLayer(const ChartView &view) : QGraphicsItem(view.chart()), m_view(view)
{
    setZValue(10); // above the axes and their grid
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartLayer::takeData()
{
    QList<Samples> layers;
    QList<Samples> all;
    m_sums.clear();
    m_lines.clear();
    const ChartData &data = m_view.data();
    for (qsizetype i = 0; i < data.lines.size(); ++i) {
        const ChartLine &line = data.lines.at(i);
        all.append(line.samples);
        if (line.isShown && line.isLayer) {
            layers.append(line.samples);
            m_sums.append(Drawn{i, {}});
        } else if (line.isShown) {
            m_lines.append(Drawn{i, trackOf(line.samples, data.gap)});
        }
    }
    const QList<Samples> sums = stacked(layers);
    for (qsizetype i = 0; i < sums.size(); ++i)
        m_sums[i].track = trackOf(sums.at(i), data.gap);
    m_gaps = gapsOf(all, data.gap);
    update();
}

double ChartLayer::highest(Span span, double otherwise) const
{
    for (const Drawn &drawn : m_lines)
        otherwise = highestIn(drawn.track, span, otherwise);
    return m_sums.isEmpty() ? otherwise : highestIn(m_sums.constLast().track, span, otherwise);
}

QRectF ChartLayer::boundingRect() const
{
    return m_view.chart()->rect();
}

void ChartLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Theme &theme = themeOf(m_view);
    const QRectF plot = m_view.scale().plot;
    painter->save();
    painter->setClipRect(plot.adjusted(0, -1, 1, 1));
    paintData(*painter, theme);
    drawBands(*painter, m_view.scale(), bands, theme);
    if (captioned)
        drawBandCaptions(*painter, m_view.scale(), bands, theme);
    paintMarkers(*painter, theme);
    paintMarked(*painter, theme);
    painter->restore();
    if (m_view.hasFocus()) {
        painter->setPen(QPen(theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(plot.adjusted(-2, -2, 2, 2));
    }
    if (pointed)
        paintPointed(*painter, theme);
}

// Words that would lie on each other go down a row.
void ChartLayer::paintMarkers(QPainter &painter, const Theme &theme) const
{
    constexpr int rows = 3;
    QList<qreal> taken; // by row: where it is free again
    for (const ChartMarker &marker : markers) {
        const qreal x = m_view.scale().x(marker.at.toMSecsSinceEpoch());
        const auto isFree = [x](qreal from) { return std::abs(x - from) > 2 * markerRoom(); };
        int row = 0;
        while (row < taken.size() && !isFree(taken.at(row)))
            ++row;
        if (row == taken.size())
            taken.append(x);
        else
            taken[row] = x;
        drawMarker(painter, m_view.scale(), marker, captioned && row < rows ? row : -1, theme);
    }
}

void ChartLayer::paintData(QPainter &painter, const Theme &theme) const
{
    const ChartData &data = m_view.data();
    for (const Span &gap : m_gaps)
        drawGap(painter, m_view.scale(), gap, theme);
    QColor behind = theme.panel;
    for (auto sum = m_sums.rbegin(); sum != m_sums.rend(); ++sum) {
        const QColor colour = data.lines.at(sum->line).colourIn(theme);
        drawLayer(painter, m_view.scale(), sum->track, colour, behind);
        behind = colour;
    }
    for (const Drawn &drawn : m_lines)
        drawLine(painter, m_view.scale(), drawn.track, data.lines.at(drawn.line).colourIn(theme));
    if (data.limit)
        drawLimit(painter, m_view.scale(), *data.limit, data.limitText, theme);
}

void ChartLayer::paintPointed(QPainter &painter, const Theme &theme) const
{
    const ChartScale &scale = m_view.scale();
    const qreal x = scale.x(*pointed);
    if (x < scale.plot.left() || x > scale.plot.right())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.ink, 1, Qt::SolidLine));
    painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    paintReadings(painter, theme, x);
    painter.restore();
}

// A small table beside the line, on the side that has more room.
void ChartLayer::paintReadings(QPainter &painter, const Theme &theme, qreal x) const
{
    const QList<ReadOut> readings = m_view.readings();
    const QString moment = momentText(*pointed, m_view.scale().span, QLocale());
    const QFontMetricsF metrics(textFont(11.5));
    const qreal pad = scaledF(8);
    const qreal swatch = scaledF(8);
    const qreal row = metrics.height() + scaledF(1);
    qreal names = metrics.horizontalAdvance(moment);
    qreal values = 0;
    for (const ReadOut &reading : readings) {
        names = std::max(names, swatch + scaledF(6) + metrics.horizontalAdvance(reading.name));
        values = std::max(values, metrics.horizontalAdvance(reading.value));
    }
    const QSizeF size(names + values + 2 * pad + scaledF(12), row * static_cast<double>(readings.size() + 1) + pad);
    const QRectF plot = m_view.scale().plot;
    const bool right = x + size.width() + scaledF(10) <= plot.right();
    const QRectF box(QPointF(right ? x + scaledF(10) : x - scaledF(10) - size.width(), plot.top() + scaledF(4)), size);
    QColor ground = theme.panel;
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, scaledF(5), scaledF(5));
    painter.setFont(textFont(11.5, QFont::DemiBold));
    painter.setPen(theme.ink);
    QRectF line(box.left() + pad, box.top() + pad / 2, size.width() - 2 * pad, row);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, moment);
    painter.setFont(textFont(11.5));
    for (const ReadOut &reading : readings) {
        line.translate(0, row);
        painter.setPen(Qt::NoPen);
        painter.setBrush(reading.colour);
        painter.drawRoundedRect(QRectF(line.left(), line.center().y() - swatch / 2, swatch, swatch), 2, 2);
        painter.setPen(theme.ink);
        painter.drawText(line.adjusted(swatch + scaledF(6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, reading.name);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, reading.value);
    }
}

void ChartLayer::paintMarked(QPainter &painter, const Theme &theme) const
{
    if (!marked)
        return;
    const qreal from = std::min(marked->first, marked->second);
    const qreal to = std::max(marked->first, marked->second);
    const QRectF plot = m_view.scale().plot;
    QColor ground = theme.accent;
    ground.setAlphaF(0.18F);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(ground);
    painter.drawRect(QRectF(from, plot.top(), to - from, plot.height()));
}

} // namespace bridgewatch
