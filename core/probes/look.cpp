// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/look.h"

#include "core/base/text.h"
#include "core/model/stage_text.h"
#include "core/probes/probe.h"

#include <QCoreApplication>
#include <array>
#include <cerrno>
#include <netdb.h>

namespace bridgewatch {
namespace {

struct LookText {
    Q_DECLARE_TR_FUNCTIONS(Look)
};

// The kind table.
QCoro::Task<ProbeResult> probe(const Target &target, Vantages &vantages, const Secrets &secrets, Attempt &attempt,
                               Observation &observation)
{
    switch (target.kind) {
    case Kind::Tcp: return probeTcp(std::get<TcpSettings>(target.settings), attempt, observation);
    case Kind::Tls: return probeTls(std::get<TlsSettings>(target.settings), attempt, observation);
    case Kind::Http: return probeHttp(std::get<HttpSettings>(target.settings), attempt, observation);
    case Kind::Postgres:
        return probePostgres(std::get<PostgresSettings>(target.settings), secrets, attempt, observation);
    case Kind::PgBouncer:
        return probePgBouncer(std::get<PostgresSettings>(target.settings), secrets, attempt, observation);
    case Kind::Pm2: return probePm2(std::get<Pm2Settings>(target.settings), attempt, observation);
    case Kind::Prometheus:
        return probePrometheus(std::get<PrometheusSettings>(target.settings), secrets, attempt, observation);
    case Kind::Statuspage:
    case Kind::StripeStatus:
        return probeStatusPage(std::get<StatusPageSettings>(target.settings), attempt, observation);
    case Kind::Sendgrid:
        return probeSendgrid(std::get<SendgridSettings>(target.settings), secrets, attempt, observation);
    case Kind::Stripe: return probeStripe(std::get<StripeSettings>(target.settings), secrets, attempt, observation);
    case Kind::Sync: return probeSync(std::get<SyncSettings>(target.settings), vantages, secrets, attempt, observation);
    case Kind::Log:
        observation.readings = vantages.logs().recent(target.id, observation.at);
        if (const QString trouble = vantages.logs().whyNot(target.id); !trouble.isEmpty())
            observation.facts[QStringLiteral("log.not_followed")] = trouble;
        return probeLog(std::get<LogSettings>(target.settings), vantages.logs().files(target.id), attempt, observation);
    case Kind::Ssh: return probeSsh(*vantages.find(target.id), attempt, observation);
    }
    Q_UNREACHABLE();
}

QString failureText(const Error &error, const Observation &observation, const Target &target)
{
    const QString stage = observation.failedAt() ? stageText(*observation.failedAt()) : QString();
    if (error.code.is(FailureCode::Family::Deadline))
        return LookText::tr("no answer within %1, at %2").arg(readable(target.timeout), stage);
    if (error.code.is(FailureCode::Family::Stopped))
        return LookText::tr("the look was stopped");
    const QString code = error.code.toString();
    if (stage.isEmpty())
        return error.text.isEmpty() ? code : error.text;
    return error.text.isEmpty() ? LookText::tr("%1 at %2").arg(code, stage)
                                : LookText::tr("%1 at %2: %3").arg(code, stage, error.text);
}

void judgeThresholds(const Thresholds &thresholds, Observation &observation)
{
    for (auto it = thresholds.begin(); it != thresholds.end(); ++it) {
        const auto reading = observation.readings.constFind(it.key());
        if (reading == observation.readings.constEnd())
            continue;
        const Outcome outcome = it->judge(*reading, lowIsBad(it.key()));
        if (outcome == Outcome::Ok)
            continue;
        const double limit = (outcome == Outcome::Failed ? it->critical : it->warning).value_or(0);
        observation.breaches.append({it.key(), *reading, limit, outcome});
    }
    for (const Breach &breach : std::as_const(observation.breaches))
        observation.outcome = worse(observation.outcome, breach.outcome);
}

// What could not be asked, or was not told, is not known to be bad: no credentials, no descriptors, no memory
// here, no data there.
bool saysNothing(const FailureCode &code, Kind kind)
{
    if (kind == Kind::Sync && code.is(FailureCode::Family::ExitStatus))
        return false; // the command is how its canister is asked
    switch (code.family()) {
    case FailureCode::Family::Stopped:
    case FailureCode::Family::CredentialsMissing:
    case FailureCode::Family::LocalConfiguration:
    case FailureCode::Family::Unreached:
    case FailureCode::Family::NoData:
    case FailureCode::Family::SshProhibited:
    case FailureCode::Family::ExitStatus: return true;
    case FailureCode::Family::HostKey: // a key that nobody has judged yet says nothing about the host
        return code == FailureCode::ofHostKey(FailureCode::HostKeyState::Unknown);
    case FailureCode::Family::Eai: return code.number() == EAI_SYSTEM || code.number() == EAI_MEMORY;
    case FailureCode::Family::Errno: {
        static constexpr std::array ours{EMFILE, ENFILE, ENOBUFS, ENOMEM, EADDRNOTAVAIL};
        return std::find(ours.begin(), ours.end(), code.number()) != ours.end();
    }
    default: return false;
    }
}

// From a session that stands. What ends because that session does says nothing about the target.
QCoro::Task<ProbeResult> probeFromHost(const Target &target, Vantages &vantages, const Secrets &secrets,
                                       Attempt &attempt, Observation &observation)
{
    const Result<void> reached = co_await attempt.via->reach(attempt.limits);
    if (!reached)
        co_return reached;
    attempt.ladder = Ladder(); // its clock begins now
    const ProbeResult there = co_await probe(target, vantages, secrets, attempt, observation);
    if (there || attempt.via->isUp() || there.error().code.is(FailureCode::Family::Stopped))
        co_return there;
    attempt.ladder = Ladder();
    co_return fail(FailureCode::of(FailureCode::Family::Unreached),
                   LookText::tr("the session with %1 was lost (%2), so nothing was seen from there")
                       .arg(attempt.via->id(), there.error().code.toString()));
}

Outcome outcomeOf(const ProbeResult &result, Kind kind)
{
    if (result)
        return Outcome::Ok;
    return saysNothing(result.error().code, kind) ? Outcome::Unknown : Outcome::Failed;
}

} // namespace

void compare(const Observation &before, Observation &now)
{
    const QString restarts = QStringLiteral("restarts");
    if (!before.readings.contains(restarts) || !now.readings.contains(restarts))
        return;
    // A counter that went down was set back: pm2 or the process was set up anew.
    const double since = std::max(0.0, now.readings.value(restarts) - before.readings.value(restarts));
    const QString reading = QStringLiteral("restarts.since_last_look");
    now.readings[reading] = since;
    if (since <= 0)
        return;
    now.breaches.append({reading, since, 0, Outcome::Warning});
    now.outcome = worse(now.outcome, Outcome::Warning);
}

double milliseconds(Duration span)
{
    return static_cast<double>(span.count()) / 1000.0;
}

QCoro::Task<Observation> look(Target target, QString vantage, Vantages &vantages, Secrets secrets, std::stop_token stop)
{
    Observation observation;
    observation.target = target.id;
    observation.kind = target.kind;
    observation.vantage = vantage;
    observation.at = QDateTime::currentDateTimeUtc();
    const auto began = std::chrono::steady_clock::now();
    Attempt attempt{{Deadline::in(target.timeout), stop}, {}, {}, vantages.find(vantage)};
    const ProbeResult result =
        co_await (attempt.via ? probeFromHost : probe)(target, vantages, secrets, attempt, observation);
    observation.took = std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - began);
    observation.stages = attempt.ladder.stages();
    observation.attempts = attempt.addresses.size() > 1 ? attempt.addresses : QStringList();
    observation.outcome = outcomeOf(result, target.kind);
    if (!result) {
        observation.code = result.error().code;
        observation.text = failureText(result.error(), observation, target);
        const bool isNamed = observation.facts.contains(QStringLiteral("because_of"));
        if (result.error().code.is(FailureCode::Family::Unreached) && !isNamed)
            observation.facts[QStringLiteral("because_of")] = vantage;
    }
    judgeThresholds(target.thresholds, observation);
    co_return observation;
}

} // namespace bridgewatch
