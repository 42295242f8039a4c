// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/readings.h"

#include <QWidget>

namespace bridgewatch {

class ElidedLabel;
class StateMark;

// Figures in columns, each beside its name; dim where they are of an earlier look. One that breaks its threshold has
// the shape of its state before it.
class ReadingsGrid final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingsGrid(QWidget *parent = nullptr);

    void setFigures(const Figures &figures, const QDateTime &now); // hides itself when there are none
    void setColumns(int columns);                                  // 2, unless told otherwise

private:
    struct Line {
        ElidedLabel *name;
        StateMark *mark; // of a value that breaks its threshold
        ElidedLabel *value;
    };
    void rebuild();
    void retell();
    void tell(const Line &line, const Reading &reading) const;
    QWidget *makeLine(const Reading &reading);

    Figures m_figures;
    ElidedLabel *m_heading;
    QWidget *m_lines = nullptr;
    QList<Line> m_told; // as m_figures has them
    int m_columns = 2;
};

} // namespace bridgewatch
