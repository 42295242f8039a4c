// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/report_part.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace bridgewatch {

ReportPart::ReportPart(QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel(tr("The report is made of what was seen, done and said. Look through "
                                                   "it, mask what must not leave the house, and send it."),
                                                {.wraps = true}, this)),
      m_open(new QPushButton(tr("Look at the report"), this))
{
    setObjectName(QStringLiteral("reportPart"));
    m_open->setObjectName(QStringLiteral("stepReport"));
    m_open->setAccessibleName(m_open->text());
    m_open->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &ReportPart::reportWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_sentence);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
}

} // namespace bridgewatch
