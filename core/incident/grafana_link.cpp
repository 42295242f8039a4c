// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/grafana_link.h"

#include <QUrlQuery>

namespace bridgewatch {

QUrl grafanaLink(const QUrl &dashboard, const Incident &incident)
{
    if (!dashboard.isValid() || dashboard.isEmpty())
        return {};
    constexpr qint64 before = 30 * 60;
    constexpr qint64 after = 10 * 60;
    QUrlQuery query(dashboard);
    for (const char *word : {"from", "to"})
        query.removeAllQueryItems(QString::fromLatin1(word));
    query.addQueryItem(QStringLiteral("from"), QString::number(incident.detected.addSecs(-before).toMSecsSinceEpoch()));
    query.addQueryItem(QStringLiteral("to"), incident.resolved.isValid()
                                                 ? QString::number(incident.resolved.addSecs(after).toMSecsSinceEpoch())
                                                 : QStringLiteral("now"));
    QUrl link(dashboard);
    link.setQuery(query);
    return link;
}

} // namespace bridgewatch
