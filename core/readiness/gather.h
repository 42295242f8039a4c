// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/probes/vantages.h"
#include "core/profile/secrets.h"
#include "core/readiness/facts.h"

#include <QCoroTask>

// One coroutine for each thing that is asked. Each ends within its limits, and a failure is in what it answers. What is
// handed over by reference has to outlive it.
namespace bridgewatch {

// Where it is asked from: the desk where it is among the vantages of the target, else the first host.
[[nodiscard]] QString readinessVantage(const Target &target);
// At least five seconds: more is asked than in a look.
[[nodiscard]] Limits readinessLimits(const Target &target, const std::stop_token &stop);
// A session with the host of the attempt stands, or Unreached with the reason; nothing is to be done on the desk.
QCoro::Task<Result<void>> reachVia(Attempt &attempt);

// The certificate that was shown at the login, where there was one, goes to `observation`.
QCoro::Task<Result<ServerFacts>> gatherServer(Target target, Vantages &vantages, Secrets secrets, std::stop_token stop,
                                              Observation &observation);
QCoro::Task<Result<PoolerSeen>> gatherPooler(Target target, Vantages &vantages, Secrets secrets, std::stop_token stop,
                                             Observation &observation);
QCoro::Task<AlertmanagerFacts> gatherAlertmanager(AlertmanagerSettings settings, Limits limits);

// A Prometheus whose rules are read, as the profile names it.
struct RuleServer {
    QUrl url;
    QString ca;
    SecretRef token;
};
QCoro::Task<RuleServerFacts> gatherRules(RuleServer server, Secrets secrets, Limits limits);

QCoro::Task<ProcessFacts> gatherProcess(Target target, Vantages &vantages, std::stop_token stop);
// Of a log target with a path on a host.
QCoro::Task<LogFileFacts> gatherLog(Target target, Vantages &vantages, std::stop_token stop);
// Of what pm2 writes for a process that was asked for already.
QCoro::Task<LogFileFacts> gatherLog(Target target, ProcessFacts process, Vantages &vantages, std::stop_token stop);
QCoro::Task<BackupFacts> gatherBackup(BackupSettings settings, Vantages &vantages, Limits limits);

// Takes apart what the hosts printed. Pure.
[[nodiscard]] Result<Pm2Keeping> parseKeeping(const QByteArray &out);
[[nodiscard]] Result<QList<LogFileSeen>> parseLogFiles(const QByteArray &out, qsizetype count);
[[nodiscard]] Result<NewestBackup> parseBackups(const QByteArray &out);

} // namespace bridgewatch
