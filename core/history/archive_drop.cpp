// SPDX-License-Identifier: GPL-3.0-or-later
// How history.db is kept within its retention and its size.
#include "core/history/archive.h"

namespace bridgewatch {
namespace {

// Beside its bytes: the other columns, two index entries, the rest of a page.
constexpr qint64 bytesAroundABlock = 100;
// Room is made for more than the next rows, so that not each of them makes some.
constexpr double shrinkBelow = 0.95;
constexpr int pagesGivenBackAtOnce = 4'096;

} // namespace

Result<void> Archive::drop(const Retention &retention, const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch() - clockSlack.count();
    for (const Level level : levels) {
        const qint64 cut = at - retention.of(level).count();
        if (Result<void> done = dropBefore(level, cut); !done)
            return done;
    }
    if (Result<void> done = dropOldChanges(retention, at); !done)
        return done;
    if (Result<void> done = shrinkTo(retention.bytes); !done)
        return done;
    return giveBack();
}

// The last entry of a block of hours may reach beyond its stamp; nobody misses it a year later.
Result<void> Archive::dropBefore(Level level, qint64 cut)
{
    return m_store->transaction([&]() -> Result<void> {
        const auto dropped = m_store->query(QStringLiteral("DELETE FROM block WHERE level = ? AND ends < ?"),
                                            {static_cast<int>(level), cut});
        if (!dropped)
            return tl::make_unexpected(dropped.error());
        if (dropped->numRowsAffected() <= 0)
            return {};
        const auto noted =
            m_store->query(QStringLiteral("INSERT INTO kept (level, since) VALUES (?, ?) ON CONFLICT (level) DO "
                                          "UPDATE SET since = max(since, excluded.since)"),
                           {static_cast<int>(level), cut});
        return noted ? Result<void>() : tl::make_unexpected(noted.error());
    });
}

Result<void> Archive::dropOldChanges(const Retention &retention, qint64 now)
{
    const qint64 cut = now - retention.hours.count();
    // The newest of each target and vantage stays, however old: it is what the next look is compared with.
    const auto dropped =
        m_store->query(QStringLiteral("DELETE FROM change WHERE (at < ? OR id <= (SELECT max(id) FROM change) - ?) AND "
                                      "id NOT IN (SELECT max(id) FROM change GROUP BY target, vantage)"),
                       {cut, changeLimit});
    return dropped ? Result<void>() : tl::make_unexpected(dropped.error());
}

Result<qint64> Archive::usedBytes()
{
    return m_store->number(QStringLiteral("SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, "
                                          "pragma_freelist_count, pragma_page_size"));
}

Result<void> Archive::shrinkTo(qint64 bytes)
{
    const Result<qint64> used = usedBytes();
    if (!used || *used <= bytes)
        return used ? Result<void>() : tl::make_unexpected(used.error());
    qint64 over = *used - static_cast<qint64>(static_cast<double>(bytes) * shrinkBelow);
    for (const Level level : levels) {
        if (over <= 0)
            break;
        const Result<qint64> dropped = dropOldest(level, over);
        if (!dropped)
            return tl::make_unexpected(dropped.error());
        over -= *dropped;
    }
    return {};
}

Result<qint64> Archive::dropOldest(Level level, qint64 bytes)
{
    auto rows = m_store->query(QStringLiteral("SELECT ends, length(bytes) FROM block WHERE level = ? ORDER BY ends"),
                               {static_cast<int>(level)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    qint64 sum = 0;
    qint64 cut = 0;
    while (sum < bytes && rows->next()) {
        cut = rows->value(0).toLongLong() + 1;
        sum += rows->value(1).toLongLong() + bytesAroundABlock;
    }
    rows->finish();
    if (sum == 0)
        return 0;
    if (const Result<void> done = dropBefore(level, cut); !done)
        return tl::make_unexpected(done.error());
    return sum;
}

Result<void> Archive::giveBack()
{
    // Each row gives one page back.
    return m_store->each(QStringLiteral("PRAGMA incremental_vacuum(%1)").arg(pagesGivenBackAtOnce), {}, [](auto &) {});
}

} // namespace bridgewatch
