// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/step_panel.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "ui/incident/guide_model.h"
#include "ui/incident/runbook_text.h"
#include "ui/incident/seen_row.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>

namespace bridgewatch {
namespace {

constexpr double padding = 16;

BadgeText badgeOf(const GuideStep &step, const QString &section)
{
    const QString word = step.scenario && !step.label.isEmpty() ? StepPanel::tr("Scenario %1").arg(step.label)
                         : step.scenario                        ? StepPanel::tr("Scenario")
                         : step.label.isEmpty()                 ? plainLine(section, 40)
                                                                : StepPanel::tr("Step %1").arg(step.label);
    switch (markOf(step)) {
    case GuideMark::Done: return {Outcome::Ok, word, false, false};
    case GuideMark::Failed: return {Outcome::Failed, word, false, false};
    case GuideMark::Proposed: return {Outcome::Failed, word, false, false};
    case GuideMark::Seen: return {*step.seen, word, false, false};
    case GuideMark::Ahead:
    case GuideMark::Skipped:
    case GuideMark::RuledOut: break;
    }
    return {Outcome::Unknown, word, false, true};
}

QString stateSentence(const StepPanel::Shown &shown)
{
    const QString who = plainLine(shown.record.who, 80);
    const QString because = plainLine(shown.record.because, 300);
    switch (shown.step.state) {
    case StepState::Done: return StepPanel::tr("Done by %1.").arg(who);
    case StepState::Skipped: return StepPanel::tr("Skipped by %1: %2").arg(who, because);
    case StepState::Failed: return StepPanel::tr("Failed, says %1: %2").arg(who, because);
    case StepState::Open: break;
    }
    if (!shown.step.ruledOut.isEmpty())
        return StepPanel::tr("Ruled out: %1").arg(shown.step.ruledOut);
    if (markOf(shown.step) == GuideMark::RuledOut)
        return StepPanel::tr("Ruled out: what is looked at for it is well.");
    return {};
}

} // namespace

StepPanel::StepPanel(QWidget *parent)
    : QWidget(parent), m_badge(new StateBadge(this)),
      m_title(new ElidedLabel({.size = 16, .weight = QFont::Bold}, this, Qt::ElideRight)),
      m_confidence(new TextLabel({.tone = Tone::Dim}, this)),
      m_scroll(new BareScroll(QStringLiteral("stepScroll"), tr("The step"), this)),
      m_because(new TextLabel({.tone = Tone::Dim, .wraps = true}, this)),
      m_seenHead(new TextLabel(tr("What we see"), {.weight = QFont::Bold}, this)), m_seenLayout(new QVBoxLayout),
      m_whyNot(new QPushButton(tr("Why not the others"), this)),
      m_whyNotText(new TextLabel({.tone = Tone::Dim, .wraps = true}, this)), m_ownLayout(new QVBoxLayout),
      m_textHead(new TextLabel(tr("What the runbook says"), {.weight = QFont::Bold}, this)),
      m_textLayout(new QVBoxLayout), m_trouble(new TextLabel({.tone = Tone::Bad, .wraps = true}, this))
{
    setObjectName(QStringLiteral("stepPanel"));
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(10), 1, scaled(14));
    inner->setSpacing(scaled(10));
    inner->addWidget(buildHead());
    inner->addWidget(new Rule(Qt::Horizontal, panel));
    m_scroll->setBody(buildBody());
    inner->addWidget(m_scroll, 1);
    inner->addWidget(buildFoot());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

QWidget *StepPanel::buildHead()
{
    m_badge->setObjectName(QStringLiteral("stepBadge"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_confidence->setObjectName(QStringLiteral("stepConfidence"));
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(scaled(padding), 0, scaled(padding), 0);
    layout->setSpacing(scaled(12));
    layout->addWidget(m_badge);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_confidence);
    return head;
}

QWidget *StepPanel::buildBody()
{
    m_because->setObjectName(QStringLiteral("stepState"));
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    m_whyNot->setAccessibleName(m_whyNot->text());
    m_whyNot->setFlat(true);
    m_whyNot->setCheckable(true);
    m_whyNotText->setObjectName(QStringLiteral("whyNotText"));
    m_whyNotText->hide();
    connect(m_whyNot, &QPushButton::toggled, m_whyNotText, &QWidget::setVisible);
    m_seenLayout->setSpacing(scaled(6));
    m_ownLayout->setSpacing(scaled(8));
    m_body = new QWidget;
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(scaled(padding), 0, scaled(padding), 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(m_because);
    layout->addLayout(buildSeenHead());
    layout->addLayout(m_seenLayout);
    layout->addWidget(m_whyNot, 0, Qt::AlignLeft);
    layout->addWidget(m_whyNotText);
    layout->addLayout(m_ownLayout);
    layout->addWidget(m_textHead);
    layout->addLayout(m_textLayout);
    layout->addStretch();
    return m_body;
}

QLayout *StepPanel::buildSeenHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(4));
    row->addWidget(m_seenHead);
    row->addStretch();
    m_look = addButton(*row, "lookAgainHere", tr("Look again"));
    m_attach = addButton(*row, "attachLook", tr("Attach look"));
    for (QPushButton *button : {m_look, m_attach})
        button->setFlat(true);
    connect(m_look, &QPushButton::clicked, this, &StepPanel::lookWanted);
    connect(m_attach, &QPushButton::clicked, this, &StepPanel::attachWanted);
    return row;
}

QPushButton *StepPanel::addButton(QLayout &row, const char *name, const QString &word)
{
    auto *button = new QPushButton(word, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(word);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

QWidget *StepPanel::buildFoot()
{
    m_trouble->setObjectName(QStringLiteral("stepTrouble"));
    m_trouble->hide();
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    m_choose = addButton(*row, "chooseScenario", tr("This is it"));
    m_done = addButton(*row, "stepDone", tr("Step done"));
    m_skip = addButton(*row, "stepSkip", tr("Skip…"));
    m_escalate = addButton(*row, "stepEscalate", tr("Escalate…"));
    row->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &StepPanel::chooseWanted);
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (m_done->property("again").toBool())
            Q_EMIT againWanted();
        else
            Q_EMIT doneWanted();
    });
    connect(m_skip, &QPushButton::clicked, this, &StepPanel::skipWanted);
    connect(m_escalate, &QPushButton::clicked, this, &StepPanel::escalateWanted);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(scaled(padding), 0, scaled(padding), 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_trouble);
    layout->addLayout(row);
    return foot;
}

void StepPanel::setStep(const Shown &shown, const QList<Block> &blocks, const QMap<QString, QString> &values)
{
    const bool isOther = shown.step.id != m_id;
    m_id = shown.step.id;
    showHead(shown);
    showSeen(shown.seen, shown.now);
    showWhyNot(shown.notOthers);
    const bool sameText = std::equal(blocks.begin(), blocks.end(), m_blocks.begin(), m_blocks.end(),
                                     [](const Block &one, const Block &other) { return one.sameAs(other); });
    if (isOther || !sameText)
        showText(blocks, values, shown.isToBeDone);
    m_text->setItems(shown.record.items);
    m_text->setEnabled(shown.isCurrent);
    showButtons(shown);
    if (isOther) {
        setTrouble({});
        m_whyNot->setChecked(false);
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void StepPanel::showHead(const Shown &shown)
{
    m_badge->setBadge(badgeOf(shown.step, shown.section));
    m_title->setText(plainLine(shown.step.title, 200));
    m_confidence->setText(shown.step.confidence > 0 ? tr("confidence %1").arg(percentText(shown.step.confidence))
                                                    : QString());
    const QString sentence = stateSentence(shown);
    m_because->setText(breakable(sentence));
    m_because->setVisible(!sentence.isEmpty());
}

void StepPanel::showSeen(const QList<SeenLine> &seen, const QDateTime &now)
{
    while (m_seen.size() < seen.size()) {
        m_seen << new SeenRow(m_body);
        m_seenLayout->addWidget(m_seen.constLast());
    }
    for (qsizetype i = 0; i < m_seen.size(); ++i) {
        m_seen.at(i)->setVisible(i < seen.size());
        if (i < seen.size())
            m_seen.at(i)->setLine(seen.at(i), now);
    }
    m_seenHead->setVisible(!seen.isEmpty());
}

void StepPanel::showWhyNot(const QStringList &reasons)
{
    m_whyNot->setVisible(!reasons.isEmpty());
    m_whyNotText->setText(breakable(reasons.join(u'\n')));
    m_whyNotText->setVisible(!reasons.isEmpty() && m_whyNot->isChecked());
}

void StepPanel::showText(const QList<Block> &blocks, const QMap<QString, QString> &values, bool isToBeDone)
{
    delete m_text;
    m_blocks = blocks;
    m_text = new RunbookText(blocks, values, isToBeDone, m_body);
    m_textLayout->addWidget(m_text);
    connect(m_text, &RunbookText::itemToggled, this, &StepPanel::itemToggled);
    connect(m_text, &RunbookText::actionWanted, this, &StepPanel::actionWanted);
    m_textHead->setVisible(!m_text->isEmpty());
}

void StepPanel::showButtons(const Shown &shown)
{
    const bool isOpen = shown.step.state == StepState::Open;
    m_choose->setVisible(shown.canChoose);
    m_choose->setEnabled(shown.isCurrent);
    m_choose->setDefault(shown.canChoose);
    m_look->setVisible(shown.canLook);
    m_attach->setVisible(shown.canLook);
    m_done->setText(isOpen ? tr("Step done") : tr("Open again"));
    m_done->setAccessibleName(m_done->text());
    m_done->setProperty("again", !isOpen);
    m_done->setDefault(!shown.canChoose && isOpen);
    m_done->setVisible(shown.isToBeDone);
    m_skip->setVisible(isOpen && shown.isToBeDone);
    m_escalate->setVisible(!shown.escalate.isEmpty());
    m_escalate->setText(tr("Escalate to %1").arg(shown.escalate));
    for (QPushButton *button : {m_done, m_skip, m_attach, m_escalate})
        button->setEnabled(shown.isCurrent);
}

void StepPanel::setOwnPart(QWidget *part)
{
    if (part == m_own)
        return;
    if (m_own) {
        m_ownLayout->removeWidget(m_own);
        m_own->hide();
    }
    m_own = part;
    if (part) {
        m_ownLayout->addWidget(part);
        part->show();
    }
}

void StepPanel::setTrouble(const QString &sentence)
{
    m_trouble->setText(breakable(sentence));
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace bridgewatch
