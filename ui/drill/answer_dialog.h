// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/drill.h"

#include <QDialog>

class QVBoxLayout;

namespace bridgewatch {

// Asks what is broken, then compares: what it was, what the person said and when, what Bridgewatch said and when, and
// how the drills before went. Of a round that is answered it begins with the comparison. Deletes itself.
class AnswerDialog final : public QDialog {
    Q_OBJECT
public:
    // `drill`, which has a round, outlives it.
    AnswerDialog(Drill &drill, QWidget *parent);

private:
    void refresh();
    QWidget *makeQuestion();
    QWidget *makeComparison();
    void show(QWidget *part);

    Drill &m_drill;
    QVBoxLayout *m_layout;
    QWidget *m_part = nullptr;
};

} // namespace bridgewatch
