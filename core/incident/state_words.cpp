// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/state_words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
};

} // namespace

QString incidentStateWord(IncidentState state)
{
    switch (state) {
    case IncidentState::Open: return IncidentWords::tr("open");
    case IncidentState::Mitigating: return IncidentWords::tr("mitigating");
    case IncidentState::Watching: return IncidentWords::tr("watching");
    case IncidentState::Resolved: return IncidentWords::tr("resolved");
    case IncidentState::Closed: return IncidentWords::tr("closed");
    }
    return {};
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Lead: return IncidentWords::tr("Lead");
    case Role::Scribe: return IncidentWords::tr("Scribe");
    case Role::Communications: return IncidentWords::tr("Communications");
    }
    return {};
}

} // namespace bridgewatch
