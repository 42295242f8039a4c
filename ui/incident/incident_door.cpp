// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incident_door.h"

#include "ui/incident/incident_list_model.h"
#include "ui/overview/findings_delegate.h"
#include "ui/widgets/calm_page.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace bridgewatch {

IncidentDoor::IncidentDoor(QWidget *parent)
    : QWidget(parent), m_model(new IncidentListModel(this)),
      m_list(makeRowList("incidents", tr("Incidents"), m_model, new FindingsDelegate, this)),
      m_pages(new QStackedWidget(this)), m_calm(new CalmPage(this)),
      m_reason(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)),
      m_trouble(new TextLabel({.tone = Tone::Bad, .wraps = true}, this)),
      m_begin(new QPushButton(tr("Open an incident…"), this))
{
    setObjectName(QStringLiteral("incidentDoor"));
    m_reason->setObjectName(QStringLiteral("incidentReason"));
    m_trouble->setObjectName(QStringLiteral("incidentTrouble"));
    m_trouble->hide();
    m_begin->setObjectName(QStringLiteral("incidentBegin"));
    m_begin->setAccessibleName(m_begin->text());
    m_begin->setDefault(true);
    connect(m_begin, &QPushButton::clicked, this, &IncidentDoor::beginWanted);
    const auto ask = [this](const QModelIndex &index) {
        if (const QString id = m_model->idOf(index); !id.isEmpty())
            Q_EMIT showWanted(id);
    };
    connect(m_list, &QListView::clicked, this, ask);
    connect(m_list, &QListView::activated, this, ask);
    m_pages->addWidget(m_calm);
    m_pages->addWidget(m_list);
    auto *panel = new Panel(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(14), 0);
    head->setSpacing(scaled(10));
    head->addWidget(new TextLabel(tr("Incidents"), {.weight = QFont::Bold}, panel));
    head->addWidget(m_reason, 1);
    head->addWidget(m_begin);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(12), 1, scaled(8));
    inner->setSpacing(scaled(8));
    inner->addLayout(head);
    inner->addWidget(m_trouble);
    inner->addWidget(m_pages, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

void IncidentDoor::setIncidents(const QList<Incident> &incidents, const QString &reason, const QDateTime &now)
{
    m_model->setIncidents(incidents, now);
    m_reason->setText(reason);
    m_calm->setText(reason.isEmpty() ? Outcome::Ok : Outcome::Warning, tr("No incidents yet"),
                    tr("Open one when something wants more than a glance: from here, from an alert, or from a finding. "
                       "It leads through the runbook and keeps a journal that becomes the report."));
    m_pages->setCurrentWidget(incidents.isEmpty() ? static_cast<QWidget *>(m_calm) : m_list);
}

void IncidentDoor::setTrouble(const QString &sentence)
{
    m_trouble->setText(breakable(sentence));
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace bridgewatch
