// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/response_settings.h"

#include <QRegularExpression>
#include <algorithm>

namespace bridgewatch {
namespace {

// What stands before it, and the dashboard's id: at most 40 letters, digits, dashes and underscores.
const QRegularExpression &dashboardAddress()
{
    static const QRegularExpression form(QStringLiteral("^(.*?)/d(?:-solo)?/([A-Za-z0-9_-]{1,40})(?:/.*)?$"));
    return form;
}

} // namespace

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

QString GrafanaSettings::uid() const
{
    return dashboardAddress().match(dashboard.path()).captured(2);
}

QUrl GrafanaSettings::annotations() const
{
    QUrl url;
    url.setScheme(dashboard.scheme());
    url.setHost(dashboard.host(QUrl::FullyEncoded));
    url.setPort(dashboard.port());
    url.setPath(QString(dashboardAddress().match(dashboard.path()).captured(1) + QStringLiteral("/api/annotations")));
    return url;
}

} // namespace bridgewatch
