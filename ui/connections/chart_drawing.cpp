// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_drawing.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"

#include <QCoreApplication>
#include <QPainter>
#include <span>

namespace bridgewatch {
namespace {

// The samples to draw: those within the span, and one on either side for lines that go on.
std::span<const Sample> visible(const Track &track, const Run &run, Span span)
{
    const Samples &samples = track.samples;
    const qsizetype first = std::clamp(firstFrom(samples, span.from) - 1, run.first, run.end);
    const qsizetype end = std::clamp(firstFrom(samples, span.to) + 1, run.first, run.end);
    return {samples.constData() + first, static_cast<std::size_t>(std::max<qsizetype>(0, end - first))};
}

bool isDense(std::span<const Sample> samples, int columns)
{
    return samples.size() > static_cast<std::size_t>(columns);
}

// One vertical stroke for each column, drawn out to where the column before it ended.
void drawColumns(QPainter &painter, const ChartScale &scale, const QList<Column> &all)
{
    QList<QLine> strokes;
    strokes.reserve(all.size());
    const auto left = static_cast<int>(scale.plot.left());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Column &column = all.at(i);
        const double before = i > 0 ? all.at(i - 1).last : column.first;
        const int high = qRound(scale.y(std::max(column.high, before)));
        const int low = qRound(scale.y(std::min(column.low, before)));
        strokes.append(QLine(left + column.x, high, left + column.x, low));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLines(strokes);
}

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor::fromRgbF((a.redF() + b.redF()) / 2, (a.greenF() + b.greenF()) / 2, (a.blueF() + b.blueF()) / 2);
}

// Up to the lowest of each column in full, from there to the highest half through.
void fillColumns(QPainter &painter, const ChartScale &scale, const QList<Column> &all, const QColor &colour,
                 const QColor &behind)
{
    QList<QLine> half;
    const int bottom = qRound(scale.plot.bottom());
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Side by side in groups: what all of a group reach is one rectangle, and only its rim is strokes.
    constexpr qsizetype group = 32;
    QList<QLine> rim;
    for (qsizetype first = 0; first < all.size(); first += group) {
        const qsizetype end = std::min(first + group, all.size());
        int reached = 0;
        for (qsizetype i = first; i < end; ++i)
            reached = std::max(reached, qRound(scale.y(all.at(i).low)));
        const bool isWhole = all.at(end - 1).x - all.at(first).x == end - 1 - first;
        const int left = static_cast<int>(scale.plot.left());
        if (isWhole)
            painter.fillRect(left + all.at(first).x, reached, static_cast<int>(end - first), bottom - reached + 1,
                             colour);
        for (qsizetype i = first; i < end; ++i) {
            const int x = left + all.at(i).x;
            const int low = qRound(scale.y(all.at(i).low));
            const int high = qRound(scale.y(all.at(i).high));
            if (!isWhole || low < reached)
                rim.append(QLine(x, low, x, isWhole ? reached - 1 : bottom));
            if (high < low)
                half.append(QLine(x, high, x, low - 1));
        }
    }
    painter.setPen(QPen(colour, 1));
    painter.drawLines(rim);
    painter.setPen(QPen(mixed(colour, behind), 1)); // opaque: blending takes longer
    painter.drawLines(half);
}

// What lies between the lowest and the highest of each step, where a sample stands for several looks.
void drawSpread(QPainter &painter, const ChartScale &scale, std::span<const Sample> samples, QColor colour)
{
    if (std::all_of(samples.begin(), samples.end(), [](const Sample &one) { return one.low == one.high; }))
        return;
    QPolygonF outline;
    for (const Sample &sample : samples)
        outline << QPointF(scale.x(sample.at), scale.y(sample.high));
    for (auto sample = samples.rbegin(); sample != samples.rend(); ++sample)
        outline << QPointF(scale.x(sample->at), scale.y(sample->low));
    colour.setAlphaF(0.3F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(outline);
}

void drawJoined(QPainter &painter, const ChartScale &scale, std::span<const Sample> samples)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (const Sample &sample : samples)
        line << QPointF(scale.x(sample.at), scale.y(sample.value));
    if (line.size() == 1) { // a look alone between two gaps
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(line.constFirst(), scaledF(1), scaledF(1));
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

QColor colourOf(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::Critical:
    case Severity::High: return theme.bad;
    case Severity::Warning: return theme.warning;
    case Severity::Info: break;
    }
    return theme.accent;
}

// Where a band lies in the plot.
struct Extent {
    qreal left = 0;
    qreal right = 0;
    bool begins = false; // not before what is shown

    [[nodiscard]] bool isEmpty() const { return right <= left; }
};

Extent extentOf(const ChartScale &scale, const ChartBand &band)
{
    const qint64 end = band.to.isValid() ? band.to.toMSecsSinceEpoch() : scale.span.to;
    const qreal from = scale.x(band.from.toMSecsSinceEpoch());
    return {std::max(from, scale.plot.left()), std::min(scale.x(end), scale.plot.right()), from >= scale.plot.left()};
}

QFont captionFont()
{
    return textFont(11, QFont::DemiBold);
}

// Below it begins what is not said of a band.
qreal captionRow()
{
    return scaledF(20);
}

// Beside `x`, on the side where there is room. Empty where there is too little.
QRectF captionPlace(const QRectF &plot, qreal x, qreal y, qreal room, const QString &text)
{
    const QFontMetricsF metrics(captionFont());
    const qreal pad = scaledF(5);
    const qreal wanted = metrics.horizontalAdvance(text);
    const bool right = x + pad + std::min(wanted, room) <= plot.right();
    const qreal width = std::min(wanted, right ? std::min(room, plot.right() - x - pad) : x - pad - plot.left());
    if (width < scaledF(20))
        return {};
    return {right ? x + pad : x - pad - width, y, width, metrics.height()};
}

// Elided where there is little room.
void drawCaption(QPainter &painter, const QRectF &place, const QString &text, const Theme &theme)
{
    if (place.isEmpty())
        return;
    painter.setFont(captionFont());
    const QFontMetricsF metrics(captionFont());
    const QPen ink = painter.pen();
    QColor ground = theme.panel;
    ground.setAlphaF(0.85F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place.adjusted(-scaledF(3), 0, scaledF(3), 0), scaledF(3), scaledF(3));
    painter.setPen(ink);
    painter.drawText(place.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, place.width() + 1));
}

} // namespace

void drawLine(QPainter &painter, const ChartScale &scale, const Track &track, const QColor &colour)
{
    const int columns = std::max(1, static_cast<int>(scale.plot.width()));
    for (const Run &run : track.runs) {
        const std::span<const Sample> seen = visible(track, run, scale.span);
        if (seen.empty())
            continue;
        if (!isDense(seen, columns))
            drawSpread(painter, scale, seen, colour);
        painter.setPen(QPen(colour, scaledF(1.5), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        if (!isDense(seen, columns)) {
            drawJoined(painter, scale, seen);
            continue;
        }
        painter.setPen(QPen(colour, 1));
        drawColumns(painter, scale, decimated(track, run, scale.span, columns));
    }
}

void drawLayer(QPainter &painter, const ChartScale &scale, const Track &track, const QColor &colour,
               const QColor &behind)
{
    const int columns = std::max(1, static_cast<int>(scale.plot.width()));
    for (const Run &run : track.runs) {
        const std::span<const Sample> seen = visible(track, run, scale.span);
        if (seen.empty())
            continue;
        if (isDense(seen, columns)) {
            fillColumns(painter, scale, decimated(track, run, scale.span, columns), colour, behind);
            continue;
        }
        QPolygonF outline;
        for (const Sample &sample : seen)
            outline << QPointF(scale.x(sample.at), scale.y(sample.value));
        outline << QPointF(outline.constLast().x(), scale.plot.bottom());
        outline << QPointF(outline.constFirst().x(), scale.plot.bottom());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(outline);
    }
}

void drawGap(QPainter &painter, const ChartScale &scale, Span gap, const Theme &theme)
{
    const qreal left = std::max(scale.x(gap.from), scale.plot.left());
    const qreal right = std::min(scale.x(gap.to), scale.plot.right());
    if (right - left < 2)
        return;
    const QRectF box(left, scale.plot.top(), right - left, scale.plot.height());
    QColor faint = theme.dim;
    faint.setAlphaF(0.35F);
    paintHatching(painter, box, 0, faint);
    const QString text = QCoreApplication::translate("Chart", "nothing seen");
    const QFontMetricsF metrics(textFont(11));
    if (metrics.horizontalAdvance(text) + scaledF(16) > box.width())
        return;
    QRectF ground = metrics.boundingRect(text).adjusted(-scaledF(5), -scaledF(1), scaledF(5), scaledF(1));
    ground.moveCenter(box.center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(ground, scaledF(3), scaledF(3));
    painter.setFont(textFont(11));
    painter.setPen(theme.dim);
    painter.drawText(ground, Qt::AlignCenter, text);
}

void drawBands(QPainter &painter, const ChartScale &scale, const QList<ChartBand> &bands, const Theme &theme)
{
    QList<ChartBand> worstFirst = bands;
    std::stable_sort(worstFirst.begin(), worstFirst.end(),
                     [](const ChartBand &one, const ChartBand &other) { return one.severity < other.severity; });
    QRegion covered; // ground upon ground would hide what is behind: where bands meet, the worst has it
    for (const ChartBand &band : std::as_const(worstFirst)) {
        const Extent extent = extentOf(scale, band);
        if (extent.isEmpty())
            continue;
        QColor ground = colourOf(band.severity, theme);
        ground.setAlphaF(0.13F);
        const QRect whole =
            QRectF(extent.left, scale.plot.top(), extent.right - extent.left, scale.plot.height()).toRect();
        for (const QRect &part : QRegion(whole).subtracted(covered))
            painter.fillRect(part, ground);
        covered += whole;
        ground.setAlphaF(0.6F);
        if (extent.begins)
            painter.fillRect(QRectF(extent.left, scale.plot.top(), 1, scale.plot.height()), ground);
    }
}

// The last of those that would lie on each other is said.
void drawBandCaptions(QPainter &painter, const ChartScale &scale, const QList<ChartBand> &bands, const Theme &theme)
{
    QList<QRectF> taken;
    for (auto band = bands.crbegin(); band != bands.crend(); ++band) {
        const Extent extent = extentOf(scale, *band);
        if (extent.isEmpty())
            continue;
        // Before one that has only just begun there is room.
        const bool lasts = extent.right >= scale.plot.right() - 1;
        const qreal room = lasts ? scale.plot.width() : extent.right - extent.left - scaledF(8);
        const QRectF place = captionPlace(scale.plot, extent.left, scale.plot.top() + scaledF(3), room, band->text);
        const auto meets = [&place](const QRectF &other) { return other.intersects(place); };
        if (std::any_of(taken.cbegin(), taken.cend(), meets))
            continue;
        taken << place;
        painter.setPen(colourOf(band->severity, theme));
        drawCaption(painter, place, band->text, theme);
    }
}

void drawMarker(QPainter &painter, const ChartScale &scale, const ChartMarker &marker, int row, const Theme &theme)
{
    const qreal x = scale.x(marker.at.toMSecsSinceEpoch());
    if (x < scale.plot.left() || x > scale.plot.right())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.ok, scaledF(1.5)));
    painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()));
    painter.setPen(theme.ok);
    if (row >= 0)
        drawCaption(
            painter,
            captionPlace(scale.plot, x, scale.plot.top() + captionRow() + row * scaledF(18), markerRoom(), marker.text),
            marker.text, theme);
}

qreal markerRoom()
{
    return scaledF(160);
}

void drawLimit(QPainter &painter, const ChartScale &scale, double limit, const QString &text, const Theme &theme)
{
    const qreal y = scale.y(limit);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.bad, scaledF(1.5), Qt::CustomDashLine, Qt::FlatCap));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
    const qreal height = QFontMetricsF(textFont(11, QFont::DemiBold)).height();
    const qreal above = y - height - scaledF(3);
    const qreal first = scale.plot.top() + captionRow(); // the first row is that of the bands
    drawCaption(painter,
                captionPlace(scale.plot, scale.plot.left(), above < first ? std::max(y + scaledF(3), first) : above,
                             scale.plot.width() / 2, text),
                text, theme);
}

} // namespace bridgewatch
