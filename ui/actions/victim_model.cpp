// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/victim_model.h"

#include "core/base/text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

namespace bridgewatch {
namespace {

QString textOf(const Victim &victim, int column)
{
    switch (column) {
    case VictimModel::Name: return plainLine(victim.name, 120);
    case VictimModel::User: return plainLine(victim.user, 80);
    case VictimModel::Database: return plainLine(victim.database, 80);
    case VictimModel::Application: return plainLine(victim.application, 80);
    case VictimModel::Client: return plainLine(victim.client, 80);
    case VictimModel::State: return plainLine(victim.state, 80);
    case VictimModel::Age:
        return victim.state_s < 0
                   ? QString()
                   : spanText(std::chrono::microseconds(static_cast<qint64>(victim.state_s)) * 1'000'000);
    case VictimModel::Query: return plainLine(victim.query, 600);
    default: break;
    }
    return {};
}

} // namespace

void VictimModel::setVictims(const QList<Victim> &victims)
{
    beginResetModel();
    m_victims = victims;
    endResetModel();
}

bool VictimModel::isEmpty(int column) const
{
    return std::all_of(m_victims.begin(), m_victims.end(),
                       [column](const Victim &victim) { return textOf(victim, column).isEmpty(); });
}

int VictimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_victims.size());
}

int VictimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsInAll;
}

QVariant VictimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = textOf(m_victims.at(index.row()), index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole && !text.isEmpty())
        return plainToolTip(text);
    return {};
}

QVariant VictimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList words{tr("Who"),    tr("User"),  tr("Database"), tr("Application"),
                            tr("Client"), tr("State"), tr("For"),      tr("Query")};
    return words.value(section);
}

} // namespace bridgewatch
