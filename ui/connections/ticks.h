// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/samples.h"

#include <QLocale>

namespace bridgewatch {

// A line of an axis and what stands beside it.
struct Tick {
    double at = 0;
    QString text;

    bool operator==(const Tick &) const = default;
};

// The axis of values, from nothing to a little above `highest`: about `wanted` steps of 1, 2, 2.5 or 5
// times a power of ten; whole ones where only whole values can be. What is less than a tenth of the unit is next to
// nothing, and looks like it.
struct ValueAxis {
    double top = 1;
    QList<Tick> ticks;

    bool operator==(const ValueAxis &) const = default;
};
[[nodiscard]] ValueAxis valueAxis(double highest, int wanted, bool wholeOnly, const QLocale &locale);

// Round moments of the local day within `span`, its end included, about `most` of them: seconds, minutes, hours, days,
// weeks. `at` is in ms since the epoch. Midnight is told by its date.
[[nodiscard]] QList<Tick> timeTicks(Span span, int most, const QLocale &locale);
// A moment as the cross-hair names it, as exact as the span asks for.
[[nodiscard]] QString momentText(qint64 at, Span span, const QLocale &locale);
// "13:40 – 14:40", with dates where the span does not lie within one day.
[[nodiscard]] QString windowText(Span span, const QLocale &locale);

} // namespace bridgewatch
