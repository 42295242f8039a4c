// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/practice_lab.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace bridgewatch {

class CopyLine;
class TextLabel;

// Starts the lab, tells what it is doing, and can be cancelled; where there is no lab to be had, says why and what to
// install. Deletes itself.
class LabDialog final : public QDialog {
    Q_OBJECT
public:
    // `lab` outlives it. A lab that is still being cleared away is waited for.
    LabDialog(PracticeLab &lab, QWidget *parent);

    void start();
    // Instead: why the lab is gone.
    void showTrouble(const QString &sentence);

    // The Debian packages that the lab needs, as far as it needs any that may be missing.
    [[nodiscard]] static QStringList packages();

Q_SIGNALS:
    void ready(); // the lab is up

protected:
    void done(int result) override;

private:
    QWidget *makeAdvice();
    void fit();
    QCoro::Task<> bringUp();

    PracticeLab &m_lab;
    TextLabel *m_step;
    QProgressBar *m_progress;
    QWidget *m_advice;
    QPushButton *m_again;
    bool m_isStarting = false;
};

} // namespace bridgewatch
