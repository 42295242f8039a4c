// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/escalation_message.h"
#include "ui/widgets/text_label.h"

class QPlainTextEdit;
class QPushButton;

namespace bridgewatch {

// The message as it would go out, and the ways on which it can.
class MessagePanel final : public QWidget {
    Q_OBJECT
public:
    explicit MessagePanel(QWidget *parent = nullptr);

    // What somebody has selected in it stays while it says the same. What is not so is shown as what would be said.
    void setMessage(const EscalationMessage &message, bool isSo);
    // Which ways the contact has.
    void setWays(bool hasMail, bool hasWebhook);
    // What came of the last one; empty: nothing yet.
    void setResult(const QString &sentence, Tone tone);
    // It is on its way: nothing else is sent meanwhile.
    void setSending(bool isSending);

Q_SIGNALS:
    void copyWanted();
    void mailWanted();
    void sendWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void recolour();

    TextLabel *m_heading;
    TextLabel *m_aside;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_mail;
    QPushButton *m_send;
    TextLabel *m_result;
    bool m_hasMail = false;
    bool m_hasWebhook = false;
    bool m_isSending = false;
    bool m_isSo = false;
};

} // namespace bridgewatch
