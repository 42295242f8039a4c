// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/archive.h"

namespace bridgewatch {
namespace {

Change changeIn(const QSqlQuery &row)
{
    Change change;
    change.target = row.value(1).toString();
    change.vantage = row.value(2).toString();
    change.after = static_cast<Outcome>(row.value(3).toInt());
    change.code = row.value(4).toString();
    return change;
}

} // namespace

StoreOptions historyFile(const QString &path)
{
    StoreOptions options;
    options.path = path;
    options.applicationId = 0x42574831; // "BWH1"
    options.journal = StoreOptions::Journal::Wal;
    options.oneWriter = true;
    options.incrementalVacuum = true;
    options.migrations = {{
        QStringLiteral("CREATE TABLE series (id INTEGER PRIMARY KEY, target TEXT NOT NULL, vantage TEXT NOT NULL, "
                       "name TEXT NOT NULL, UNIQUE (target, vantage, name))"),
        QStringLiteral("CREATE TABLE batch (id INTEGER PRIMARY KEY, samples INTEGER NOT NULL, bytes BLOB NOT NULL)"),
        QStringLiteral(
            "CREATE TABLE block (id INTEGER PRIMARY KEY, series INTEGER NOT NULL, level INTEGER NOT NULL, "
            "begins INTEGER NOT NULL, ends INTEGER NOT NULL, entries INTEGER NOT NULL, bytes BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX block_series ON block (series, level, begins)"),
        QStringLiteral("CREATE INDEX block_age ON block (level, ends)"),
        QStringLiteral("CREATE TABLE kept (level INTEGER PRIMARY KEY, since INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE change (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, target TEXT NOT NULL, "
                       "vantage TEXT NOT NULL, before INTEGER NOT NULL, after INTEGER NOT NULL, code TEXT NOT NULL, "
                       "text TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX change_at ON change (at)"),
    }};
    return options;
}

Result<QSqlQuery *> Archive::run(Statement &statement, const QVariantList &values)
{
    if (!statement.query) {
        Result<QSqlQuery> prepared = m_store->prepare(QString::fromLatin1(statement.sql));
        if (!prepared)
            return tl::make_unexpected(prepared.error());
        statement.query = std::move(*prepared);
    }
    if (const Result<void> ran = m_store->run(*statement.query, values); !ran)
        return tl::make_unexpected(ran.error());
    return &*statement.query;
}

Result<void> Archive::load(Intake &intake)
{
    const auto series = [&](const QSqlQuery &row) {
        intake.know(SeriesId{row.value(1).toString(), row.value(2).toString(), row.value(3).toString()},
                    row.value(0).toLongLong());
    };
    const auto change = [&](const QSqlQuery &row) { intake.know(changeIn(row), row.value(0).toLongLong()); };
    const auto batches = [&](const QSqlQuery &row) {
        m_nextBatch = row.value(0).toLongLong() + 1;
        m_batched = row.value(1).toLongLong();
    };
    Result<void> read = m_store->each(QStringLiteral("SELECT id, target, vantage, name FROM series"), {}, series);
    if (read)
        read = m_store->each(QStringLiteral("SELECT id, target, vantage, after, code FROM change WHERE id IN "
                                            "(SELECT max(id) FROM change GROUP BY target, vantage)"),
                             {}, change);
    if (read)
        read = m_store->each(QStringLiteral("SELECT coalesce(max(id), 0), coalesce(sum(samples), 0) FROM batch"), {},
                             batches);
    return read;
}

Result<void> Archive::save(const Portion &portion)
{
    if (portion.isEmpty())
        return {};
    const Result<void> saved = m_store->transaction([&] { return insertAll(portion); });
    if (saved) {
        m_batched += static_cast<qint64>(portion.samples.size());
        ++m_nextBatch;
    }
    return saved;
}

Result<void> Archive::insertAll(const Portion &portion)
{
    for (const auto &[number, id] : portion.series) {
        if (const auto done = run(m_addSeries, {number, id.target, id.vantage, id.name}); !done)
            return tl::make_unexpected(done.error());
    }
    for (const auto &[number, change] : portion.changes) {
        const auto done = run(m_addChange, {number, change.at.toMSecsSinceEpoch(), change.target, change.vantage,
                                            static_cast<int>(change.before), static_cast<int>(change.after),
                                            change.code.isNull() ? QStringLiteral("") : change.code,
                                            change.text.isNull() ? QStringLiteral("") : change.text});
        if (!done)
            return tl::make_unexpected(done.error());
    }
    if (portion.samples.empty())
        return {};
    const auto done =
        run(m_addBatch, {m_nextBatch, static_cast<qint64>(portion.samples.size()), packBatch(portion.samples)});
    return done ? Result<void>() : tl::make_unexpected(done.error());
}

bool Archive::isPackingDue(qint64 seriesCount) const
{
    return m_batched >= std::clamp(packAtPerSeries * seriesCount, packAt, packAtMost);
}

Result<Archive::BySeries> Archive::batched()
{
    BySeries all;
    const auto add = [&](const QSqlQuery &row) {
        for (const RawSample &sample : unpackBatch(row.value(0).toByteArray()).value_or(std::vector<RawSample>()))
            all[sample.series].push_back(Entry::of(sample.at, sample.value));
    };
    const Result<void> read = m_store->each(QStringLiteral("SELECT bytes FROM batch ORDER BY id"), {}, add);
    if (!read)
        return tl::make_unexpected(read.error());
    return all;
}

Result<void> Archive::pack()
{
    const Result<void> packed = m_store->transaction([&]() -> Result<void> {
        Result<BySeries> all = batched();
        if (!all)
            return tl::make_unexpected(all.error());
        for (auto &[series, entries] : *all) {
            if (Result<void> done = packSeries(series, std::move(entries)); !done)
                return done;
        }
        const auto emptied = m_store->query(QStringLiteral("DELETE FROM batch"));
        return emptied ? Result<void>() : tl::make_unexpected(emptied.error());
    });
    if (packed)
        m_batched = 0;
    return packed;
}

Result<void> Archive::packSeries(qint64 series, Entries entries)
{
    for (const Level level : levels) {
        entries = gathered(std::move(entries), level);
        if (Result<void> done = merge({series, level}, entries); !done)
            return done;
    }
    return {};
}

Result<void> Archive::merge(const BlockId &id, Entries entries)
{
    const Result<Entries> open = takeOpenBlock(id, entries);
    if (!open)
        return tl::make_unexpected(open.error());
    if (!open->empty()) {
        Entries both = *open;
        both.insert(both.end(), entries.begin(), entries.end());
        entries = gathered(std::move(both), id.level);
    }
    for (const Entries &block : cutToBlocks(entries, id.level)) {
        const auto done = run(m_addBlock, {id.series, static_cast<int>(id.level), block.front().at, block.back().at,
                                           static_cast<qint64>(block.size()), packBlock(id, block)});
        if (!done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

// The newest block, where it has room and lies near enough for `entries` to join it. It is removed.
Result<Entries> Archive::takeOpenBlock(const BlockId &id, const Entries &entries)
{
    const auto found = run(m_newestBlock, {id.series, static_cast<int>(id.level)});
    if (!found)
        return tl::make_unexpected(found.error());
    QSqlQuery &row = **found;
    if (!row.next()) {
        const Result<void> ended = m_store->ended(row);
        return ended ? Result<Entries>() : tl::make_unexpected(ended.error());
    }
    const qint64 number = row.value(0).toLongLong();
    const qint64 begins = std::min(row.value(1).toLongLong(), entries.front().at);
    const qint64 ends = std::max(row.value(2).toLongLong(), entries.back().at);
    const bool joins = row.value(3).toLongLong() < entryLimit(id.level) && ends - begins < spanLimit(id.level);
    const QByteArray bytes = joins ? row.value(4).toByteArray() : QByteArray();
    row.finish();
    const std::optional<Entries> block = joins ? unpackBlock(id, bytes) : std::nullopt;
    if (!block)
        return Entries();
    if (const auto dropped = run(m_dropBlock, {number}); !dropped)
        return tl::make_unexpected(dropped.error());
    return *block;
}

} // namespace bridgewatch
