// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/stage.h"

#include <QStringList>

namespace bridgewatch {

// The scenarios, in the order in which ties are listed: the runbook's six first.
enum class Scenario {
    ConnectionRefused,
    PoolExhausted,
    Tls,
    Authentication,
    Network,
    ServiceDown,
    Dns,
    ServerStarting,
    ServerHung,
    WrongService,
    MissingDatabase,
    ConnectionLimit,
    Pooler,
    CredentialsMissing,
    LocalConfiguration,
    DiskOrMemory,
    DataCorruption,
    MailDelivery,
    Webhooks,
    ProviderOutage,
    SyncStale,
    SyncMismatch,
    CanisterUnreachable,
    SshUnreachable,
    SshHostKey,
    StaleData,
};

[[nodiscard]] QString scenarioId(Scenario scenario);     // "connection-refused"
[[nodiscard]] QString scenarioLetter(Scenario scenario); // "A", empty beyond the runbook
[[nodiscard]] QString scenarioTitle(Scenario scenario);  // "Connection refused", translated
[[nodiscard]] QList<Scenario> allScenarios();
// By its id; nothing where it has another.
[[nodiscard]] std::optional<Scenario> scenarioNamed(const QString &id);

struct RuledOut {
    Scenario scenario = Scenario::Network;
    QString because;

    bool operator==(const RuledOut &) const = default;
};

// A scenario that the observations support. Sentences are plain text, translated.
struct Finding {
    Scenario scenario = Scenario::Network;
    QString target;
    QString vantage;
    std::optional<Stage> stage;
    FailureCode code;
    double confidence = 0;              // 0 … 1
    Outcome severity = Outcome::Failed; // Warning: degraded, not failing
    bool symptom = false;               // follows from another finding that stands before it
    QStringList evidence;
    QList<RuledOut> ruledOut;

    bool operator==(const Finding &) const = default;
};

enum class WorldState { Healthy, Degraded, Failing, Unknown };
[[nodiscard]] QString worldStateName(WorldState state); // "healthy"

// What everything that was looked at amounts to. Findings are sorted, likeliest first.
struct Diagnosis {
    WorldState state = WorldState::Unknown;
    QList<Finding> findings;

    // The first finding of a scenario, or null.
    [[nodiscard]] const Finding *likeliest(Scenario scenario) const;
};

} // namespace bridgewatch
