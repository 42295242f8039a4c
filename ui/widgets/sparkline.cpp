// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/widgets/scale.h"

#include <QPainter>

namespace bridgewatch {
namespace {

QColor lineColour(Outcome outcome, const Theme &theme)
{
    switch (outcome) {
    case Outcome::Ok: return theme.series[0];
    case Outcome::Warning: return theme.warning;
    case Outcome::Failed: return theme.bad;
    case Outcome::Unknown: break;
    }
    return theme.unknown;
}

} // namespace

SparklineData sparklineOf(const QList<Observation> &looks)
{
    SparklineData data;
    for (const Observation &look : looks)
        data.values << static_cast<double>(look.took.count());
    if (!looks.isEmpty())
        data.newest = looks.constLast().outcome;
    return data;
}

QList<double> thinned(const QList<double> &values, int limit)
{
    if (limit < 1 || values.size() <= limit)
        return values;
    QList<double> kept;
    for (qsizetype i = 0; i < limit; ++i) {
        const auto first = values.begin() + i * values.size() / limit;
        const auto last = values.begin() + (i + 1) * values.size() / limit;
        kept << *std::max_element(first, last);
    }
    return kept;
}

void paintSparkline(QPainter &painter, const QRectF &box, const SparklineData &data, const Theme &theme)
{
    const QList<double> values = thinned(data.values, std::max(2, static_cast<int>(box.width() / 3)));
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    // A steady line is drawn steady: noise under a tenth of the level does not fill the height.
    const double spread = std::max({*high - *low, *high * 0.2, 1.0});
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double x = box.left() + box.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1);
        line << QPointF(x, box.bottom() - (values.at(i) - *low) / spread * box.height());
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(lineColour(data.newest, theme), scaledF(1.3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace bridgewatch
