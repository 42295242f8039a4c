// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/past_reader.h"

#include "core/history/lookup.h"

namespace bridgewatch {
namespace {

QCoro::Task<Result<QList<Series>>> readFile(QString path, QList<SeriesId> ids, TimeRange range, int steps)
{
    co_return seriesInFile(path, ids, range, steps);
}

QCoro::Task<Result<QList<Series>>> readServer(std::shared_ptr<PrometheusHistory> history, QList<SeriesId> ids,
                                              TimeRange range, int steps, Limits limits)
{
    Result<QList<Series>> read = co_await history->read(ids, range, steps, limits);
    co_return read;
}

} // namespace

std::unique_ptr<PrometheusHistory> prometheusOf(const Profile &profile)
{
    const auto &settings = profile.history.prometheus;
    if (!settings)
        return nullptr;
    PrometheusSource source{settings->url, settings->ca, {}, settings->interval, settings->series};
    if (settings->token.from != SecretRef::From::None)
        source.token = [secrets = Secrets(profile.name), token = settings->token](Limits limits) {
            return secrets.fetch(token, limits);
        };
    return std::make_unique<PrometheusHistory>(source);
}

ReadPast pastOf(const Profile &profile, const QString &path)
{
    if (const std::shared_ptr<PrometheusHistory> history = prometheusOf(profile))
        return [history](QList<SeriesId> ids, TimeRange range, int steps, Limits limits) {
            return readServer(history, std::move(ids), std::move(range), steps, std::move(limits));
        };
    return [path](QList<SeriesId> ids, TimeRange range, int steps, const Limits &) {
        return readFile(path, std::move(ids), std::move(range), steps);
    };
}

} // namespace bridgewatch
