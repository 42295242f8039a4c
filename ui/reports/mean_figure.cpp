// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/mean_figure.h"

#include "core/base/sentence.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>

namespace bridgewatch {

MeanFigure::MeanFigure(const QString &id, QWidget *parent)
    : QWidget(parent), m_name(new TextLabel({.tone = Tone::Dim, .size = 12.5, .weight = QFont::DemiBold}, this)),
      m_figure(new TextLabel({.size = 18, .weight = QFont::Bold}, this)),
      m_how(new TextLabel({.tone = Tone::Dim, .size = 12, .wraps = true}, this)),
      m_count(new TextLabel({.tone = Tone::Dim, .size = 12, .wraps = true}, this))
{
    m_name->setText(id.toUpper());
    m_figure->setObjectName(id + QStringLiteral("Figure"));
    m_how->setObjectName(id + QStringLiteral("Formula"));
    m_count->setObjectName(id + QStringLiteral("Count"));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(8));
    head->addWidget(m_name, 0, Qt::AlignBaseline);
    head->addWidget(m_figure, 1, Qt::AlignBaseline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));
    layout->addLayout(head);
    layout->addWidget(m_how);
    layout->addWidget(m_count);
    layout->addStretch();
}

void MeanFigure::setMean(const ReportMean &mean)
{
    m_figure->setText(mean.mean ? spanText(*mean.mean) : QStringLiteral("—"));
    m_how->setText(tr("mean of %1", "a formula").arg(mean.formula));
    const auto open = static_cast<int>(mean.of - mean.counted);
    const QString counted = tr("over %1 of %n incident(s)", nullptr, static_cast<int>(mean.of)).arg(mean.counted);
    const QString notCounted = mean.id == u"mtta" ? tr("%n not acknowledged yet, not counted", nullptr, open)
                                                  : tr("%n not resolved yet, not counted", nullptr, open);
    m_count->setText(open == 0 ? counted : clauses({counted, notCounted}));
    setAccessibleName(QStringLiteral("%1: %2").arg(mean.name, m_figure->text()));
}

} // namespace bridgewatch
