// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/escalations.h"
#include "core/app/runbooks.h"
#include "ui/escalation/escalate_dialog.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QUrl;

namespace bridgewatch {

class ContactCard;
class EscalationTable;
class MessagePanel;
class NoRulesPage;

// What the view Escalation works with; each outlives it.
struct EscalationSetting {
    Escalations &escalations;
    Incidents &incidents;
    Runbooks &runbooks;
    // Hands an address to the program that the desktop has for it; false: there is none.
    std::function<bool(const QUrl &)> openUrl;
};

// The view Escalation: the rules as they stand with what was done so far at the left, whom to call and the message for
// them at the right. What is done here goes into the journal of the incident in front.
class EscalationPage final : public QWidget {
    Q_OBJECT
public:
    EscalationPage(const EscalationSetting &setting, Clock clock, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    // Chooses the first rule that calls this contact, and shows the card.
    void showContact(const QString &contact);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

Q_SIGNALS:
    void incidentWanted(); // to open one

private:
    void build();
    void connectParts();
    void chooseRow();
    // What was said of another row or incident.
    void forget();
    void refreshContact(const QDateTime &now);
    void refreshMessage(const QDateTime &now);
    [[nodiscard]] bool isAskable(const RuleStanding &row, const Incident *incident) const;
    // The row in front; null: there is none.
    [[nodiscard]] const RuleStanding *row() const;
    [[nodiscard]] const Contact *contact() const; // on the card
    [[nodiscard]] QList<Contact> candidates() const;
    void escalate();
    void askWhoAnswered();
    void judge(Answer::Said said);
    void act(Escalated::How how);
    void open(Escalated::How how, const QUrl &url);
    void copy();
    void askToSend();
    QCoro::Task<> send(Escalated escalated, QByteArray body);
    // What was done, as it is told and noted.
    void finish(const Escalated &escalated);
    [[nodiscard]] Escalated escalatedBy(Escalated::How how) const;
    QCoro::Task<> record(Deed deed);

    EscalationSetting m_setting;
    Clock m_clock;
    QList<RuleStanding> m_rows;
    QString m_contact; // id of the one on the card
    QString m_asked;   // of the contact, for the row in front
    QString m_effect;
    QString m_incident; // that these are about; empty: none is open
    EscalationMessage m_message;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    EscalationTable *m_table;
    NoRulesPage *m_noRules;
    QWidget *m_side;
    ContactCard *m_card;
    MessagePanel *m_panel;
};

} // namespace bridgewatch
