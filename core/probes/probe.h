// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/attempt.h"
#include "core/links/postgres.h"
#include "core/probes/look.h"

namespace bridgewatch {

// What a probe leaves besides the ladder, the readings and the facts: nothing when all is well,
// or why not. The observation's outcome follows from it and from the thresholds.
using ProbeResult = Result<void>;

// One probe per kind: climbs `attempt.ladder`, fills readings and facts, and on success the one
// sentence `observation.text`.
QCoro::Task<ProbeResult> probeTcp(TcpSettings settings, Attempt &attempt, Observation &observation);
QCoro::Task<ProbeResult> probeTls(TlsSettings settings, Attempt &attempt, Observation &observation);
QCoro::Task<ProbeResult> probeHttp(HttpSettings settings, Attempt &attempt, Observation &observation);
QCoro::Task<ProbeResult> probePostgres(PostgresSettings settings, Secrets secrets, Attempt &attempt,
                                       Observation &observation);
QCoro::Task<ProbeResult> probePgBouncer(PostgresSettings settings, Secrets secrets, Attempt &attempt,
                                        Observation &observation);
QCoro::Task<ProbeResult> probePrometheus(PrometheusSettings settings, Secrets secrets, Attempt &attempt,
                                         Observation &observation);
// By the form of the observation's kind.
QCoro::Task<ProbeResult> probeStatusPage(StatusPageSettings settings, Attempt &attempt, Observation &observation);
// Vendors' accounts, each through the API with a key.
QCoro::Task<ProbeResult> probeSendgrid(SendgridSettings settings, Secrets secrets, Attempt &attempt,
                                       Observation &observation);
QCoro::Task<ProbeResult> probeStripe(StripeSettings settings, Secrets secrets, Attempt &attempt,
                                     Observation &observation);
// The table from attempt.via or here; its canister on the host that the settings name, or here.
QCoro::Task<ProbeResult> probeSync(SyncSettings settings, Vantages &vantages, Secrets secrets, Attempt &attempt,
                                   Observation &observation);
// Looks from attempt.via, which must not be null.
QCoro::Task<ProbeResult> probePm2(Pm2Settings settings, Attempt &attempt, Observation &observation);
// Whether every file of a log can be read, from attempt.via or here; nothing is opened on a host. `files` are
// those that somebody follows; empty: they are asked for. What was counted in them is in the readings by then.
QCoro::Task<ProbeResult> probeLog(LogSettings settings, QStringList files, Attempt &attempt, Observation &observation);
// Looks at a host itself.
QCoro::Task<ProbeResult> probeSsh(SshLink &host, Attempt &attempt, Observation &observation);

[[nodiscard]] PostgresLogin loginOf(const PostgresSettings &settings, const Secret &password);
// Fetches the password and logs in, at PostgreSQL or at PgBouncer's console.
QCoro::Task<Result<PostgresConnection>> logIn(PostgresSettings settings, Secrets secrets, Attempt &attempt,
                                              Observation &observation);
[[nodiscard]] double milliseconds(Duration span);

} // namespace bridgewatch
