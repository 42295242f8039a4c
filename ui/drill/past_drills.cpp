// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/past_drills.h"

#include "ui/drill/drill_words.h"
#include "ui/drill/lab_words.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_mark.h"

#include <QGridLayout>

namespace bridgewatch {
namespace {

constexpr double rowHeight = 26;
constexpr qsizetype rowsInSight = 6;

void addRound(QGridLayout &grid, const DrillRound &round)
{
    const int row = grid.rowCount();
    QWidget *parent = grid.parentWidget();
    auto *mark = new StateMark(parent);
    mark->setState(round.isRight() ? Outcome::Ok : round.said ? Outcome::Failed : Outcome::Unknown, false);
    auto *fault = new ElidedLabel({}, parent, Qt::ElideRight);
    fault->setText(faultSentence(round.fault));
    auto *said = new ElidedLabel({.tone = Tone::Dim}, parent, Qt::ElideRight);
    said->setText(round.said ? scenarioTitle(*round.said) : PastDrills::tr("not known"));
    auto *took = new TextLabel(round.isAnswered() ? stopwatchText(*round.answered) : QStringLiteral("–"),
                               {.tone = Tone::Dim}, parent);
    grid.addWidget(mark, row, 0);
    grid.addWidget(fault, row, 1);
    grid.addWidget(said, row, 2);
    grid.addWidget(took, row, 3, Qt::AlignRight);
    grid.setRowMinimumHeight(row, scaled(rowHeight));
}

} // namespace

PastDrills::PastDrills(const QList<DrillRound> &rounds, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pastDrills"));
    const auto right = std::count_if(rounds.begin(), rounds.end(), [](const DrillRound &one) { return one.isRight(); });
    auto *heading =
        new TextLabel(tr("Drills so far: %1 of %2 right").arg(right).arg(rounds.size()), {.weight = QFont::Bold}, this);
    heading->setObjectName(QStringLiteral("pastHeading"));
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8));
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    for (const DrillRound &round : rounds)
        addRound(*grid, round);
    auto *scroll = new BareScroll(QStringLiteral("pastScroll"), tr("Drills of this session"), this);
    scroll->setBody(sheet);
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(scaled(3), scaled(3), scaled(3), scaled(3)); // clear of the corners
    inner->addWidget(scroll);
    panel->setMinimumHeight(scaled(rowHeight * static_cast<double>(std::min(rowsInSight, rounds.size())) + 20));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(6), 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(heading);
    layout->addWidget(panel, 1);
}

} // namespace bridgewatch
