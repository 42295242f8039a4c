// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/vendors_model.h"

#include "core/model/subject.h"
#include "ui/overview/target_summary.h"

namespace bridgewatch {
namespace {

// The newest looks at accounts and at the vendors' pages.
QList<Observation> newestLooks(const World &world)
{
    QList<Observation> looks;
    for (const TopologyNode &node : world.topology().nodes) {
        const Subject subject = subjectOf(node.kind);
        const bool tells = subject == Subject::Vendor || subject == Subject::Account;
        for (const QString &vantage : tells ? node.vantages : QStringList()) {
            if (const Observation *look = world.latest(node.id, vantage))
                looks << *look;
        }
    }
    return looks;
}

} // namespace

VendorsModel::VendorsModel(const World &world, QObject *parent)
    : QAbstractListModel(parent), m_world(world), m_truths(vendorTruths(newestLooks(world), world.topology()))
{
}

// The accounts are the profile's and stay; what is known of them changes.
void VendorsModel::refresh()
{
    QList<VendorTruth> now = vendorTruths(newestLooks(m_world), m_world.topology());
    if (now == m_truths)
        return;
    m_truths = std::move(now);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int VendorsModel::denied() const
{
    return static_cast<int>(
        std::count_if(m_truths.begin(), m_truths.end(), [](const VendorTruth &truth) { return truth.isDenied; }));
}

int VendorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_truths.size());
}

QVariant VendorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VendorTruth &truth = m_truths.at(index.row());
    const QString label = labelOf(m_world.topology(), truth.account);
    switch (role) {
    case TargetRole: return truth.account;
    case TruthRole: return QVariant::fromValue(truth);
    case Qt::DisplayRole: return label;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{tr("%1: %2").arg(label, truth.verdict), tr("Status page: %1").arg(truth.says.text),
                           tr("Our look: %1").arg(truth.reach.text), tr("Account: %1").arg(truth.evidence.text)}
            .join(u'\n');
    default: return {};
    }
}

} // namespace bridgewatch
