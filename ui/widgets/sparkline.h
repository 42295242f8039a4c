// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "ui/widgets/theme.h"

#include <QList>

class QPainter;
class QRectF;

namespace bridgewatch {

// How long the recent looks took, oldest first; the line takes the colour of the newest outcome.
struct SparklineData {
    QList<double> values;
    Outcome newest = Outcome::Unknown;

    bool operator==(const SparklineData &) const = default;
};
[[nodiscard]] SparklineData sparklineOf(const QList<Observation> &looks);
// At most as many points as `limit`, keeping the highest of each group.
[[nodiscard]] QList<double> thinned(const QList<double> &values, int limit);
void paintSparkline(QPainter &painter, const QRectF &box, const SparklineData &data, const Theme &theme);

} // namespace bridgewatch
