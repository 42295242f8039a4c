// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/guide_panel.h"

#include "ui/incident/guide_delegate.h"
#include "ui/incident/guide_model.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QListView>

namespace bridgewatch {

GuidePanel::GuidePanel(QWidget *parent)
    : QWidget(parent), m_model(new GuideModel(this)),
      m_list(makeRowList("guide", tr("Steps"), m_model, new GuideDelegate, this)),
      m_title(new ElidedLabel({.weight = QFont::Bold}, this, Qt::ElideRight)),
      m_detail(new ElidedLabel({.tone = Tone::Dim, .size = 12}, this, Qt::ElideRight))
{
    setObjectName(QStringLiteral("guidePanel"));
    letRowsWrap(*m_list);
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_detail->setObjectName(QStringLiteral("guideDetail"));
    auto *panel = new Panel(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(14), 0);
    head->setSpacing(scaled(2));
    head->addWidget(m_title);
    head->addWidget(m_detail);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(12), 1, scaled(8));
    inner->setSpacing(scaled(4));
    inner->addLayout(head);
    inner->addWidget(m_list, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(GuideModel::StepRole).toString();
        if (!id.isEmpty() && id != m_current)
            Q_EMIT stepChosen(id);
    });
}

void GuidePanel::setHead(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
}

void GuidePanel::setGuide(const QList<GuideSection> &guide, const QString &current)
{
    m_current = current;
    m_model->setGuide(guide);
    const QModelIndex index = m_model->indexOf(current);
    if (m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
}

} // namespace bridgewatch
