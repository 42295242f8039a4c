// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/fault_model.h"

#include "core/base/text.h"
#include "ui/drill/lab_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

namespace bridgewatch {

FaultModel::FaultModel(const QList<LabFault> &faults, QObject *parent) : QAbstractListModel(parent)
{
    for (const Scenario scenario : allScenarios()) {
        bool isHeaded = false;
        for (const LabFault &fault : faults) {
            if (fault.scenario != scenario)
                continue;
            if (!isHeaded)
                m_rows << Row{scenario, std::nullopt};
            isHeaded = true;
            m_rows << Row{scenario, fault};
        }
    }
}

const LabFault *FaultModel::faultAt(const QModelIndex &index) const
{
    const bool isFault = index.isValid() && m_rows.at(index.row()).fault;
    return isFault ? &*m_rows.at(index.row()).fault : nullptr;
}

int FaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FaultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LabFault *fault = faultAt(index);
    const QString word = fault ? faultSentence(*fault) : scenarioHeading(m_rows.at(index.row()).scenario);
    const QString detail = !fault                 ? QString()
                           : fault->isAvailable() ? fault->name
                                                  : tr("not here: %1").arg(faultReason(*fault));
    switch (role) {
    case HeadingRole: return !fault;
    case DetailRole: return detail;
    case Qt::DisplayRole: return word;
    case Qt::ToolTipRole: return plainToolTip(detail);
    case Qt::AccessibleTextRole: return detail.isEmpty() ? word : listed({word, detail});
    default: return {};
    }
}

Qt::ItemFlags FaultModel::flags(const QModelIndex &index) const
{
    const LabFault *fault = faultAt(index);
    if (!fault)
        return Qt::NoItemFlags;
    return fault->isAvailable() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
}

} // namespace bridgewatch
