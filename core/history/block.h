// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/level.h"

#include <vector>

namespace bridgewatch {

// A reading, or what was seen within one width of a level. Entries of one time add up to one.
struct Entry {
    qint64 at = 0; // ms since the epoch, UTC; a multiple of the level's width
    double min = 0;
    double mean = 0;
    double max = 0;
    double last = 0;
    qint64 count = 0;

    static Entry of(qint64 at, double value) { return {at, value, value, value, value, 1}; }
    // What was seen later, or at the same time; `at` stays.
    void add(const Entry &later);
    bool operator==(const Entry &) const = default;
};
using Entries = std::vector<Entry>;

// Entries in the order of time, those of one width of `level` made one. Raw ones stay as they are,
// even those of one millisecond.
[[nodiscard]] Entries gathered(Entries finer, Level level);

// The entries of one series at one level as they stand in the file. The bytes say whose they are, so
// that a damaged row is not shown under another series. Within a block times never fall.
struct BlockId {
    qint64 series = 0;
    Level level = Level::Raw;
};
[[nodiscard]] QByteArray packBlock(const BlockId &id, const Entries &entries);
// Nothing when the bytes are damaged or another block's.
[[nodiscard]] std::optional<Entries> unpackBlock(const BlockId &id, const QByteArray &bytes);

// Cuts entries in the order of time into blocks within the level's limits.
[[nodiscard]] std::vector<Entries> cutToBlocks(const Entries &entries, Level level);

// What came in of late, of all series, in the order in which it came.
struct RawSample {
    qint64 series = 0;
    qint64 at = 0; // ms since the epoch, UTC
    double value = 0;
};
[[nodiscard]] QByteArray packBatch(const std::vector<RawSample> &samples);
[[nodiscard]] std::optional<std::vector<RawSample>> unpackBatch(const QByteArray &bytes);

} // namespace bridgewatch
