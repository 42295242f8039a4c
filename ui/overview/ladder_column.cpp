// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ladder_column.h"

#include "ui/overview/rung_row.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

namespace bridgewatch {

LadderColumn::LadderColumn(const QString &vantage, QWidget *parent)
    : QWidget(parent), m_outcome(new StateBadge(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("ladder.") + vantage);
    auto *from = new ElidedLabel({.size = 12, .weight = QFont::Bold}, this);
    from->setText(tr("from %1").arg(vantageWord(vantage)));
    m_outcome->setObjectName(QStringLiteral("ladderOutcome"));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(8));
    head->addWidget(from, 1);
    head->addWidget(m_outcome);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addSpacing(scaled(5));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LadderColumn::setLooks(Kind kind, const QList<Observation> &looks, bool stale)
{
    setRungs(rungsOf(kind, looks));
    const Outcome outcome = looks.isEmpty() ? Outcome::Unknown : looks.constLast().outcome;
    const QString word = looks.isEmpty() ? tr("not seen yet") : outcomeWord(outcome, looks.constLast().code);
    m_outcome->setBadge({outcome, word, stale, true});
}

void LadderColumn::setRungs(const QList<Rung> &rungs)
{
    while (m_rows.size() > rungs.size())
        delete m_rows.takeLast();
    while (m_rows.size() < rungs.size()) {
        m_rows << new RungRow(this);
        m_layout->addWidget(m_rows.constLast());
    }
    for (qsizetype i = 0; i < rungs.size(); ++i)
        m_rows.at(i)->setRung(rungs.at(i), i == 0, i == rungs.size() - 1);
}

} // namespace bridgewatch
