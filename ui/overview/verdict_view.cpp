// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/verdict_view.h"

#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bridgewatch {

VerdictView::VerdictView(QWidget *parent)
    : QWidget(parent), m_heading(new ElidedLabel({.weight = QFont::Bold}, this)),
      m_incident(new QPushButton(tr("Open an incident…"), this)), m_copy(new QPushButton(tr("Copy"), this)),
      m_scroll(new BareScroll(QStringLiteral("verdictScroll"), tr("Evidence"), this))
{
    setObjectName(QStringLiteral("verdict"));
    m_heading->setObjectName(QStringLiteral("verdictHeading"));
    m_incident->setObjectName(QStringLiteral("beginIncident"));
    m_incident->setAccessibleName(tr("Open an incident on this finding"));
    m_incident->setFlat(true);
    connect(m_incident, &QPushButton::clicked, this, &VerdictView::incidentRequested);
    m_copy->setObjectName(QStringLiteral("copyEvidence"));
    m_copy->setAccessibleName(tr("Copy the evidence as text"));
    m_copy->setFlat(true);
    connect(m_copy, &QPushButton::clicked, this, &VerdictView::copyRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(8), 0);
    head->setSpacing(scaled(8));
    head->addWidget(m_heading, 1);
    head->addWidget(m_incident);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(4), 0, 0);
    layout->setSpacing(scaled(2));
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
}

void VerdictView::setVerdict(const VerdictText &verdict)
{
    if (verdict == m_verdict)
        return;
    const bool another = verdict.heading != m_verdict.heading;
    m_verdict = verdict;
    m_heading->setText(verdict.heading);
    m_lines = new QWidget;
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(scaled(16), 0, scaled(16), 0);
    layout->setSpacing(scaled(2));
    for (const QString &line : verdict.evidence)
        addEvidence(line);
    for (const QString &line : verdict.ruledOut)
        addRuledOut(line);
    layout->addStretch();
    const int stoodAt = another ? 0 : m_scroll->verticalScrollBar()->value();
    m_scroll->setBody(m_lines);
    m_scroll->verticalScrollBar()->setValue(stoodAt);
}

void VerdictView::addEvidence(const QString &text)
{
    auto *item = new QWidget(m_lines);
    auto *row = new QHBoxLayout(item);
    row->setContentsMargins(scaled(4), 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(new TextLabel(QStringLiteral("•"), {.tone = Tone::Accent, .size = 12}, item), 0, Qt::AlignTop);
    row->addWidget(new TextLabel(breakable(text), {.size = 12, .wraps = true}, item), 1);
    m_lines->layout()->addWidget(item);
}

void VerdictView::addRuledOut(const QString &text)
{
    m_lines->layout()->addWidget(
        new TextLabel(breakable(text), {.tone = Tone::Dim, .size = 12, .wraps = true}, m_lines));
}

} // namespace bridgewatch
