// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/runbook_references.h"

#include "core/model/finding.h"

namespace bridgewatch {
namespace {

QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

// The actions that runbooks may name, and their parameters.
QMap<QString, QStringList> knownActions()
{
    static const std::pair<const char *, const char *> actions[]{
        {"terminate-idle", "minutes state application user database"},
        {"cancel-query", "pid backend_start query_start"},
        {"terminate-session", "pid backend_start"},
        {"pm2-restart", ""},
        {"pm2-reload", ""},
        {"pm2-start", ""},
        {"pgbouncer-reconnect", "database"},
        {"pgbouncer-pause", "database"},
        {"pgbouncer-resume", "database"},
        {"test-mail", ""},
    };
    QMap<QString, QStringList> known;
    for (const auto &[name, parameters] : actions)
        known.insert(QString::fromLatin1(name), list(parameters) << QStringLiteral("target"));
    return known;
}

// Scenarios that a person can choose, although no look of ours tells them yet.
QStringList furtherScenarios()
{
    return list("mail-delivery webhooks provider-outage sync-stale sync-mismatch canister-unreachable");
}

} // namespace

RunbookReferences runbookReferences(const Profile *profile)
{
    RunbookReferences known;
    known.actions = knownActions();
    for (const Scenario scenario : allScenarios())
        known.scenarios << scenarioId(scenario);
    for (const QString &scenario : furtherScenarios()) {
        if (!known.scenarios.contains(scenario))
            known.scenarios << scenario;
    }
    if (profile) {
        QStringList ids;
        for (const Target &target : profile->targets)
            ids << target.id;
        known.targets = ids;
    }
    return known;
}

} // namespace bridgewatch
