// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/intake.h"
#include "core/store/store.h"

#include <unordered_map>

namespace bridgewatch {

// history.db: samples come in as batches, a row each; from time to time all batches are packed into the
// blocks of each series at each level, which makes them small. Both are read together.
[[nodiscard]] StoreOptions historyFile(const QString &path);

// Writes history.db. On the store's thread alone.
class Archive {
public:
    // Batches are packed when they hold so many samples, or so many for each series.
    static constexpr qint64 packAt = 65'536;
    static constexpr qint64 packAtPerSeries = 60;
    static constexpr qint64 packAtMost = 2'000'000;
    // What is older than its retention stays this much longer, so that a clock that jumps ahead
    // and back takes nothing with it.
    static constexpr std::chrono::milliseconds clockSlack = std::chrono::hours(2);
    // The oldest go first.
    static constexpr qint64 changeLimit = 1'000'000;

    explicit Archive(std::unique_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] const Store &store() const { return *m_store; }
    // Tells `intake` what the file knows.
    [[nodiscard]] Result<void> load(Intake &intake);

    // One transaction. May be called again with the same portion after an error, whatever became of it.
    [[nodiscard]] Result<void> save(const Portion &portion);
    // Enough has come in for packing to pay.
    [[nodiscard]] bool isPackingDue(qint64 seriesCount) const;
    [[nodiscard]] bool hasBatches() const { return m_batched > 0; }
    [[nodiscard]] Result<void> pack();
    // Drops what is older than its retention, then what makes the file too large: the oldest of the
    // finest level first. Gives a part of the freed space back to the disk.
    [[nodiscard]] Result<void> drop(const Retention &retention, const QDateTime &now);

private:
    [[nodiscard]] Result<void> insertAll(const Portion &portion);
    using BySeries = std::unordered_map<qint64, Entries>;
    [[nodiscard]] Result<BySeries> batched();
    [[nodiscard]] Result<void> packSeries(qint64 series, Entries entries);
    [[nodiscard]] Result<void> merge(const BlockId &id, Entries entries);
    [[nodiscard]] Result<Entries> takeOpenBlock(const BlockId &id, const Entries &entries);
    [[nodiscard]] Result<void> dropBefore(Level level, qint64 cut);
    [[nodiscard]] Result<void> dropOldChanges(const Retention &retention, qint64 now);
    [[nodiscard]] Result<void> shrinkTo(qint64 bytes);
    [[nodiscard]] Result<qint64> usedBytes();
    // Drops the oldest blocks of `level` that hold `bytes`; how many bytes they held.
    [[nodiscard]] Result<qint64> dropOldest(Level level, qint64 bytes);
    [[nodiscard]] Result<void> giveBack();

    // A statement that is used again and again, prepared once.
    struct Statement {
        const char *sql;
        std::optional<QSqlQuery> query = {};
    };
    [[nodiscard]] Result<QSqlQuery *> run(Statement &statement, const QVariantList &values);

    std::unique_ptr<Store> m_store; // outlives the statements
    Statement m_addSeries{"INSERT OR REPLACE INTO series (id, target, vantage, name) VALUES (?, ?, ?, ?)"};
    Statement m_addBatch{"INSERT OR REPLACE INTO batch (id, samples, bytes) VALUES (?, ?, ?)"};
    Statement m_addChange{"INSERT OR REPLACE INTO change (id, at, target, vantage, before, after, code, text) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
    Statement m_newestBlock{"SELECT id, begins, ends, entries, bytes FROM block WHERE series = ? AND level = ? "
                            "ORDER BY begins DESC LIMIT 1"};
    Statement m_dropBlock{"DELETE FROM block WHERE id = ?"};
    Statement m_addBlock{"INSERT INTO block (series, level, begins, ends, entries, bytes) VALUES (?, ?, ?, ?, ?, ?)"};
    qint64 m_nextBatch = 1;
    qint64 m_batched = 0; // samples that are not packed yet
};

} // namespace bridgewatch
