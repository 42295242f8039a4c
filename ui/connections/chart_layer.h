// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/chart_view.h"

#include <QGraphicsItem>

namespace bridgewatch {

// What a chart draws between its axes: gaps, layers, lines, the limit, bands, markers, and above them
// the cross-hair with its values and the rubber band.
class ChartLayer final : public QGraphicsItem {
public:
    explicit ChartLayer(const ChartView &view);

    QList<ChartBand> bands;
    QList<ChartMarker> markers;
    bool captioned = true; // says what bands and markers are
    std::optional<qint64> pointed;
    std::optional<std::pair<qreal, qreal>> marked; // from where to where, in pixels

    // Anew from the view's data: the layers' sums, and where nothing was seen.
    void takeData();
    // Of everything that is shown.
    [[nodiscard]] double highest(Span span, double otherwise) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintData(QPainter &painter, const Theme &theme) const;
    void paintPointed(QPainter &painter, const Theme &theme) const;
    void paintReadings(QPainter &painter, const Theme &theme, qreal x) const;
    void paintMarkers(QPainter &painter, const Theme &theme) const;
    void paintMarked(QPainter &painter, const Theme &theme) const;

    const ChartView &m_view;
    struct Drawn {
        qsizetype line; // whose colour it has
        Track track;
    };
    QList<Drawn> m_sums;  // of the layers that are shown, each on top of those before it
    QList<Drawn> m_lines; // that are shown
    QList<Span> m_gaps;
};

} // namespace bridgewatch
