// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_model.h"

#include "core/base/text.h"

namespace bridgewatch {
namespace {

constexpr qsizetype shownPlaces = 2; // beside a title

} // namespace

ReadinessModel::ReadinessModel(const Topology &topology, QObject *parent)
    : QAbstractListModel(parent), m_topology(topology)
{
}

void ReadinessModel::setReport(const ReadinessReport &report)
{
    beginResetModel();
    m_groups = readinessGroups(report);
    m_rows.clear();
    qsizetype heading = -1;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const ReadinessCheck &first = m_groups.at(i).first();
        const ReadinessChapter chapter = chapterOf(first.topic);
        if (heading < 0 || m_rows.at(heading).chapter != chapter) {
            heading = m_rows.size();
            m_rows.append({chapter, -1, 0, chapterTitle(chapter), {}});
        }
        m_rows.append({chapter, i, 0, m_groups.at(i).title(), placeOf(m_groups.at(i), shownPlaces)});
        m_rows[heading].amiss += first.state == Outcome::Ok ? 0 : static_cast<int>(m_groups.at(i).checks.size());
    }
    endResetModel();
}

const ReadinessGroup *ReadinessModel::group(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).group < 0)
        return nullptr;
    return &m_groups.at(m_rows.at(row).group);
}

int ReadinessModel::rowOf(ReadinessTopic topic, const QString &target) const
{
    const auto isIt = [&](const ReadinessCheck &check) { return check.topic == topic && check.target == target; };
    for (int row = 0; row < m_rows.size(); ++row) {
        const ReadinessGroup *found = group(row);
        if (found && std::any_of(found->checks.begin(), found->checks.end(), isIt))
            return row;
    }
    return -1;
}

int ReadinessModel::firstRow() const
{
    return m_groups.isEmpty() ? -1 : 1; // below the first heading
}

int ReadinessModel::worstRow() const
{
    int worst = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const ReadinessGroup *found = group(row);
        if (found && (worst < 0 || comesBefore(found->first().state, group(worst)->first().state)))
            worst = row;
    }
    return worst;
}

QString ReadinessModel::placeOf(const ReadinessGroup &group, qsizetype shown) const
{
    const auto labelOf = [this](const QString &target) {
        const TopologyNode *node = m_topology.find(target);
        return node ? node->label : target;
    };
    return group.targets(labelOf, shown);
}

int ReadinessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReadinessModel::ofHeading(const Row &row, int role) const
{
    switch (role) {
    case HeadingRole: return true;
    case CountRole: return row.amiss;
    case TitleRole:
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return row.title;
    default: return {};
    }
}

QVariant ReadinessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const ReadinessGroup *found = group(index.row());
    if (!found)
        return ofHeading(row, role);
    const ReadinessCheck &first = found->first();
    switch (role) {
    case HeadingRole: return false;
    case TitleRole: return row.title;
    case PlaceRole: return row.place;
    case SawRole: return first.saw;
    case StateRole: return static_cast<int>(first.state);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList words{readinessWord(first.state), row.title, row.place, first.saw};
        words.removeAll(QString());
        return listed(words);
    }
    default: return {};
    }
}

Qt::ItemFlags ReadinessModel::flags(const QModelIndex &index) const
{
    return group(index.row()) ? QAbstractListModel::flags(index) : Qt::ItemFlags();
}

QString readinessWord(Outcome state)
{
    switch (state) {
    case Outcome::Ok: return ReadinessModel::tr("ok");
    case Outcome::Warning: return ReadinessModel::tr("warning");
    case Outcome::Failed: return ReadinessModel::tr("critical");
    case Outcome::Unknown: return ReadinessModel::tr("cannot tell");
    }
    return {};
}

} // namespace bridgewatch
