// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/changes_model.h"

#include "ui/overview/findings_model.h"
#include "ui/widgets/words.h"

namespace bridgewatch {

void ChangesModel::setHappenings(const QList<Happening> &happenings, const QDateTime &now)
{
    m_now = now;
    if (happenings == m_happenings)
        return; // what is chosen stays
    beginResetModel();
    m_happenings = happenings;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_happenings.size());
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    const Happening &happening = m_happenings.at(index.row());
    switch (role) {
    case FindingsModel::TargetRole: return happening.target;
    case FindingsModel::OutcomeRole: return static_cast<int>(happening.outcome);
    case FindingsModel::BadgeRole: return happening.badge;
    case FindingsModel::SymptomRole: return false;
    case FindingsModel::HeadingRole: return happening.heading;
    case FindingsModel::PlaceRole: return happening.place;
    case FindingsModel::CertaintyRole: return clockText(happening.at, m_now);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3, %4")
            .arg(clockText(happening.at, m_now), happening.heading, happening.badge, happening.place);
    default: return {};
    }
}

} // namespace bridgewatch
