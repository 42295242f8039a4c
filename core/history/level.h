// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/history_source.h"

#include <array>

namespace bridgewatch {

// How finely something is kept. Every sample is in each level from the moment it is packed; a finer
// level is only dropped earlier. Quarters of an hour are what a month on a wide screen is drawn from.
enum class Level { Raw, Minute, Quarter, Hour };
inline constexpr std::array levels{Level::Raw, Level::Minute, Level::Quarter, Level::Hour};

// The width of an entry, ms; 1 for raw, whose stamps are whole milliseconds.
[[nodiscard]] qint64 widthOf(Level level);
// Blocks hold at most so many entries, and so long a span in ms, from the first entry's begin to the last's.
[[nodiscard]] qsizetype entryLimit(Level level);
[[nodiscard]] qint64 spanLimit(Level level);

// The multiple of `width` at or before `at`, for times before 1970 as well.
[[nodiscard]] qint64 floorTo(qint64 at, qint64 width);

// How long each level is kept at least, and how large the file may grow.
struct Retention {
    std::chrono::milliseconds raw = std::chrono::hours(24);          // an hour to 31 days
    std::chrono::milliseconds minutes = std::chrono::hours(30 * 24); // a day to 366 days; quarters of an hour too
    std::chrono::milliseconds hours = std::chrono::hours(365 * 24);  // a day to 3,660 days; changes too
    qint64 bytes = 500'000'000; // 10 MB to 100 GB; beyond it the oldest of the finest level goes first

    [[nodiscard]] std::chrono::milliseconds of(Level level) const;
    bool operator==(const Retention &) const = default;
};

// Since when a level is complete, ms since the epoch; what is older was dropped from it.
using KeptSince = std::array<qint64, levels.size()>;

// Which level answers for a range and how wide a bucket is, ms: the finest that covers the range, with at
// most `steps` buckets that begin at multiples of the width. Widths are those that people count in.
struct ReadPlan {
    Level level = Level::Raw;
    qint64 step = 1;
    qint64 first = 0; // the begin of the first bucket
    qint64 count = 0; // buckets that the range touches; 0 when it is empty

    bool operator==(const ReadPlan &) const = default;
};
inline constexpr int stepLimit = 100'000;
[[nodiscard]] ReadPlan planRead(const TimeRange &range, int steps, const KeptSince &since);

} // namespace bridgewatch
