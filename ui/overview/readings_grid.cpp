// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/readings_grid.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace bridgewatch {
namespace {

Tone toneOf(Outcome outcome)
{
    return outcome == Outcome::Failed ? Tone::Bad : outcome == Outcome::Warning ? Tone::Warning : Tone::Ink;
}

} // namespace

ReadingsGrid::ReadingsGrid(QWidget *parent)
    : QWidget(parent), m_heading(new ElidedLabel({.size = 12, .weight = QFont::Bold}, this, Qt::ElideRight))
{
    setObjectName(QStringLiteral("readings"));
    m_heading->setObjectName(QStringLiteral("readingsHeading"));
    m_heading->setFixedHeight(scaled(20));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(5));
    layout->addWidget(m_heading);
    setVisible(false);
}

void ReadingsGrid::setFigures(const Figures &figures, const QDateTime &now)
{
    const bool old = figures.lastSeen.isValid();
    m_heading->setText(old ? tr("Figures, last seen %1").arg(clockText(figures.lastSeen, now)) : tr("Figures"));
    if (figures == m_figures)
        return;
    const bool sameLines = m_figures.readings.size() == figures.readings.size();
    m_figures = figures;
    if (sameLines)
        retell();
    else
        rebuild();
    setVisible(!figures.readings.isEmpty());
}

void ReadingsGrid::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    rebuild();
}

// What stands there tells the new figures at once; new lines would come a turn of the event loop after their heading.
void ReadingsGrid::retell()
{
    for (qsizetype i = 0; i < m_told.size(); ++i)
        tell(m_told.at(i), m_figures.readings.at(i));
}

void ReadingsGrid::tell(const Line &line, const Reading &reading) const
{
    const bool old = m_figures.lastSeen.isValid();
    const bool breaks = !old && toneOf(reading.outcome) != Tone::Ink;
    line.name->setText(reading.name);
    line.mark->setState(reading.outcome, false);
    line.mark->setVisible(breaks);
    line.value->setText(reading.value);
    line.value->setTone(old ? Tone::Dim : toneOf(reading.outcome));
    line.value->setAccessibleName(breaks ? QString(reading.value + u", " + outcomeWord(reading.outcome, {}))
                                         : reading.value);
}

void ReadingsGrid::rebuild()
{
    delete m_lines;
    m_told.clear();
    m_lines = new QWidget(this);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(24));
    grid->setVerticalSpacing(0);
    for (int column = 0; column < m_columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int i = 0; i < m_figures.readings.size(); ++i)
        grid->addWidget(makeLine(m_figures.readings.at(i)), i / m_columns, i % m_columns);
    layout()->addWidget(m_lines);
    m_lines->show(); // with its heading, not after it
}

QWidget *ReadingsGrid::makeLine(const Reading &reading)
{
    auto *line = new QWidget(m_lines);
    line->setMinimumHeight(scaled(20));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    auto *name = new ElidedLabel({.tone = Tone::Dim, .size = 12}, line, Qt::ElideRight);
    auto *mark = new StateMark(line);
    mark->setObjectName(QStringLiteral("readingMark"));
    mark->setFixedSize(scaled(14), scaled(14));
    auto *value = new ElidedLabel({.size = 12.5}, line);
    value->setAlignment(Qt::AlignRight);
    m_told.append(Line{name, mark, value});
    tell(m_told.constLast(), reading);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(scaled(4));
    figure->addStretch(1);
    figure->addWidget(mark);
    figure->addWidget(value);
    layout->addWidget(name);
    layout->addLayout(figure, 1);
    return line;
}

} // namespace bridgewatch
