// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/lookup.h"

#include "core/history/archive.h"
#include "core/store/sqlite_error.h"

#include <QFileInfo>
#include <cerrno>

namespace bridgewatch {
namespace {

Outcome outcomeOf(int number)
{
    const bool known = number >= 0 && number <= static_cast<int>(Outcome::Unknown);
    return known ? static_cast<Outcome>(number) : Outcome::Unknown;
}

} // namespace

// The buckets of one series while they fill.
class Lookup::Buckets {
public:
    Buckets(const ReadPlan &plan, const TimeRange &range) : m_plan(plan), m_buckets(static_cast<size_t>(plan.count))
    {
        m_from = floorTo(range.from.toMSecsSinceEpoch(), widthOf(plan.level));
        m_to = range.to.toMSecsSinceEpoch();
    }

    [[nodiscard]] const ReadPlan &plan() const { return m_plan; }
    [[nodiscard]] qint64 from() const { return m_from; }
    [[nodiscard]] qint64 to() const { return m_to; }

    void add(const Entry &entry)
    {
        if (entry.at < m_from || entry.at >= m_to)
            return;
        const auto place = static_cast<size_t>((entry.at - m_plan.first) / m_plan.step);
        if (place >= m_buckets.size())
            return;
        Entry &bucket = m_buckets[place];
        if (bucket.count == 0) {
            bucket = entry;
            return;
        }
        const double last = entry.at >= bucket.at ? entry.last : bucket.last; // a later row may hold earlier entries
        bucket.add(entry);
        bucket.last = last;
        bucket.at = std::max(bucket.at, entry.at);
    }

    [[nodiscard]] QList<Bucket> filled() const
    {
        QList<Bucket> all;
        for (size_t i = 0; i < m_buckets.size(); ++i) {
            const Entry &entry = m_buckets[i];
            if (entry.count > 0)
                all.append({m_plan.first + static_cast<qint64>(i) * m_plan.step, entry.min, entry.mean, entry.max,
                            entry.last, entry.count});
        }
        return all;
    }

private:
    ReadPlan m_plan;
    qint64 m_from = 0;
    qint64 m_to = 0;
    Entries m_buckets; // `at`: of the newest in it
};

Result<QList<Series>> Lookup::read(const QList<SeriesId> &ids, const TimeRange &range, int steps)
{
    if (ids.size() > idLimit)
        return fail(FailureCode::ofErrno(EINVAL), Kept::tr("At most %1 lines are read at once.").arg(idLimit));
    QList<Series> all;
    const Result<void> done = m_store.transaction([&]() -> Result<void> {
        Result<QList<Series>> read = readAll(ids, range, steps);
        if (!read)
            return tl::make_unexpected(read.error());
        all = std::move(*read);
        return {};
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return all;
}

Result<QList<Series>> Lookup::readAll(const QList<SeriesId> &ids, const TimeRange &range, int steps)
{
    const Result<KeptSince> kept = since();
    if (!kept)
        return tl::make_unexpected(kept.error());
    const ReadPlan plan = planRead(range, steps, *kept);
    Wanted wanted;
    QHash<qint64, qsizetype> places;
    std::vector<qsizetype> placeOf; // of each id; the same id may be asked for twice
    for (const SeriesId &id : ids) {
        const Result<qint64> number = plan.count > 0 ? numberOf(id) : 0;
        if (!number)
            return tl::make_unexpected(number.error());
        if (!places.contains(*number)) {
            places.insert(*number, std::ssize(wanted));
            wanted.emplace_back(plan, range);
            if (Result<void> added = *number > 0 ? addBlocks(wanted.back(), *number) : Result<void>(); !added)
                return tl::make_unexpected(added.error());
        }
        placeOf.push_back(places.value(*number));
    }
    if (Result<void> added = plan.count > 0 ? addBatches(wanted, places) : Result<void>(); !added)
        return tl::make_unexpected(added.error());
    QList<Series> all;
    for (qsizetype i = 0; i < ids.size(); ++i)
        all.append({ids.at(i), std::chrono::milliseconds(plan.step),
                    wanted.at(static_cast<size_t>(placeOf.at(static_cast<size_t>(i)))).filled()});
    return all;
}

Result<KeptSince> Lookup::since() const
{
    KeptSince since{};
    const auto note = [&](const QSqlQuery &row) {
        const auto level = row.value(0).toULongLong();
        if (level < since.size())
            since.at(level) = row.value(1).toLongLong();
    };
    const Result<void> read = m_store.each(QStringLiteral("SELECT level, since FROM kept"), {}, note);
    if (!read)
        return tl::make_unexpected(read.error());
    return since;
}

// 0 when it was never seen.
Result<qint64> Lookup::numberOf(const SeriesId &id) const
{
    return m_store.number(QStringLiteral("SELECT id FROM series WHERE target = ? AND vantage = ? AND name = ?"),
                          {id.target, id.vantage, id.name});
}

Result<void> Lookup::addBlocks(Buckets &buckets, qint64 series)
{
    const BlockId id{series, buckets.plan().level};
    const auto add = [&](const QSqlQuery &row) {
        const std::optional<Entries> entries = unpackBlock(id, row.value(0).toByteArray());
        m_damaged += entries ? 0 : 1;
        for (const Entry &entry : entries.value_or(Entries()))
            buckets.add(entry);
    };
    return m_store.each(
        QStringLiteral("SELECT bytes FROM block WHERE series = ? AND level = ? AND begins > ? AND "
                       "begins < ? AND ends >= ? ORDER BY begins, id"),
        {series, static_cast<int>(id.level), buckets.from() - spanLimit(id.level), buckets.to(), buckets.from()}, add);
}

Result<void> Lookup::addBatches(Wanted &wanted, const QHash<qint64, qsizetype> &places)
{
    const auto add = [&](const QSqlQuery &row) {
        const auto samples = unpackBatch(row.value(0).toByteArray());
        m_damaged += samples ? 0 : 1;
        for (const RawSample &sample : samples.value_or(std::vector<RawSample>())) {
            const auto place = places.constFind(sample.series);
            if (place != places.constEnd())
                wanted[static_cast<size_t>(*place)].add(Entry::of(sample.at, sample.value));
        }
    };
    return m_store.each(QStringLiteral("SELECT bytes FROM batch ORDER BY id"), {}, add);
}

Result<QList<Change>> Lookup::changes(const TimeRange &range, int limit)
{
    QList<Change> all;
    if (!range.from.isValid() || !range.to.isValid() || limit <= 0)
        return all;
    const auto add = [&](const QSqlQuery &row) {
        all.append({QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong(), Qt::UTC), row.value(1).toString(),
                    row.value(2).toString(), outcomeOf(row.value(3).toInt()), outcomeOf(row.value(4).toInt()),
                    row.value(5).toString(), row.value(6).toString()});
    };
    const Result<void> read =
        m_store.each(QStringLiteral("SELECT at, target, vantage, before, after, code, text FROM change WHERE at >= ? "
                                    "AND at < ? ORDER BY at DESC, id DESC LIMIT ?"),
                     {range.from.toMSecsSinceEpoch(), range.to.toMSecsSinceEpoch(), limit}, add);
    if (!read)
        return tl::make_unexpected(read.error());
    return all;
}

QList<Series> seriesInFile(const QString &path, const QList<SeriesId> &ids, const TimeRange &range, int steps)
{
    if (ids.isEmpty() || !QFileInfo::exists(path))
        return {};
    StoreOptions options = historyFile(path);
    options.readOnly = true;
    const auto store = Store::open(options);
    if (!store)
        return {};
    Lookup lookup(**store);
    return lookup.read(ids.first(std::min(ids.size(), Lookup::idLimit)), range, steps).value_or(QList<Series>());
}

} // namespace bridgewatch
