// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/escalation_table.h"

#include "ui/escalation/rule_model.h"
#include "ui/escalation/rule_view.h"
#include "ui/incident/timeline_delegate.h"
#include "ui/incident/timeline_model.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/end_keeper.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/whole_rows.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>

namespace bridgewatch {
namespace {

constexpr double leastDone = 96;

QHBoxLayout *makeRow(QWidget *parent = nullptr)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(8));
    return row;
}

} // namespace

EscalationTable::EscalationTable(QWidget *parent)
    : QWidget(parent), m_model(new RuleModel(this)), m_view(new RuleView(*m_model, this)),
      m_doneModel(new TimelineModel(this)),
      m_done(makeRowList("escalationsDone", tr("Done so far"), m_doneModel, new TimelineDelegate, this)),
      m_doneEnd(new EndKeeper(*m_done)), m_nothing(new TextLabel(tr("Nothing yet."), {.tone = Tone::Dim}, this)),
      m_trouble(new TextLabel({.tone = Tone::Bad, .wraps = true}, this)),
      m_noticeText(new TextLabel({.tone = Tone::Warning, .size = 12.5, .wraps = true}, this)),
      m_begin(addButton("escalationBegin", tr("Open an incident…"))), m_yes(addButton("judgeYes", tr("Met"))),
      m_no(addButton("judgeNo", tr("Not met"))), m_unknown(addButton("judgeUnknown", tr("Cannot tell"))),
      m_escalate(addButton("escalate", tr("Escalate now…"))),
      m_answered(addButton("escalationAnswered", tr("Acknowledged by…"))), m_notice(buildNotice()),
      m_judging(buildJudging()), m_rules(new WholeRows(m_view, 3, buildDone(), this))
{
    setObjectName(QStringLiteral("escalationTable"));
    m_nothing->setObjectName(QStringLiteral("escalationNothing"));
    m_nothing->setContentsMargins(scaled(16), 0, scaled(16), 0);
    m_trouble->setObjectName(QStringLiteral("escalationTrouble"));
    m_trouble->setContentsMargins(scaled(16), 0, scaled(16), 0);
    m_trouble->hide();
    letRowsWrap(*m_done);
    m_done->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_escalate->setDefault(true);
    auto *panel = new Panel(this);
    auto *head = makeRow();
    head->addWidget(new TextLabel(tr("Who, when"), {.weight = QFont::Bold}, panel));
    auto *about = new ElidedLabel({.tone = Tone::Dim, .size = 12.5}, panel, Qt::ElideRight);
    about->setText(tr("conditions are judged from what is seen; the rest is asked"));
    head->addWidget(about, 1);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(12), 1, scaled(14));
    inner->setSpacing(scaled(8));
    inner->addLayout(head);
    inner->addWidget(m_rules, 1);
    inner->addWidget(m_trouble);
    inner->addWidget(m_notice);
    inner->addLayout(buildFoot());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    connect(m_view, &RuleView::heightsChanged, m_rules, &WholeRows::fit);
    connect(m_view, &RuleView::rowChosen, this, [this] {
        refreshButtons();
        Q_EMIT rowChosen();
    });
    refreshButtons();
}

QPushButton *EscalationTable::addButton(const char *name, const QString &word)
{
    auto *button = new QPushButton(word, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(word);
    button->setAutoDefault(false);
    return button;
}

QWidget *EscalationTable::buildJudging()
{
    auto *judging = new QWidget(this);
    judging->setObjectName(QStringLiteral("judging"));
    auto *row = makeRow(judging);
    row->addWidget(new TextLabel(tr("Is it so? Only a person can tell:"), {.tone = Tone::Dim}, judging));
    for (QPushButton *button : {m_yes, m_no, m_unknown})
        row->addWidget(button);
    row->addStretch();
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT judged(Answer::Said::Yes); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT judged(Answer::Said::No); });
    connect(m_unknown, &QPushButton::clicked, this, [this] { Q_EMIT judged(Answer::Said::DoNotKnow); });
    return judging;
}

// What lies below the rules.
QWidget *EscalationTable::buildDone()
{
    auto *below = new QWidget(this);
    auto *head = makeRow();
    head->addWidget(new TextLabel(tr("Done so far"), {.weight = QFont::Bold}, below));
    head->addStretch();
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(m_judging);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_done, 1);
    column->addStretch();
    return below;
}

QWidget *EscalationTable::buildNotice()
{
    auto *notice = new QWidget(this);
    notice->setObjectName(QStringLiteral("escalationNotice"));
    m_noticeText->setObjectName(QStringLiteral("escalationNoticeText"));
    auto *row = makeRow(notice);
    row->addWidget(m_noticeText, 1);
    row->addWidget(m_begin);
    connect(m_begin, &QPushButton::clicked, this, &EscalationTable::incidentWanted);
    return notice;
}

QLayout *EscalationTable::buildFoot()
{
    auto *row = makeRow();
    row->addWidget(m_escalate);
    row->addWidget(m_answered);
    row->addStretch();
    connect(m_escalate, &QPushButton::clicked, this, &EscalationTable::escalateWanted);
    connect(m_answered, &QPushButton::clicked, this, &EscalationTable::answeredWanted);
    return row;
}

void EscalationTable::setRows(const QList<RuleStanding> &rows, const ResponseSettings &settings, const QDateTime &now)
{
    m_model->setRows(rows, settings, now);
}

void EscalationTable::setIncident(const QString &incident, bool isKnown, const QList<TimelineEntry> &done,
                                  const QDateTime &now)
{
    const bool isOther = incident != m_incident;
    m_incident = incident;
    m_doneModel->setEntries(done, {}, now);
    m_done->setVisible(!done.isEmpty());
    m_nothing->setVisible(done.isEmpty());
    limitDone();
    if (isOther)
        m_doneEnd->goToEnd();
    m_noticeText->setText(isKnown ? tr("No incident is open: what is done here is not noted anywhere.")
                                  : tr("The incidents are being read: what is done now is not noted anywhere."));
    m_begin->setVisible(isKnown);
    m_notice->setVisible(m_incident.isEmpty());
    refreshButtons();
}

// As high as its entries where there is room, but room for the last ones there is always.
void EscalationTable::limitDone()
{
    const int last = m_doneModel->rowCount() - 1;
    if (last < 0)
        return;
    const int height = m_done->visualRect(m_doneModel->index(last, 0)).bottom() + m_done->verticalScrollBar()->value();
    m_done->setMinimumHeight(std::min(scaled(leastDone), height + 1));
    m_done->setMaximumHeight(height + 1);
}

void EscalationTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitDone();
}

void EscalationTable::setTrouble(const QString &sentence)
{
    m_trouble->setText(breakable(sentence));
    m_trouble->setVisible(!sentence.isEmpty());
}

void EscalationTable::setAskable(bool isAskable)
{
    m_isAskable = isAskable;
    refreshButtons();
}

void EscalationTable::refreshButtons()
{
    const bool isChosen = chosen() >= 0;
    m_judging->setVisible(isChosen && m_isAskable);
    for (QPushButton *button : {m_yes, m_no, m_unknown, m_answered})
        button->setEnabled(isChosen && !m_incident.isEmpty());
    m_escalate->setEnabled(isChosen);
}

void EscalationTable::choose(int row)
{
    m_view->choose(row);
}

int EscalationTable::chosen() const
{
    return m_view->chosen();
}

} // namespace bridgewatch
