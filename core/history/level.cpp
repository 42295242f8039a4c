// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/level.h"

namespace bridgewatch {
namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr std::array plainWidths{qint64{1},   qint64{2},   qint64{5},   qint64{10},  qint64{20},   qint64{50},
                                 qint64{100}, qint64{200}, qint64{500}, second,      2 * second,   5 * second,
                                 10 * second, 15 * second, 30 * second, minute,      2 * minute,   5 * minute,
                                 10 * minute, 15 * minute, 30 * minute, hour,        2 * hour,     3 * hour,
                                 6 * hour,    12 * hour,   day,         2 * day,     5 * day,      10 * day,
                                 20 * day,    50 * day,    100 * day,   1'000 * day, 10'000 * day, 100'000 * day};

qint64 bucketsIn(qint64 from, qint64 to, qint64 width)
{
    return (floorTo(to - 1, width) - floorTo(from, width)) / width + 1;
}

// The finest level that still has the range's beginning; the coarsest when none has.
Level finestSince(qint64 from, const KeptSince &since)
{
    for (const Level level : levels) {
        if (since.at(static_cast<size_t>(level)) <= from)
            return level;
    }
    return Level::Hour;
}

Level coarsestWithin(qint64 step)
{
    for (const Level level : {Level::Hour, Level::Quarter, Level::Minute}) {
        if (step % widthOf(level) == 0)
            return level;
    }
    return Level::Raw;
}

} // namespace

qint64 widthOf(Level level)
{
    switch (level) {
    case Level::Raw: return 1;
    case Level::Minute: return minute;
    case Level::Quarter: return 15 * minute;
    case Level::Hour: return hour;
    }
    return 1;
}

qsizetype entryLimit(Level level)
{
    switch (level) {
    case Level::Raw: return 512;
    case Level::Minute: return 360;
    case Level::Quarter: return 384;
    case Level::Hour: return 744;
    }
    return 512;
}

qint64 spanLimit(Level level)
{
    switch (level) {
    case Level::Raw: return 3 * hour;
    case Level::Minute: return 2 * day;
    case Level::Quarter: return 4 * day;
    case Level::Hour: return 31 * day;
    }
    return day;
}

qint64 floorTo(qint64 at, qint64 width)
{
    const qint64 rest = at % width;
    return at - (rest < 0 ? rest + width : rest);
}

std::chrono::milliseconds Retention::of(Level level) const
{
    switch (level) {
    case Level::Raw: return raw;
    case Level::Minute:
    case Level::Quarter: return minutes;
    case Level::Hour: return hours;
    }
    return hours;
}

ReadPlan planRead(const TimeRange &range, int steps, const KeptSince &since)
{
    const qint64 from = range.from.toMSecsSinceEpoch();
    const qint64 to = range.to.toMSecsSinceEpoch();
    if (!range.from.isValid() || !range.to.isValid() || from >= to || steps <= 0)
        return {};
    const qint64 most = std::min(steps, stepLimit);
    const qint64 finest = widthOf(finestSince(from, since));
    ReadPlan plan;
    for (const qint64 width : plainWidths) {
        plan.step = width;
        if (width >= finest && bucketsIn(from, to, width) <= most)
            break;
    }
    plan.level = coarsestWithin(plan.step);
    plan.first = floorTo(from, plan.step);
    plan.count = std::min(bucketsIn(from, to, plan.step), most);
    return plan;
}

} // namespace bridgewatch
