// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incident_list_model.h"

#include "core/base/text.h"
#include "ui/incident/incident_words.h"
#include "ui/overview/findings_model.h"
#include "ui/widgets/words.h"

namespace bridgewatch {

void IncidentListModel::setIncidents(const QList<Incident> &incidents, const QDateTime &now)
{
    const auto same = [](const Incident &one, const Incident &other) { return one.id == other.id; };
    m_now = now;
    if (!std::equal(incidents.begin(), incidents.end(), m_incidents.begin(), m_incidents.end(), same)) {
        beginResetModel();
        m_incidents = incidents;
        endResetModel();
        return;
    }
    m_incidents = incidents;
    if (!m_incidents.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_incidents.size()) - 1));
}

QString IncidentListModel::idOf(const QModelIndex &index) const
{
    return index.isValid() ? m_incidents.at(index.row()).id : QString();
}

int IncidentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

QVariant IncidentListModel::data(const QModelIndex &index, int role) const
{
    const Incident &incident = m_incidents.at(index.row());
    const BadgeText badge = incidentBadge(incident);
    const QString place = QString(incident.id + QStringLiteral(" · ") + incidentClock(incident, m_now));
    switch (role) {
    case FindingsModel::TargetRole: return incident.id;
    case FindingsModel::OutcomeRole: return static_cast<int>(badge.outcome);
    case FindingsModel::BadgeRole: return badge.word;
    case FindingsModel::SymptomRole: return badge.quiet;
    case FindingsModel::HeadingRole: return plainLine(incident.title, 200);
    case FindingsModel::PlaceRole: return place;
    case FindingsModel::CertaintyRole: return clockText(incident.opened, m_now);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2, %3").arg(badge.word, plainLine(incident.title, 200), place);
    default: return {};
    }
}

} // namespace bridgewatch
