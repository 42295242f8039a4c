// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/deeds.h"
#include "core/runbook/runbook.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace bridgewatch {

class TextLabel;

// Asks what an incident is called, how severe it is, by which runbook, and who opens it. Open it with open(); it
// deletes itself when closed.
class BeginDialog final : public QDialog {
    Q_OBJECT
public:
    // `proposal` fills it in; `runbook` is the index of the one that fits, or -1.
    BeginDialog(const Beginning &proposal, const QList<Runbook> &runbooks, int runbook, QWidget *parent);

    void setTrouble(const QString &sentence); // why it is asked again; empty: it is not

Q_SIGNALS:
    // The dialog is closed. `runbook` is an index, or -1 for none.
    void begun(const bridgewatch::Beginning &beginning, int runbook, const QString &who);

private:
    void submit();

    Beginning m_beginning;
    QLineEdit *m_title;
    QComboBox *m_severity;
    QComboBox *m_runbook;
    QLineEdit *m_name;
    TextLabel *m_trouble;
};

} // namespace bridgewatch
