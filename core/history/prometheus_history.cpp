// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/prometheus_history.h"

namespace bridgewatch {
namespace {

constexpr size_t atOnce = 4; // queries that one server is asked at a time

QCoro::Task<Result<PrometheusServer>> serverOf(PrometheusSource source, Limits limits)
{
    Result<Secret> token = Secret();
    if (source.token)
        token = co_await source.token(limits);
    if (!token)
        co_return tl::make_unexpected(token.error());
    co_return PrometheusServer{source.url, source.caFile, *token};
}

QCoro::Task<Result<Series>> readOne(PrometheusServer server, SeriesExpression expression, SeriesId id, Grid grid,
                                    std::chrono::milliseconds interval, Limits limits)
{
    const QString query = gatheringQuery(expression, grid, interval);
    const Result<PrometheusAnswer> answer = co_await queryPrometheus(server, query, gatheringRange(grid), limits);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    co_return seriesFrom(*answer, id, grid, expression.factor);
}

} // namespace

QCoro::Task<Result<QList<Series>>> PrometheusHistory::read(QList<SeriesId> ids, TimeRange range, int steps,
                                                           Limits limits)
{
    const PrometheusSource source = m_source; // lives as long as this coroutine
    const auto grid = gridOver(range, steps, source.interval);
    QList<Series> all;
    for (const SeriesId &id : std::as_const(ids))
        all.append({id, grid ? grid->step : std::chrono::milliseconds{}, {}});
    if (!grid)
        co_return all;
    const Result<PrometheusServer> server = co_await serverOf(source, limits);
    if (!server)
        co_return tl::make_unexpected(server.error());
    std::optional<Error> trouble;
    for (qsizetype next = 0; next < ids.size() && !trouble;) {
        std::vector<QCoro::Task<Result<Series>>> asked; // each runs from now on
        const qsizetype first = next;
        for (; next < ids.size() && asked.size() < atOnce; ++next)
            asked.push_back(readOne(*server, expressionFor(ids.at(next), source.series), ids.at(next), *grid,
                                    source.interval, limits));
        for (size_t i = 0; i < asked.size(); ++i) { // all of them, whatever became of the others
            const Result<Series> one = co_await asked.at(i);
            if (one)
                all[first + static_cast<qsizetype>(i)] = *one;
            else if (!trouble)
                trouble = one.error();
        }
    }
    if (trouble)
        co_return tl::make_unexpected(*trouble);
    co_return all;
}

QCoro::Task<Result<QList<Change>>> PrometheusHistory::changes(TimeRange range, int limit, Limits limits)
{
    const PrometheusSource source = m_source; // lives as long as this coroutine
    QList<Change> all;
    const Result<PrometheusServer> server = co_await serverOf(source, limits);
    if (!server)
        co_return tl::make_unexpected(server.error());
    const QString query = changesQuery(source.interval);
    const qint64 step = source.interval.count();
    const qint64 from = range.from.toMSecsSinceEpoch();
    qint64 end = range.to.toMSecsSinceEpoch() - 1; // not included
    // From the newest backwards, as many steps at a time as a server takes.
    for (int spans = 0; spans < changesSpans && end >= from && all.size() < limit; ++spans) {
        const qint64 start = std::max(from, end - (gridLimit - 1) * step);
        const PrometheusRange span{start, end, source.interval};
        const Result<PrometheusAnswer> answer = co_await queryPrometheus(*server, query, span, limits);
        if (!answer)
            co_return tl::make_unexpected(answer.error());
        all.append(changesFrom(*answer));
        end = start - step;
    }
    co_return all.mid(0, limit);
}

} // namespace bridgewatch
