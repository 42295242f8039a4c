// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_model.h"

#include "core/base/text.h"

namespace bridgewatch {

ReadinessModel::ReadinessModel(const Topology &topology, QObject *parent)
    : QAbstractListModel(parent), m_topology(topology)
{
}

void ReadinessModel::setReport(const ReadinessReport &report)
{
    beginResetModel();
    m_checks = report.checks;
    m_rows.clear();
    qsizetype heading = -1;
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        const ReadinessChapter chapter = chapterOf(m_checks.at(i).topic);
        if (heading < 0 || m_rows.at(heading).chapter != chapter) {
            heading = m_rows.size();
            m_rows.append({chapter, -1, 0});
        }
        m_rows.append({chapter, i, 0});
        m_rows[heading].amiss += m_checks.at(i).state == Outcome::Ok ? 0 : 1;
    }
    endResetModel();
}

const ReadinessCheck *ReadinessModel::check(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).check < 0)
        return nullptr;
    return &m_checks.at(m_rows.at(row).check);
}

int ReadinessModel::rowOf(ReadinessTopic topic, const QString &target) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const ReadinessCheck *found = check(row);
        if (found && found->topic == topic && found->target == target)
            return row;
    }
    return -1;
}

int ReadinessModel::firstRow() const
{
    return m_checks.isEmpty() ? -1 : 1; // below the first heading
}

int ReadinessModel::worstRow() const
{
    int worst = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const ReadinessCheck *found = check(row);
        if (found && (worst < 0 || comesBefore(found->state, check(worst)->state)))
            worst = row;
    }
    return worst;
}

QString ReadinessModel::labelOf(const QString &target) const
{
    const TopologyNode *node = m_topology.find(target);
    return node ? node->label : target;
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
    case Qt::AccessibleTextRole: return chapterTitle(row.chapter);
    default: return {};
    }
}

QVariant ReadinessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReadinessCheck *found = check(index.row());
    if (!found)
        return ofHeading(m_rows.at(index.row()), role);
    switch (role) {
    case HeadingRole: return false;
    case TitleRole: return topicTitle(found->topic);
    case PlaceRole: return labelOf(found->target);
    case SawRole: return found->saw;
    case StateRole: return static_cast<int>(found->state);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList words{readinessWord(found->state), topicTitle(found->topic), labelOf(found->target), found->saw};
        words.removeAll(QString());
        return listed(words);
    }
    default: return {};
    }
}

Qt::ItemFlags ReadinessModel::flags(const QModelIndex &index) const
{
    return check(index.row()) ? QAbstractListModel::flags(index) : Qt::ItemFlags();
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
