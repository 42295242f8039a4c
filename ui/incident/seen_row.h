// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/seen_at_step.h"

#include <QWidget>

namespace bridgewatch {

class StateMark;
class TextLabel;

// One line of what is seen: its state, a sentence, what it was before, and when, with the day unless that is today.
class SeenRow final : public QWidget {
    Q_OBJECT
public:
    explicit SeenRow(QWidget *parent = nullptr);

    void setLine(const SeenLine &line, const QDateTime &now);

private:
    StateMark *m_mark;
    TextLabel *m_text;
    TextLabel *m_before;
    TextLabel *m_time;
};

} // namespace bridgewatch
