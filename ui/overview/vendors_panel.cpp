// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/vendors_panel.h"

#include "ui/overview/vendors_delegate.h"
#include "ui/overview/vendors_model.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace bridgewatch {

VendorsPanel::VendorsPanel(const World &world, QWidget *parent)
    : QWidget(parent), m_model(new VendorsModel(world, this)),
      m_list(makeRowList("vendors", tr("Vendors"), m_model, new VendorsDelegate, this))
{
    setObjectName(QStringLiteral("vendorsPanel"));
    letRowsWrap(*m_list);
    auto *panel = new Panel(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(16), 0);
    head->setSpacing(scaled(8));
    head->addWidget(new TextLabel(tr("Vendors"), {.weight = QFont::Bold}, panel));
    head->addWidget(new TextLabel(tr("what they say, and what we see"), {.tone = Tone::Dim, .size = 12.5}, panel), 1);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(12), 1, scaled(8));
    inner->setSpacing(scaled(8));
    inner->addLayout(head);
    inner->addWidget(m_list, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    const auto ask = [this](const QModelIndex &index) {
        Q_EMIT selected(index.data(VendorsModel::TargetRole).toString());
    };
    connect(m_list, &QListView::clicked, this, ask);
    connect(m_list, &QListView::activated, this, ask);
}

void VendorsPanel::refresh()
{
    m_model->refresh();
}

bool VendorsPanel::hasAny() const
{
    return m_model->rowCount() > 0;
}

int VendorsPanel::denied() const
{
    return m_model->denied();
}

} // namespace bridgewatch
