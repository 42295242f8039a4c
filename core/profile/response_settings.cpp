// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/response_settings.h"

#include <algorithm>

namespace bridgewatch {

QString EscalationRule::condition() const
{
    switch (when) {
    case When::DatabaseUnrecoverable: return QStringLiteral("database-unrecoverable");
    case When::DataCorruption: return QStringLiteral("data-corruption");
    case When::ProviderOutage: return QStringLiteral("provider-outage");
    case When::ProlongedMailOutage: return QStringLiteral("prolonged-mail-outage");
    case When::ResponseTimeExceeded: return QStringLiteral("response-time-exceeded");
    case When::ScenarioFound: return QStringLiteral("scenario:%1").arg(scenarioId(scenario));
    case When::SeverityAtLeast: return QStringLiteral("severity:%1").arg(severityName(severity));
    case When::Asked: break;
    }
    return QStringLiteral("ask:%1").arg(question);
}

const Contact *ResponseSettings::contact(const QString &id) const
{
    const auto found =
        std::find_if(contacts.begin(), contacts.end(), [&](const Contact &contact) { return contact.id == id; });
    return found == contacts.end() ? nullptr : &*found;
}

} // namespace bridgewatch
