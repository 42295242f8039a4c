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

class CheckCard;

// Why it happened, and what is to be done about it, by whom, until when.
class CausePart final : public QWidget {
    Q_OBJECT
public:
    explicit CausePart(QWidget *parent = nullptr);

    // What somebody is writing stays, and with the incident that it is about.
    void setIncident(const Incident &incident);
    // What became of the new follow-up that was asked for: it is in the journal, and leaves its field unless somebody
    // has written on; or it is not, and what was written stays.
    void followUpEnded(const QString &incident, bool taken);

Q_SIGNALS:
    void causeWanted(const QString &text);
    // One without an id is new: until it has ended, no other is asked for.
    void followUpWanted(const QString &incident, const bridgewatch::FollowUp &followUp);

private:
    // What is being written.
    struct Draft {
        std::optional<QString> cause; // none: as the journal has it
        QString what;
        QString owner;
        QDate due;
    };

    QLayout *buildNew();
    [[nodiscard]] QString written() const;
    void turnTo(const Incident &incident);
    void showFollowUps(const QList<FollowUp> &followUps);
    CheckCard *makeBox(qsizetype row);
    void add();

    QString m_incident;
    QString m_cause;               // as the journal has it
    QMap<QString, Draft> m_drafts; // by incident, of those that are not in front
    QMap<QString, QString> m_sent; // by incident: the new follow-up that is on its way
    QList<FollowUp> m_shown;
    QList<CheckCard *> m_boxes; // one for each
    QPlainTextEdit *m_text;
    QPushButton *m_keep;
    QVBoxLayout *m_list;
    QLineEdit *m_what;
    QLineEdit *m_owner;
    QDateEdit *m_due;
    QPushButton *m_add;
};

} // namespace bridgewatch
