// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/block.h"
#include "core/store/store.h"

namespace bridgewatch {

// Reads history.db; each answer is of one moment, whatever is written meanwhile. On the store's thread.
class Lookup {
public:
    static constexpr qsizetype idLimit = 1'000; // series asked for at once

    explicit Lookup(const Store &store) : m_store(store) {}

    [[nodiscard]] Result<QList<Series>> read(const QList<SeriesId> &ids, const TimeRange &range, int steps);
    [[nodiscard]] Result<QList<Change>> changes(const TimeRange &range, int limit);
    // Rows whose checksum did not hold; they were left out.
    [[nodiscard]] qint64 damaged() const { return m_damaged; }

private:
    class Buckets;
    using Wanted = std::vector<Buckets>;

    [[nodiscard]] Result<KeptSince> since() const;
    [[nodiscard]] Result<qint64> numberOf(const SeriesId &id) const;
    [[nodiscard]] Result<QList<Series>> readAll(const QList<SeriesId> &ids, const TimeRange &range, int steps);
    [[nodiscard]] Result<void> addBlocks(Buckets &buckets, qint64 series);
    [[nodiscard]] Result<void> addBatches(Wanted &wanted, const QHash<qint64, qsizetype> &places);

    const Store &m_store;
    qint64 m_damaged = 0;
};

// From the file at `path`, which is only read; nothing where there is none, or it cannot be read. Blocks.
[[nodiscard]] QList<Series> seriesInFile(const QString &path, const QList<SeriesId> &ids, const TimeRange &range,
                                         int steps);

} // namespace bridgewatch
