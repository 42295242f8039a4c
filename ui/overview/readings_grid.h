// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/readings.h"

#include <QWidget>

namespace bridgewatch {

// Figures in columns, each beside its name.
class ReadingsGrid final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingsGrid(QWidget *parent = nullptr);

    void setReadings(const QList<Reading> &readings); // hides itself when there are none
    void setColumns(int columns);                      // 2, unless told otherwise

private:
    void rebuild();
    QWidget *makeLine(const Reading &reading);

    QList<Reading> m_readings;
    int m_columns = 2;
};

} // namespace bridgewatch
