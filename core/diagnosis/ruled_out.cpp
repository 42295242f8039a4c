// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ruled_out.h"

#include "core/base/text.h"
#include "core/diagnosis/diagnosis_text.h"
#include "core/model/stage_text.h"
#include "core/model/subject.h"

#include <cerrno>

namespace bridgewatch {
namespace {

QString tookText(const Observation &observation, Stage stage)
{
    return readable(observation.stage(stage)->took);
}

QString endedAt(const Observation &observation)
{
    return observation.failedAt() ? stageText(*observation.failedAt()) : QString();
}

QString notRefused(const Observation &o)
{
    if (o.passed(Stage::Tcp))
        return Says::tr("the port accepted the connection in %1").arg(tookText(o, Stage::Tcp));
    if (o.failedAt() == Stage::Dns)
        return Says::tr("there is no address yet to connect to");
    if (o.code.is(FailureCode::Family::LocalConfiguration) || o.code.is(FailureCode::Family::CredentialsMissing))
        return {}; // nobody was asked
    return o.code.is(FailureCode::Family::Deadline)
               ? Says::tr("nothing refused: no answer came at all")
               : Says::tr("it is not the server that answered, but %1").arg(o.code.toString());
}

QString notNetwork(const Observation &o)
{
    if (o.passed(Stage::Tcp) && o.code.is(FailureCode::Family::Errno))
        return {}; // the connection was lost, which the network may have done
    if (o.passed(Stage::Tcp))
        return Says::tr("TCP connected in %1").arg(tookText(o, Stage::Tcp));
    return o.failedAt() == Stage::Dns ? Says::tr("the look ended at the name, before any packet to the server")
                                      : QString();
}

QString notTls(const Observation &o)
{
    if (o.kind == Kind::Ssh)
        return {};
    if (o.passed(Stage::Tls))
        return Says::tr("TLS was established in %1").arg(tookText(o, Stage::Tls));
    if (o.kind == Kind::Tcp || (o.passed(Stage::Tcp) && !o.stage(Stage::SslRequest) && !o.stage(Stage::Tls)))
        return Says::tr("this look uses no TLS");
    if (o.failedAt() == Stage::Tls)
        return {};
    return Says::tr("not reached: the look ended at %1, before TLS").arg(endedAt(o));
}

QString notAuthentication(const Observation &o)
{
    if (o.kind == Kind::Ssh)
        return {};
    if (subjectOf(o.kind) == Subject::Account) // their keys are another matter
        return {};
    if (o.passed(Stage::Authentication) || o.stage(Stage::Session))
        return Says::tr("the login was accepted");
    if (!ladderOf(o.kind).contains(Stage::Authentication) || o.failedAt() > Stage::Authentication)
        return Says::tr("this look does not log in");
    return Says::tr("not reached: the look ended at %1, before the login was judged").arg(endedAt(o));
}

QString notExhausted(const Observation &o)
{
    if (o.passed(Stage::Session))
        return Says::tr("a session was given");
    if (o.code == FailureCode::ofSqlState("53300"))
        return Says::tr("the limit that was reached is the login's or the database's own");
    return o.kind == Kind::Postgres ? Says::tr("the server did not say that its slots are full (no 53300)") : QString();
}

// Judged by the services that lean on this target alone: others say nothing about it.
QString notService(const Observation &o, const QList<const Observation *> &services)
{
    for (const Observation *service : services) {
        if (service->outcome == Outcome::Failed && o.outcome != Outcome::Failed)
            return {};
        if (service->outcome == Outcome::Failed)
            return Says::tr("%1 fails too, but it needs %2, which fails by itself").arg(service->target, o.target);
    }
    for (const Observation *service : services) {
        if (service->outcome == Outcome::Ok)
            return Says::tr("%1 answers as it should").arg(service->target);
    }
    return {};
}

} // namespace

QList<RuledOut> ruledOut(const Observation &observation, const QList<Scenario> &taken,
                         const QList<const Observation *> &services)
{
    if (observation.kind == Kind::Log) // a file: no connection is judged
        return {};
    if (observation.kind == Kind::Sync) // what failed is its own: the database let it in and answered
        return {{Scenario::ConnectionRefused, Says::tr("the database answered")}};
    if (observation.kind == Kind::Pm2) // asked on its host: no connection of its own is judged
        return {{Scenario::Network, Says::tr("%1 was reached over SSH").arg(observation.vantage)}};
    const std::array<RuledOut, 6> reasons{
        RuledOut{Scenario::ConnectionRefused, notRefused(observation)},
        RuledOut{Scenario::PoolExhausted, notExhausted(observation)},
        RuledOut{Scenario::Tls, notTls(observation)},
        RuledOut{Scenario::Authentication, notAuthentication(observation)},
        RuledOut{Scenario::Network, notNetwork(observation)},
        RuledOut{Scenario::ServiceDown, notService(observation, services)},
    };
    QList<RuledOut> result;
    for (const RuledOut &reason : reasons) {
        if (!reason.because.isEmpty() && !taken.contains(reason.scenario))
            result.append(reason);
    }
    return result;
}

} // namespace bridgewatch
