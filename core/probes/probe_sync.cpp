// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/canister.h"
#include "core/links/link_text.h"
#include "core/links/table_look.h"
#include "core/probes/probe.h"

#include <cmath>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

constexpr double estimateTolerance = 0.1; // of the larger count: an estimate is not meant to be nearer
constexpr double clockTolerance_s = 5;    // a row may be written while we look

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString spanOf(double seconds)
{
    return readable(std::chrono::microseconds(static_cast<qint64>(seconds * 1e6)));
}

QString numberOf(double count)
{
    return sentenceLocale().toString(static_cast<qint64>(std::llround(count)));
}

// What the server says of the table itself; everything else is about reaching it.
bool isOfTable(const FailureCode &code)
{
    static const QStringList states{key("42"), key("22"), key("XX"), key("58"), key("531"), key("532")};
    const QString state = code.toString();
    return code.is(FailureCode::Family::SqlState) &&
           std::any_of(states.begin(), states.end(), [&](const QString &begin) { return state.startsWith(begin); });
}

// What one look at a sync has found so far.
class SyncLook {
public:
    SyncLook(const SyncSettings &settings, Vantages &vantages, const Secrets &secrets, Attempt &attempt,
             Observation &observation)
        : m_settings(settings), m_vantages(vantages), m_secrets(secrets), m_attempt(attempt), m_observation(observation)
    {
    }

    QCoro::Task<ProbeResult> run()
    {
        m_attempt.ladder.begin(Stage::Query);
        const Result<TableState> table = co_await readTable();
        if (!table) {
            m_attempt.ladder.fail(table.error().code);
            co_return tl::make_unexpected(table.error());
        }
        m_attempt.ladder.pass();
        m_table = *table;
        ProbeResult asked;
        if (m_settings.canister)
            asked = co_await compare();
        tell();
        if (!asked)
            co_return asked;
        co_return whatIsUntold();
    }

private:
    // That of the canister comes behind it.
    [[nodiscard]] Limits limitsOfTable() const
    {
        const auto left = m_attempt.limits.deadline.remaining();
        return {Deadline::in(m_settings.canister ? left / 2 : left * 9 / 10), m_attempt.limits.stop};
    }

    // NoData where the database could not be asked, which says nothing about the sync.
    QCoro::Task<Result<TableState>> readTable()
    {
        const Limits limits = limitsOfTable();
        const Result<Secret> password = co_await m_secrets.fetch(m_settings.login.password, limits);
        if (!password)
            co_return tl::make_unexpected(unasked(password.error()));
        const PostgresLogin login = loginOf(m_settings.login, *password);
        const WatchedTable watched{m_settings.table, m_settings.updatedAt, m_settings.count};
        DatabaseThread &thread = m_vantages.database(m_observation.target, m_observation.vantage);
        const Result<TableState> state = co_await lookAtTable(thread, login, watched, limits, m_attempt.via);
        if (state || isOfTable(state.error().code) || state.error().code.is(FailureCode::Family::Stopped))
            co_return state;
        co_return tl::make_unexpected(unasked(state.error()));
    }

    [[nodiscard]] Error unasked(const Error &why) const
    {
        m_observation.facts[key("because_of")] = m_settings.database;
        const QString code = why.code.toString();
        return {FailureCode::of(FailureCode::Family::NoData),
                SyncText::tr("%1 could not be asked, so nothing is known of the sync: %2")
                    .arg(m_settings.database,
                         why.text.isEmpty() ? code : QStringLiteral("%1, %2").arg(code, plainLine(why.text, 200))),
                {}};
    }

    QCoro::Task<Result<qint64>> askCanisterIn(Attempt &attempt)
    {
        const CanisterQuestion question{m_settings.canister->command, m_settings.canister->value};
        SshLink *const host = m_vantages.find(m_settings.canister->on);
        if (host) {
            const Result<void> reached = co_await host->reach(attempt.limits);
            if (!reached)
                co_return tl::make_unexpected(away(reached.error()));
        }
        Result<qint64> count = co_await askCanister(question, host, attempt);
        if (count || !host || host->isUp() || count.error().code.is(FailureCode::Family::Stopped))
            co_return count;
        const Error lost{FailureCode::of(FailureCode::Family::Unreached),
                         SyncText::tr("the session with %1 was lost (%2), so its canister was not asked")
                             .arg(host->id(), count.error().code.toString()),
                         {}};
        co_return tl::make_unexpected(away(lost));
    }

    [[nodiscard]] Error away(const Error &why) const
    {
        if (why.code.is(FailureCode::Family::Unreached))
            m_observation.facts[key("because_of")] = m_settings.canister->on;
        return why;
    }

    [[nodiscard]] double allowed() const
    {
        const double own = m_settings.maxDifference;
        const double larger = std::max(m_table.rows.value_or(0), m_count.value_or(0));
        return m_table.isEstimate ? std::max(own, larger * estimateTolerance) : own;
    }

    [[nodiscard]] bool agrees() const { return std::abs(*m_table.rows - *m_count) <= allowed(); }

    // Rows that are written between the two counts make them differ: they are read once more before that is said.
    QCoro::Task<ProbeResult> compare()
    {
        const Result<qint64> count = co_await askCanisterIn(m_attempt);
        if (!count) {
            if (!m_attempt.ladder.failed())
                m_attempt.ladder.failAt(Stage::Exec, count.error().code);
            co_return tl::make_unexpected(count.error());
        }
        m_count = static_cast<double>(*count);
        if (!m_table.rows || agrees() || m_table.isEstimate)
            co_return ProbeResult();
        const double before = *m_table.rows;
        const Result<TableState> again = co_await readTable();
        if (!again || !again->rows || again->isEstimate) {
            m_observation.facts.remove(key("because_of"));
            co_return ProbeResult();
        }
        m_table = *again;
        if (*m_count >= std::min(before, *m_table.rows) && *m_count <= std::max(before, *m_table.rows)) {
            m_table.rows = m_count; // it was so many in between
            co_return ProbeResult();
        }
        Attempt second{m_attempt.limits, {}, {}, m_attempt.via}; // one rung, however often
        const Result<qint64> countAgain = co_await askCanisterIn(second);
        if (countAgain) {
            m_count = static_cast<double>(*countAgain);
            m_observation.facts[key("sync.read")] = key("twice");
        }
        m_observation.facts.remove(key("because_of"));
        co_return ProbeResult();
    }

    void tell()
    {
        if (m_table.rows) {
            m_observation.readings[key("sync.rows")] = *m_table.rows;
            m_observation.facts[key("sync.count")] = m_table.isEstimate ? key("estimate") : key("exact");
        }
        if (m_table.age_s && *m_table.age_s >= -clockTolerance_s) {
            const double age = std::max(0.0, *m_table.age_s);
            const double limit = static_cast<double>(m_settings.maxAge.count()) / 1000;
            m_observation.readings[key("sync.age_s")] = age;
            m_observation.facts[key("sync.newest")] = m_table.newest;
            if (age > limit)
                m_observation.breaches.append({key("sync.age_s"), age, limit, Outcome::Failed});
        }
        if (m_count)
            m_observation.readings[key("sync.canister_count")] = *m_count;
        if (m_count && m_table.rows) {
            const double difference = std::abs(*m_table.rows - *m_count);
            m_observation.readings[key("sync.difference")] = difference;
            if (!agrees())
                m_observation.breaches.append({key("sync.difference"), difference, allowed(),
                                               m_table.isEstimate ? Outcome::Warning : Outcome::Failed});
        }
        m_observation.text = QStringLiteral("%1; %2").arg(ageText(), countText());
    }

    // Never well where something was not told.
    [[nodiscard]] ProbeResult whatIsUntold() const
    {
        const FailureCode code = FailureCode::of(FailureCode::Family::NoData);
        if (m_table.isAgeTooDear)
            return fail(code, SyncText::tr("the newest %1 was not told in time: an index on it makes that cheap; %2")
                                  .arg(m_settings.updatedAt, countText()));
        if (m_table.age_s && *m_table.age_s < -clockTolerance_s)
            return fail(code,
                        SyncText::tr("the newest %1 lies %2 in the server's future: is it of another time zone? %3")
                            .arg(m_settings.updatedAt, spanOf(-*m_table.age_s), countText()));
        if (!m_table.rows)
            return fail(code,
                        m_settings.count == CountMode::Exact
                            ? SyncText::tr("%1; the rows were not counted in time").arg(ageText())
                            : SyncText::tr("%1; the rows were not counted in time, and the server has no estimate")
                                  .arg(ageText()));
        const bool isEmptyAsItShould = m_count && *m_table.rows == 0;
        if (!m_table.age_s && !isEmptyAsItShould)
            return fail(code, QStringLiteral("%1; %2").arg(ageText(), countText()));
        return {};
    }

    [[nodiscard]] QString ageText() const
    {
        if (!m_table.age_s)
            return m_table.rows.value_or(1) == 0 ? SyncText::tr("the table is empty")
                                                 : SyncText::tr("no row tells when it was written");
        return SyncText::tr("last written %1 ago").arg(spanOf(std::max(0.0, *m_table.age_s)));
    }

    [[nodiscard]] QString countText() const
    {
        if (!m_table.rows)
            return SyncText::tr("not counted");
        const QString rows = numberOf(*m_table.rows);
        if (m_count && *m_count == *m_table.rows)
            return SyncText::tr("%1 in the table and in the canister").arg(rows);
        const QString there = m_table.isEstimate ? SyncText::tr("about %1 in the table").arg(rows)
                                                 : SyncText::tr("%1 in the table").arg(rows);
        return m_count ? SyncText::tr("%1, %2 in the canister").arg(there, numberOf(*m_count)) : there;
    }

    const SyncSettings &m_settings;
    Vantages &m_vantages;
    const Secrets &m_secrets;
    Attempt &m_attempt;
    Observation &m_observation;
    TableState m_table;
    std::optional<double> m_count;
};

} // namespace

QCoro::Task<ProbeResult> probeSync(SyncSettings settings, Vantages &vantages, Secrets secrets, Attempt &attempt,
                                   Observation &observation)
{
    SyncLook look(settings, vantages, secrets, attempt, observation);
    ProbeResult result = co_await look.run();
    co_return result;
}

} // namespace bridgewatch
