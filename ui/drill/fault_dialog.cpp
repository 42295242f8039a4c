// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/fault_dialog.h"

#include "ui/drill/fault_delegate.h"
#include "ui/drill/fault_model.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace bridgewatch {

FaultDialog::FaultDialog(const QList<LabFault> &faults, QWidget *parent)
    : QDialog(parent), m_model(new FaultModel(faults, this)),
      m_list(makeRowList("faults", tr("What can be broken"), m_model, new FaultDelegate, this))
{
    auto *layout = prepareDialog(*this, QStringLiteral("faultDialog"), tr("Break something"), tr("Break something"));
    layout->addWidget(new TextLabel(tr("In the lab, and nowhere else. Each stands under what a diagnosis should say."),
                                    {.tone = Tone::Dim, .wraps = true}, this));
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(4), 1, scaled(6));
    inner->addWidget(m_list);
    m_list->setUniformItemSizes(false); // headings are lower
    m_list->doItemsLayout();
    layout->addWidget(panel, 1);
    m_accept = addButtons(*this, *layout, tr("Break it"), QStringLiteral("faultAccept"));
    connect(m_accept, &QPushButton::clicked, this, &FaultDialog::take);
    connect(m_list, &QListView::doubleClicked, this, &FaultDialog::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FaultDialog::judge);
    chooseFirst();
    judge();
    resize(scaled(640), scaled(560));
    m_list->setFocus();
}

void FaultDialog::chooseFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return m_list->setCurrentIndex(index);
    }
}

void FaultDialog::judge()
{
    const LabFault *fault = m_model->faultAt(m_list->currentIndex());
    m_accept->setEnabled(fault && fault->isAvailable());
}

void FaultDialog::take()
{
    const LabFault *fault = m_model->faultAt(m_list->currentIndex());
    if (!fault || !fault->isAvailable())
        return;
    Q_EMIT chosen(*fault);
    accept();
}

} // namespace bridgewatch
