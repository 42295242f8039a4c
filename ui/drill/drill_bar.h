// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/drill.h"

#include <QPointer>
#include <QWidget>

class QDialog;
class QPushButton;

namespace bridgewatch {

class ElidedLabel;
class TextLabel;

// Says that the window shows the lab and what is done to it, with a clock since the fault began, and offers what comes
// next: to break something, to say what it is, to heal, to leave. What a blind round breaks stays unsaid until it is
// answered.
class DrillBar final : public QWidget {
    Q_OBJECT
public:
    // `drill` outlives it. `respondWithin`: how soon somebody should have responded.
    DrillBar(Drill &drill, std::chrono::milliseconds respondWithin, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectButtons();
    void choose();
    void ask();

    Drill &m_drill;
    std::chrono::milliseconds m_respondWithin;
    ElidedLabel *m_state;
    TextLabel *m_clock;
    QPushButton *m_break;
    QPushButton *m_surprise;
    QPushButton *m_answer;
    QPushButton *m_heal;
    QPushButton *m_leave;
    QPointer<QDialog> m_dialog; // while one is open
};

} // namespace bridgewatch
