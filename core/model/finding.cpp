// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace bridgewatch {
namespace {

struct Row {
    Scenario scenario;
    const char *id;
    const char *letter;
    const char *title;
};

constexpr std::array rows{
    Row{Scenario::ConnectionRefused, "connection-refused", "A", QT_TRANSLATE_NOOP("Scenario", "Connection refused")},
    Row{Scenario::PoolExhausted, "pool-exhausted", "B", QT_TRANSLATE_NOOP("Scenario", "Connection slots exhausted")},
    Row{Scenario::Tls, "tls", "C", QT_TRANSLATE_NOOP("Scenario", "TLS or certificate trouble")},
    Row{Scenario::Authentication, "authentication", "D", QT_TRANSLATE_NOOP("Scenario", "Authentication failing")},
    Row{Scenario::Network, "network", "E", QT_TRANSLATE_NOOP("Scenario", "Network or firewall")},
    Row{Scenario::ServiceDown, "service-down", "F", QT_TRANSLATE_NOOP("Scenario", "Service down")},
    Row{Scenario::Dns, "dns", "", QT_TRANSLATE_NOOP("Scenario", "Name does not resolve")},
    Row{Scenario::ServerStarting, "server-starting", "",
        QT_TRANSLATE_NOOP("Scenario", "Server starting or recovering")},
    Row{Scenario::ServerHung, "server-hung", "", QT_TRANSLATE_NOOP("Scenario", "Server accepts but does not answer")},
    Row{Scenario::WrongService, "wrong-service", "", QT_TRANSLATE_NOOP("Scenario", "Another service answers there")},
    Row{Scenario::MissingDatabase, "missing-database", "", QT_TRANSLATE_NOOP("Scenario", "Database missing or closed")},
    Row{Scenario::ConnectionLimit, "connection-limit", "",
        QT_TRANSLATE_NOOP("Scenario", "Role or database limit reached")},
    Row{Scenario::Pooler, "pooler", "", QT_TRANSLATE_NOOP("Scenario", "Pooler down or misrouted")},
    Row{Scenario::CredentialsMissing, "credentials-missing", "",
        QT_TRANSLATE_NOOP("Scenario", "Credentials missing here")},
    Row{Scenario::LocalConfiguration, "local-configuration", "",
        QT_TRANSLATE_NOOP("Scenario", "This machine's own settings")},
    Row{Scenario::DiskOrMemory, "disk-or-memory", "", QT_TRANSLATE_NOOP("Scenario", "Disk full or out of memory")},
    Row{Scenario::DataCorruption, "data-corruption", "", QT_TRANSLATE_NOOP("Scenario", "Data corruption suspected")},
    Row{Scenario::MailDelivery, "mail-delivery", "", QT_TRANSLATE_NOOP("Scenario", "Mail is not delivered")},
    Row{Scenario::Webhooks, "webhooks", "", QT_TRANSLATE_NOOP("Scenario", "Webhooks do not arrive")},
    Row{Scenario::ProviderOutage, "provider-outage", "", QT_TRANSLATE_NOOP("Scenario", "A vendor has an outage")},
    Row{Scenario::SyncStale, "sync-stale", "", QT_TRANSLATE_NOOP("Scenario", "The sync writes nothing new")},
    Row{Scenario::SyncMismatch, "sync-mismatch", "",
        QT_TRANSLATE_NOOP("Scenario", "Database and canister count differently")},
    Row{Scenario::CanisterUnreachable, "canister-unreachable", "",
        QT_TRANSLATE_NOOP("Scenario", "Canister cannot be asked")},
    Row{Scenario::SshUnreachable, "ssh-unreachable", "", QT_TRANSLATE_NOOP("Scenario", "Host not reachable over SSH")},
    Row{Scenario::SshHostKey, "ssh-host-key", "", QT_TRANSLATE_NOOP("Scenario", "Host key not to be trusted")},
    Row{Scenario::StaleData, "stale-data", "", QT_TRANSLATE_NOOP("Scenario", "Stale data")},
};

const Row &rowOf(Scenario scenario)
{
    const auto index = static_cast<size_t>(scenario);
    Q_ASSERT(index < rows.size() && rows[index].scenario == scenario);
    return rows[index];
}

} // namespace

QString scenarioId(Scenario scenario)
{
    return QString::fromLatin1(rowOf(scenario).id);
}

QString scenarioLetter(Scenario scenario)
{
    return QString::fromLatin1(rowOf(scenario).letter);
}

QString scenarioTitle(Scenario scenario)
{
    return QCoreApplication::translate("Scenario", rowOf(scenario).title);
}

QList<Scenario> allScenarios()
{
    QList<Scenario> all;
    for (const Row &row : rows)
        all << row.scenario;
    return all;
}

std::optional<Scenario> scenarioNamed(const QString &id)
{
    for (const Scenario scenario : allScenarios()) {
        if (scenarioId(scenario) == id)
            return scenario;
    }
    return {};
}

const Finding *Diagnosis::likeliest(Scenario scenario) const
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [scenario](const Finding &finding) { return finding.scenario == scenario; });
    return found == findings.end() ? nullptr : &*found;
}

QString worldStateName(WorldState state)
{
    switch (state) {
    case WorldState::Healthy: return QStringLiteral("healthy");
    case WorldState::Degraded: return QStringLiteral("degraded");
    case WorldState::Failing: return QStringLiteral("failing");
    case WorldState::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

} // namespace bridgewatch
