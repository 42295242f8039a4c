// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/changes_model.h"

#include "ui/overview/findings_model.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/words.h"

namespace bridgewatch {

ChangesModel::ChangesModel(const Topology &topology, QObject *parent)
    : QAbstractListModel(parent), m_topology(topology)
{
}

void ChangesModel::setChanges(const QList<Change> &changes, const QDateTime &now)
{
    QList<Change> known;
    for (const Change &change : changes) {
        if (m_topology.find(change.target))
            known << change;
    }
    m_now = now;
    if (known == m_changes)
        return; // what is chosen stays
    beginResetModel();
    m_changes = known;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QString ChangesModel::headingOf(const Change &change) const
{
    return tr("%1, from %2").arg(labelOf(m_topology, change.target), vantageWord(change.vantage, m_topology));
}

QString ChangesModel::placeOf(const Change &change) const
{
    const QString before = tr("was %1").arg(outcomeWord(change.before, {}));
    return change.text.isEmpty() ? before : before + QStringLiteral(" · ") + change.text;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    const Change &change = m_changes.at(index.row());
    switch (role) {
    case FindingsModel::TargetRole: return change.target;
    case FindingsModel::OutcomeRole: return static_cast<int>(change.after);
    case FindingsModel::SymptomRole: return false;
    case FindingsModel::HeadingRole: return headingOf(change);
    case FindingsModel::PlaceRole: return placeOf(change);
    case FindingsModel::CertaintyRole: return clockText(change.at, m_now);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2 is %3, %4")
            .arg(clockText(change.at, m_now), headingOf(change), outcomeWord(change.after, {}), placeOf(change));
    default: return {};
    }
}

} // namespace bridgewatch
