// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ladder_column.h"

#include "core/base/sentence.h"
#include "ui/overview/away_notice.h"
#include "ui/overview/looks_strip.h"
#include "ui/overview/rung_row.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QVBoxLayout>

namespace bridgewatch {

LadderColumn::LadderColumn(const QString &vantage, const QString &place, QWidget *parent)
    : QWidget(parent), m_outcome(new StateBadge(this)), m_layout(new QVBoxLayout(this)), m_strip(new LooksStrip(this))
{
    setObjectName(QStringLiteral("ladder.") + vantage);
    auto *from = new ElidedLabel({.size = 12, .weight = QFont::Bold}, this, Qt::ElideLeft);
    from->setText(closedUp(tr("from %1").arg(place)));
    m_outcome->setObjectName(QStringLiteral("ladderOutcome"));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(8));
    head->addWidget(from, 1);
    head->addWidget(m_outcome);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addSpacing(scaled(5));
    m_layout->addWidget(m_strip);
    m_strip->setVisible(false);
}

void LadderColumn::setLooks(const QList<Observation> &looks, const QDateTime &now)
{
    m_strip->setLooks(looks, now);
}

void LadderColumn::showLooks(bool shown)
{
    m_strip->setVisible(shown);
}

int LadderColumn::looksHeight() const
{
    return m_strip->sizeHint().height();
}

void LadderColumn::setBadge(const BadgeText &badge)
{
    m_outcome->setBadge(badge);
}

void LadderColumn::setRungs(const QList<Rung> &rungs)
{
    delete m_away;
    m_away = nullptr;
    while (m_rows.size() > rungs.size())
        delete m_rows.takeLast();
    while (m_rows.size() < rungs.size()) {
        m_rows << new RungRow(this);
        m_layout->insertWidget(m_layout->count() - 1, m_rows.constLast());
    }
    for (qsizetype i = 0; i < rungs.size(); ++i)
        m_rows.at(i)->setRung(rungs.at(i), i == 0, i == rungs.size() - 1);
}

void LadderColumn::setAway(const QString &host, const QString &label, const QString &code)
{
    if (!m_away) {
        setRungs({});
        m_away = new AwayNotice(this);
        connect(m_away, &AwayNotice::hostWanted, this, &LadderColumn::hostWanted);
        m_layout->insertWidget(m_layout->count() - 1, m_away);
    }
    m_away->setHost(host, label, code);
}

} // namespace bridgewatch
