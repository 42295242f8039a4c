// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace bridgewatch {

// Why it happened, and what is to be done about it, by whom, until when.
class CausePart final : public QWidget {
    Q_OBJECT
public:
    explicit CausePart(QWidget *parent = nullptr);

    // What somebody is writing stays.
    void setIncident(const Incident &incident);

Q_SIGNALS:
    void causeWanted(const QString &text);
    void followUpWanted(const bridgewatch::FollowUp &followUp);

private:
    QLayout *buildNew();
    void showFollowUps(const QList<FollowUp> &followUps);
    void add();

    QString m_incident;
    QString m_cause; // as the journal has it
    QList<FollowUp> m_shown;
    QPlainTextEdit *m_text;
    QPushButton *m_keep;
    QVBoxLayout *m_list;
    QLineEdit *m_what;
    QLineEdit *m_owner;
    QDateEdit *m_due;
    QPushButton *m_add;
};

} // namespace bridgewatch
