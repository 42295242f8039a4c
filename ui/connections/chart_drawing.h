// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/chart_data.h"

#include <QRectF>

class QPainter;

namespace bridgewatch {

// Where moments and values lie on the paper.
struct ChartScale {
    QRectF plot;
    Span span;
    double top = 1; // the value at the upper edge; nothing is at the lower

    [[nodiscard]] qreal x(qint64 at) const
    {
        return plot.left() + static_cast<double>(at - span.from) / static_cast<double>(span.length()) * plot.width();
    }
    [[nodiscard]] qreal y(double value) const { return plot.bottom() - value / top * plot.height(); }
    [[nodiscard]] qint64 at(qreal px) const
    {
        return span.from + static_cast<qint64>((px - plot.left()) / plot.width() * static_cast<double>(span.length()));
    }
};

// Where there are more samples than pixels, each column of pixels spans its lowest to its highest;
// else samples are joined. Runs are not joined with each other.
void drawLine(QPainter &painter, const ChartScale &scale, const Track &track, const QColor &colour);
// Filled down to nothing: a stack is drawn from its highest sum. Between the lowest and the highest of a
// column it is mixed with what lies `behind`.
void drawLayer(QPainter &painter, const ChartScale &scale, const Track &track, const QColor &colour,
               const QColor &behind);
// Fine slanting lines where nothing was seen.
void drawGap(QPainter &painter, const ChartScale &scale, Span gap, const Theme &theme);

void drawBands(QPainter &painter, const ChartScale &scale, const QList<ChartBand> &bands, const Theme &theme);
void drawBandCaptions(QPainter &painter, const ChartScale &scale, const QList<ChartBand> &bands, const Theme &theme);
// What it is stands in this row of words, or nowhere where that is negative; it takes `markerRoom()` at the most.
void drawMarker(QPainter &painter, const ChartScale &scale, const ChartMarker &marker, int row, const Theme &theme);
[[nodiscard]] qreal markerRoom();
void drawLimit(QPainter &painter, const ChartScale &scale, double limit, const QString &text, const Theme &theme);

} // namespace bridgewatch
