// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/readiness/check.h"
#include "core/readiness/facts.h"

namespace bridgewatch {

// Facts → checks, in the order in which they are shown. Pure: the same facts yield the same checks. What was not read
// is Unknown; what the profile does not have at all, a pooler or an Alertmanager, is a warning that says so.
[[nodiscard]] QList<ReadinessCheck> judgeReadiness(const ReadinessFacts &facts);

// The parts of it.
using ReadinessChecks = QList<ReadinessCheck>;
[[nodiscard]] ReadinessChecks judgeDatabase(const DatabaseFacts &facts);
[[nodiscard]] ReadinessChecks judgeAccess(const DatabaseFacts &facts);
[[nodiscard]] ReadinessChecks judgePoolers(const ReadinessFacts &facts);
[[nodiscard]] ReadinessCheck judgeCertificate(const CertificateFacts &facts);
[[nodiscard]] ReadinessChecks judgeAlerting(const ReadinessFacts &facts);
[[nodiscard]] ReadinessChecks judgeProcess(const ProcessFacts &facts);
[[nodiscard]] ReadinessCheck judgeLog(const LogFileFacts &facts);
[[nodiscard]] ReadinessCheck judgeBackup(const std::optional<BackupFacts> &facts);
[[nodiscard]] ReadinessChecks judgePast(const PastFacts &facts, const QDateTime &now);

// What could not be read, with what to do about that.
[[nodiscard]] ReadinessCheck notRead(ReadinessTopic topic, const QString &target, const Error &error,
                                     const QString &todo);
// The same for each of these, where the database itself did not answer.
[[nodiscard]] ReadinessChecks unanswered(const DatabaseFacts &facts, std::initializer_list<ReadinessTopic> topics);
// "ECONNREFUSED: nothing listens there"
[[nodiscard]] QString reasonOf(const Error &error);
// "13 min", "2 h 11 min": two units at the most, and no nought.
[[nodiscard]] QString spanOf(double seconds);
// A name as SQL writes it: "ops"
[[nodiscard]] QString sqlName(const QString &name);
// A few of them with commas between, and how many more there are.
[[nodiscard]] QString someOf(const QStringList &names, qsizetype shown = 4);

} // namespace bridgewatch
