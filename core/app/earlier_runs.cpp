// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/earlier_runs.h"

#include "core/app/failing_since.h"

#include <QPointer>

namespace bridgewatch {

EarlierRuns::EarlierRuns(World &world, QString historyPath, QObject *parent)
    : QObject(parent), m_world(world), m_historyPath(std::move(historyPath))
{
}

EarlierRuns::~EarlierRuns()
{
    m_stop.request_stop();
}

void EarlierRuns::tick(const QDateTime &now)
{
    if (const QList<OutcomeRuns::Place> places = m_world.takeUnseeded(); !places.isEmpty())
        ask(places, now);
}

QCoro::Task<> EarlierRuns::ask(QList<OutcomeRuns::Place> places, QDateTime now)
{
    const QPointer<EarlierRuns> self(this);
    using Seeds = QMap<OutcomeRuns::Place, Onset>;
    ++m_asking;
    // A few at a time: whoever leaves waits for those alone.
    for (qsizetype i = 0; i < places.size(); i += placesAtOnce) {
        const std::function<Result<Seeds>()> work = [path = m_historyPath, some = places.mid(i, placesAtOnce),
                                                     topology = m_world.topology(), now] {
            return Result<Seeds>(failingSince(path, some, topology, now));
        };
        const Limits limits{Deadline::in(patience), m_stop.get_token()};
        const Result<Seeds> seeds = co_await m_worker.ask<Seeds>(work, limits);
        if (!self)
            co_return;
        if (seeds)
            m_world.seed(*seeds);
    }
    --m_asking;
}

} // namespace bridgewatch
