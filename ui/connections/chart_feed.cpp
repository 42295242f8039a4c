// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_feed.h"

#include "ui/connections/chart_plan.h"

namespace bridgewatch {
namespace {

// How far behind the present what was read may end: looks fill up the rest.
qint64 freshness(qint64 visible)
{
    return std::clamp<qint64>(visible / 60, 10'000, 60'000);
}

TimeRange rangeOf(Span span)
{
    return {QDateTime::fromMSecsSinceEpoch(span.from, Qt::UTC), QDateTime::fromMSecsSinceEpoch(span.to, Qt::UTC)};
}

} // namespace

ChartFeed::ChartFeed(HistorySource &history, const World &world, QObject *parent)
    : QObject(parent), m_history(history), m_world(world)
{
    connect(&world, &World::observed, this, &ChartFeed::append);
}

ChartFeed::~ChartFeed()
{
    m_stop.request_stop();
}

bool ChartFeed::isServed(const QList<SeriesId> &ids, Span visible, int columns, qint64 now) const
{
    const Wish &have = m_reading ? *m_reading : m_have;
    if (have.steps == 0 || have.ids != ids)
        return false;
    const bool covers =
        have.span.from <= visible.from && std::min(visible.to, now - freshness(visible.length())) <= have.span.to;
    const double perColumn = static_cast<double>(visible.length()) / columns;
    const double perStep = static_cast<double>(have.span.length()) / have.steps;
    return covers && perStep <= perColumn * 1.5 && perStep >= perColumn / 4;
}

void ChartFeed::want(const QList<SeriesId> &ids, Span visible, int columns, qint64 now)
{
    if (ids.isEmpty() || columns < 1 || visible.length() <= 0 || isServed(ids, visible, columns, now))
        return;
    const qint64 margin = visible.length() / 2;
    const qint64 to = std::max(visible.from + 1, std::min(visible.to + margin, now));
    const Wish wish{ids, {visible.from - margin, to}, 2 * columns};
    if (m_reading)
        m_next = wish;
    else
        read(wish);
}

QCoro::Task<> ChartFeed::read(Wish wish)
{
    const std::stop_token stop = m_stop.get_token();
    const Limits limits{Deadline::in(patience), stop};
    m_reading = wish;
    const TimeRange range = rangeOf(wish.span);
    QCoro::Task<Result<QList<Series>>> reading = m_history.read(wish.ids, range, wish.steps, limits);
    const Result<QList<Series>> all = co_await reading;
    if (stop.stop_requested())
        co_return; // this object is gone
    QCoro::Task<Result<QList<Change>>> telling = m_history.changes(range, changesRead, limits);
    const Result<QList<Change>> told = co_await telling;
    if (stop.stop_requested())
        co_return;
    m_reading.reset();
    m_answered = true;
    m_trouble = all ? std::nullopt : std::optional(all.error());
    takeAnswer(wish, all.value_or(QList<Series>()), told.value_or(QList<Change>()));
    const std::optional<Wish> next = std::exchange(m_next, std::nullopt);
    if (next)
        read(*next);
    Q_EMIT changed();
}

void ChartFeed::takeAnswer(const Wish &wish, const QList<Series> &all, const QList<Change> &told)
{
    m_have = wish;
    m_changes = told;
    m_buckets.clear();
    m_step = 0;
    for (const Series &one : all) {
        m_step = std::max<qint64>(m_step, one.step.count());
        m_buckets[one.id] = one.buckets;
    }
    for (const SeriesId &id : wish.ids)
        (void)appendTo(id);
}

const QList<Bucket> &ChartFeed::buckets(const SeriesId &id) const
{
    static const QList<Bucket> none;
    const auto found = m_buckets.find(id);
    return found == m_buckets.end() ? none : found->second;
}

void ChartFeed::append(const QString &target)
{
    bool more = false;
    for (const SeriesId &id : m_have.ids)
        more = (id.target == target && appendTo(id)) || more;
    if (more)
        Q_EMIT grew(target);
}

// Looks behind the last bucket; one within it is counted there already.
bool ChartFeed::appendTo(const SeriesId &id)
{
    QList<Bucket> &buckets = m_buckets[id];
    const qsizetype before = buckets.size();
    for (const Observation &look : m_world.recent(id.target, id.vantage)) {
        const std::optional<double> value = valueIn(look, id.name);
        const qint64 at = look.at.toMSecsSinceEpoch();
        const qint64 taken = buckets.isEmpty() ? m_have.span.from
                                               : buckets.constLast().at + (buckets.constLast().count > 1 ? m_step : 1);
        if (value && at >= taken)
            buckets.append({at, *value, *value, *value, *value, 1});
    }
    return buckets.size() > before;
}

} // namespace bridgewatch
