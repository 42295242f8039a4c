// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/runbook_references.h"

#include "core/actions/action_table.h"
#include "core/model/finding.h"

namespace bridgewatch {
namespace {

// The actions that runbooks may name, and their parameters.
// What a block may bind, each with what it may be told; every one may name its target.
QMap<QString, QStringList> knownActions()
{
    QMap<QString, QStringList> known;
    for (const ActionKind &kind : actionKinds()) {
        QStringList parameters{QStringLiteral("target")};
        for (const ParameterRule &rule : kind.parameters)
            parameters << rule.name;
        known.insert(kind.name, parameters);
    }
    return known;
}

} // namespace

RunbookReferences runbookReferences(const Profile *profile)
{
    RunbookReferences known;
    known.actions = knownActions();
    for (const Scenario scenario : allScenarios())
        known.scenarios << scenarioId(scenario);
    if (profile) {
        QStringList ids;
        for (const Target &target : profile->targets)
            ids << target.id;
        known.targets = ids;
    }
    return known;
}

} // namespace bridgewatch
