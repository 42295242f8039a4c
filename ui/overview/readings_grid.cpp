// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/readings_grid.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"

#include <QGridLayout>

namespace bridgewatch {
namespace {

Tone toneOf(Outcome outcome)
{
    return outcome == Outcome::Failed ? Tone::Bad : outcome == Outcome::Warning ? Tone::Warning : Tone::Ink;
}

} // namespace

ReadingsGrid::ReadingsGrid(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("readings"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
}

void ReadingsGrid::setReadings(const QList<Reading> &readings)
{
    if (readings == m_readings)
        return;
    m_readings = readings;
    rebuild();
    setVisible(!readings.isEmpty());
}

void ReadingsGrid::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    rebuild();
}

void ReadingsGrid::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(20));
    grid->setVerticalSpacing(scaled(2));
    for (int column = 0; column < m_columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(new TextLabel(tr("Figures"), {.size = 12, .weight = QFont::Bold}, this), 0, 0, 1, m_columns);
    for (int i = 0; i < m_readings.size(); ++i)
        grid->addWidget(makeLine(m_readings.at(i)), 1 + i / m_columns, i % m_columns);
}

QWidget *ReadingsGrid::makeLine(const Reading &reading)
{
    auto *line = new QWidget(this);
    line->setMinimumHeight(scaled(20));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    auto *name = new TextLabel(reading.name, {.tone = Tone::Dim, .size = 12}, line);
    auto *value = new ElidedLabel({.tone = toneOf(reading.outcome), .size = 12.5}, line);
    value->setText(reading.value);
    value->setAlignment(Qt::AlignRight);
    layout->addWidget(name);
    layout->addWidget(value, 1);
    return line;
}

} // namespace bridgewatch
