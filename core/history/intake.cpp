// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/intake.h"

#include "core/base/text.h"

#include <cmath>

namespace bridgewatch {
namespace {

std::optional<Stage> rungOfTheSession(const Observation &observation)
{
    switch (observation.kind) {
    case Kind::Postgres:
    case Kind::PgBouncer: return Stage::Session;
    case Kind::Ssh: return Stage::Authentication;
    case Kind::Tls: return Stage::Tls;
    case Kind::Prometheus:
    case Kind::Statuspage:
    case Kind::StripeStatus:
    case Kind::Sendgrid:
    case Kind::Stripe:
    case Kind::Http: return observation.stage(Stage::Tls) ? Stage::Tls : Stage::Tcp;
    case Kind::Tcp: return Stage::Tcp;
    case Kind::Log:
    case Kind::Sync:
    case Kind::Pm2: return std::nullopt;
    }
    return std::nullopt;
}

double inMs(Duration span)
{
    return static_cast<double>(span.count()) / 1000;
}

// Stamps of the years 1970 to 9999.
bool isTime(qint64 at)
{
    return at >= 0 && at < 253'402'300'800'000;
}

} // namespace

std::optional<double> connectMs(const Observation &observation)
{
    const std::optional<Stage> last = rungOfTheSession(observation);
    if (!last || !observation.passed(*last))
        return std::nullopt;
    Duration sum{};
    for (const StageResult &result : observation.stages) {
        sum += result.took;
        if (result.stage == *last)
            break;
    }
    return inMs(sum);
}

void Intake::know(const SeriesId &id, qint64 number)
{
    Names &names = m_series[{id.target, id.vantage}];
    const qsizetype before = names.size();
    names.insert(id.name, number);
    m_count += names.size() - before;
    m_nextSeries = std::max(m_nextSeries, number + 1);
}

void Intake::know(const Change &newest, qint64 number)
{
    m_states[{newest.target, newest.vantage}] = {newest.after, newest.code};
    m_nextChange = std::max(m_nextChange, number + 1);
}

void Intake::add(const Place &place, const QString &name, qint64 at, double value, Portion &portion)
{
    auto known = place.names.constFind(name);
    const bool isNew = known == place.names.constEnd();
    if (!std::isfinite(value) || !isTime(at) || (isNew && m_count >= seriesLimit)) {
        ++m_refused;
        return;
    }
    if (isNew) {
        known = place.names.insert(name, m_nextSeries++);
        ++m_count;
        portion.series.append({*known, {place.target, place.vantage, name}});
    }
    portion.samples.push_back({*known, at, value});
}

void Intake::take(const SeriesId &id, const QDateTime &at, double value, Portion &portion)
{
    const Place place{id.target, id.vantage, m_series[{id.target, id.vantage}]};
    add(place, id.name, at.isValid() ? at.toMSecsSinceEpoch() : -1, value, portion);
}

void Intake::take(const Observation &observation, Portion &portion)
{
    static const QString took = series::took;
    static const QString outcome = series::outcome;
    static const QString connect = series::connect;
    if (observation.code.is(FailureCode::Family::Stopped))
        return;
    const qint64 at = observation.at.isValid() ? observation.at.toMSecsSinceEpoch() : -1;
    const Place place{observation.target, observation.vantage, m_series[{observation.target, observation.vantage}]};
    for (auto reading = observation.readings.cbegin(); reading != observation.readings.cend(); ++reading)
        add(place, reading.key(), at, reading.value(), portion);
    add(place, took, at, inMs(observation.took), portion);
    add(place, outcome, at, static_cast<double>(observation.outcome), portion);
    if (const std::optional<double> wait = connectMs(observation))
        add(place, connect, at, *wait, portion);
    if (isTime(at))
        addChange(observation, portion);
}

void Intake::addChange(const Observation &observation, Portion &portion)
{
    const std::pair where{observation.target, observation.vantage};
    const auto before = m_states.constFind(where);
    const State now{observation.outcome, observation.code.toString()};
    const bool isFirst = before == m_states.constEnd();
    const bool same = isFirst ? now.outcome == Outcome::Ok : before->outcome == now.outcome && before->code == now.code;
    const Outcome was = isFirst ? Outcome::Unknown : before->outcome;
    m_states[where] = now;
    if (same)
        return;
    portion.changes.append({m_nextChange++,
                            {observation.at.toUTC(), observation.target, observation.vantage, was, now.outcome,
                             now.code, plainLine(observation.text)}});
}

QList<std::pair<qint64, SeriesId>> Intake::allSeries() const
{
    QList<std::pair<qint64, SeriesId>> all;
    for (auto place = m_series.cbegin(); place != m_series.cend(); ++place) {
        for (auto name = place->cbegin(); name != place->cend(); ++name)
            all.append({name.value(), {place.key().first, place.key().second, name.key()}});
    }
    return all;
}

} // namespace bridgewatch
