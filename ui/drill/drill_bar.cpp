// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/drill_bar.h"

#include "core/base/text.h"
#include "ui/drill/answer_dialog.h"
#include "ui/drill/drill_words.h"
#include "ui/drill/fault_dialog.h"
#include "ui/drill/lab_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace bridgewatch {
namespace {

constexpr std::chrono::milliseconds tick{250};

// A round that nobody was told of is told of once it is answered.
QString brokenText(const DrillRound &round)
{
    if (round.isAnswered())
        return DrillBar::tr("It was this: %1").arg(faultSentence(round.fault));
    return round.isBlind ? DrillBar::tr("Something is broken. What is it?") : faultSentence(round.fault);
}

QString stateText(const Drill &drill)
{
    using State = PracticeLab::State;
    switch (drill.lab().state()) {
    case State::Breaking: return DrillBar::tr("Something is being broken…");
    case State::Healing: return DrillBar::tr("Everything is being mended…");
    case State::Stopping:
    case State::Down: return DrillBar::tr("The lab is being cleared away…");
    case State::Starting:
    case State::Up: break;
    }
    if (!drill.trouble().isEmpty())
        return DrillBar::tr("The lab says: %1").arg(plainLine(drill.trouble()));
    return drill.round() ? brokenText(*drill.round()) : DrillBar::tr("All is well. Break something, or be surprised.");
}

QPushButton *makeButton(const QString &word, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(word, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(word);
    button->setAutoDefault(false);
    return button;
}

} // namespace

DrillBar::DrillBar(Drill &drill, std::chrono::milliseconds respondWithin, QWidget *parent)
    : QWidget(parent), m_drill(drill), m_respondWithin(respondWithin), m_state(new ElidedLabel({}, this)),
      m_clock(new TextLabel({.size = 14, .weight = QFont::Bold}, this)),
      m_break(makeButton(tr("Break something…"), "drillBreak", this)),
      m_surprise(makeButton(tr("Surprise me"), "drillSurprise", this)),
      m_answer(makeButton(tr("I know what it is…"), "drillAnswer", this)),
      m_heal(makeButton(tr("Heal"), "drillHeal", this)), m_leave(makeButton(tr("Leave the lab"), "drillLeave", this))
{
    build();
    connectButtons();
    connect(&m_drill, &Drill::changed, this, &DrillBar::refresh);
    auto *ticking = new QTimer(this);
    connect(ticking, &QTimer::timeout, this, &DrillBar::refresh);
    ticking->start(tick);
    refresh();
}

void DrillBar::build()
{
    setObjectName(QStringLiteral("drillBar"));
    m_state->setObjectName(QStringLiteral("drillState"));
    m_clock->setObjectName(QStringLiteral("drillClock"));
    auto *title = new TextLabel(tr("Practising in the lab"), {.tone = Tone::Accent, .weight = QFont::Bold}, this);
    title->setObjectName(QStringLiteral("drillTitle"));
    setToolTip(plainToolTip(tr("Real servers on this machine, to be broken. What is watched otherwise goes on being "
                               "watched, and its alerts are told.")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(18), scaled(5), scaled(16), scaled(6));
    layout->setSpacing(scaled(8));
    layout->addWidget(title);
    layout->addSpacing(scaled(8));
    layout->addWidget(m_state, 1);
    layout->addWidget(m_clock);
    layout->addSpacing(scaled(6));
    for (QPushButton *button : {m_break, m_surprise, m_answer, m_heal, m_leave})
        layout->addWidget(button);
}

void DrillBar::connectButtons()
{
    connect(m_break, &QPushButton::clicked, this, &DrillBar::choose);
    connect(m_surprise, &QPushButton::clicked, this, [this] { m_drill.surprise(); });
    connect(m_answer, &QPushButton::clicked, this, &DrillBar::ask);
    connect(m_heal, &QPushButton::clicked, this, [this] { m_drill.heal(); });
    connect(m_leave, &QPushButton::clicked, this, &DrillBar::leaveWanted);
}

void DrillBar::choose()
{
    if (m_dialog)
        return;
    auto *dialog = new FaultDialog(m_drill.lab().faults(), window());
    connect(dialog, &FaultDialog::chosen, this, [this](const LabFault &fault) { m_drill.begin(fault); });
    m_dialog = dialog;
    dialog->open();
}

void DrillBar::ask()
{
    if (m_dialog)
        return;
    auto *dialog = new AnswerDialog(m_drill, window());
    m_dialog = dialog;
    dialog->open();
}

void DrillBar::refresh()
{
    const DrillRound *round = m_drill.round();
    const bool isBusy = !m_drill.isWhole() && !m_drill.isBroken();
    const bool isTrouble = !isBusy && !m_drill.trouble().isEmpty();
    m_state->setText(stateText(m_drill));
    m_state->setTone(isTrouble ? Tone::Bad : Tone::Ink);
    m_clock->setVisible(round);
    if (round) {
        const std::chrono::milliseconds elapsed = m_drill.elapsed();
        m_clock->setText(tr("%1 of %2", "a clock, and how soon to respond")
                             .arg(stopwatchText(elapsed), stopwatchText(m_respondWithin)));
        m_clock->setTone(elapsed > m_respondWithin ? Tone::Bad : Tone::Ink);
        m_clock->setToolTip(
            plainToolTip(tr("Since the lab began to break it, and how soon the runbook wants a response.")));
    }
    m_break->setVisible(!round);
    m_surprise->setVisible(!round);
    m_answer->setVisible(round);
    m_heal->setVisible(round);
    m_answer->setText(round && round->isAnswered() ? tr("How it went…") : tr("I know what it is…"));
    m_answer->setAccessibleName(m_answer->text());
    for (QPushButton *button : {m_break, m_surprise, m_answer, m_heal})
        button->setEnabled(!isBusy);
    m_leave->setEnabled(m_drill.lab().state() != PracticeLab::State::Stopping);
    setAccessibleName(listed({tr("Practising in the lab"), m_state->text()}));
}

void DrillBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace bridgewatch
