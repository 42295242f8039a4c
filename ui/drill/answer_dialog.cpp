// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/answer_dialog.h"

#include "core/base/sentence.h"
#include "ui/drill/drill_words.h"
#include "ui/drill/lab_words.h"
#include "ui/drill/past_drills.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int unknown = -1; // "I do not know"

QComboBox *makeScenarios(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(AnswerDialog::tr("I do not know"), unknown);
    for (const Scenario scenario : allScenarios())
        box->addItem(scenarioHeading(scenario), static_cast<int>(scenario));
    box->setMaxVisibleItems(static_cast<int>(box->count()));
    return box;
}

QString verdictOf(const DrillRound &round)
{
    if (round.isRight())
        return AnswerDialog::tr("That is right.");
    return round.said ? AnswerDialog::tr("That is not right.") : AnswerDialog::tr("You did not know.");
}

QString expectedText(const LabFault &fault)
{
    QStringList names{scenarioHeading(fault.scenario)};
    for (const Scenario other : fault.alternatives)
        names << scenarioHeading(other);
    return closedUp(names.join(AnswerDialog::tr(" or ", "between two scenarios")));
}

void addRow(QGridLayout &grid, const QString &word, const QString &text, const char *name, Tone tone = Tone::Ink)
{
    const int row = grid.rowCount();
    QWidget *parent = grid.parentWidget();
    auto *value = new TextLabel(breakable(text), {.tone = tone, .wraps = true}, parent);
    value->setObjectName(QString::fromLatin1(name));
    grid.addWidget(new TextLabel(word, {.tone = Tone::Dim}, parent), row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
}

QHBoxLayout *makeVerdict(const DrillRound &round, QWidget *parent)
{
    auto *mark = new StateMark(parent);
    mark->setState(round.isRight() ? Outcome::Ok : round.said ? Outcome::Failed : Outcome::Unknown, false);
    auto *verdict = new TextLabel(verdictOf(round), {.size = 15, .weight = QFont::Bold, .wraps = true}, parent);
    verdict->setObjectName(QStringLiteral("answerVerdict"));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(mark);
    row->addWidget(verdict, 1);
    return row;
}

} // namespace

AnswerDialog::AnswerDialog(Drill &drill, QWidget *parent)
    : QDialog(parent), m_drill(drill),
      m_layout(prepareDialog(*this, QStringLiteral("answerDialog"), tr("What is broken"), tr("What is broken")))
{
    setMinimumWidth(scaled(640));
    connect(&m_drill, &Drill::changed, this, &AnswerDialog::refresh);
    refresh();
}

// The question stays as it is while it is asked; the comparison follows what Bridgewatch says.
void AnswerDialog::refresh()
{
    if (!m_drill.round())
        reject();
    else if (m_drill.round()->isAnswered())
        show(makeComparison());
    else if (!m_part)
        show(makeQuestion());
}

void AnswerDialog::show(QWidget *part)
{
    if (m_part) {
        m_layout->removeWidget(m_part);
        m_part->hide();
        m_part->deleteLater();
    }
    m_part = part;
    m_layout->addWidget(m_part, 1);
}

QWidget *AnswerDialog::makeQuestion()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(new TextLabel(tr("Say which scenario it is. The clock stops, and you are told what was broken."),
                                    {.tone = Tone::Dim, .wraps = true}, part));
    auto *scenario = makeScenarios(part);
    auto *grid = new QGridLayout;
    addField(*grid, tr("It is"), scenario, QStringLiteral("answerScenario"));
    layout->addLayout(grid);
    QPushButton *accept = addButtons(*this, *layout, tr("Compare"), QStringLiteral("answerAccept"));
    connect(accept, &QPushButton::clicked, this, [this, scenario] {
        const int said = scenario->currentData().toInt();
        m_drill.answer(said == unknown ? std::nullopt : std::optional(static_cast<Scenario>(said)));
    });
    scenario->setFocus();
    return part;
}

QWidget *AnswerDialog::makeComparison()
{
    const DrillRound &round = *m_drill.round();
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addLayout(makeVerdict(round, part));
    auto *grid = new QGridLayout;
    layout->addLayout(grid);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(6));
    addRow(*grid, tr("It was"), faultSentence(round.fault), "answerTruth");
    addRow(*grid, tr("Made by"), tr("%1: %2", "a fault, how it is made").arg(round.fault.name, faultWay(round.fault)),
           "answerHow", Tone::Dim);
    addRow(*grid, tr("Scenario"), expectedText(round.fault), "answerExpected");
    addRow(*grid, tr("You said"), answerText(round), "answerSaid");
    addRow(*grid, tr("Bridgewatch says"), namedText(round), "answerNamed");
    if (m_drill.past().size() > 1)
        layout->addWidget(new PastDrills(m_drill.past(), part), 1);
    QPushButton *heal = addButtons(*this, *layout, tr("Heal"), QStringLiteral("answerHeal"));
    auto *leave = findChild<QPushButton *>(QStringLiteral("answerHealCancel"));
    leave->setText(tr("Leave it broken"));
    leave->setAccessibleName(leave->text());
    connect(heal, &QPushButton::clicked, this, [this] { m_drill.heal(); });
    heal->setEnabled(m_drill.isBroken());
    return part;
}

} // namespace bridgewatch
