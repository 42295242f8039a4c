// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/message_panel.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

QPushButton *addButton(QBoxLayout &row, const char *name, const QString &word, QWidget *parent)
{
    auto *button = new QPushButton(word, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(word);
    button->setAutoDefault(false);
    row.addWidget(button, 1);
    return button;
}

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)),
      m_result(new TextLabel({.tone = Tone::Dim, .size = 12.5, .wraps = true}, this))
{
    setObjectName(QStringLiteral("messagePanel"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setAccessibleName(tr("Message"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(scaled(120));
    m_result->setObjectName(QStringLiteral("messageResult"));
    m_result->hide();
    auto *panel = new Panel(this);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Message"), {.weight = QFont::Bold}, panel));
    head->addStretch();
    head->addWidget(new TextLabel(tr("evidence filled in"), {.tone = Tone::Dim, .size = 12.5}, panel));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    m_copy = addButton(*row, "messageCopy", tr("Copy"), panel);
    m_mail = addButton(*row, "messageMail", tr("Mail"), panel);
    m_send = addButton(*row, "messageSend", tr("Send to chat…"), panel);
    connect(m_copy, &QPushButton::clicked, this, &MessagePanel::copyWanted);
    connect(m_mail, &QPushButton::clicked, this, &MessagePanel::mailWanted);
    connect(m_send, &QPushButton::clicked, this, &MessagePanel::sendWanted);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(14));
    inner->setSpacing(scaled(8));
    inner->addLayout(head);
    inner->addWidget(m_text, 1);
    inner->addWidget(m_result);
    inner->addLayout(row);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    refresh();
}

void MessagePanel::setMessage(const EscalationMessage &message)
{
    if (m_text->toPlainText() != message.body)
        m_text->setPlainText(message.body);
    refresh();
}

void MessagePanel::setWays(bool hasMail, bool hasWebhook)
{
    m_hasMail = hasMail;
    m_hasWebhook = hasWebhook;
    refresh();
}

void MessagePanel::setResult(const QString &sentence, Tone tone)
{
    m_result->setTone(tone);
    m_result->setText(breakable(sentence));
    m_result->setVisible(!sentence.isEmpty());
}

void MessagePanel::setSending(bool isSending)
{
    m_isSending = isSending;
    refresh();
}

void MessagePanel::refresh()
{
    const bool isThere = !m_text->document()->isEmpty();
    m_copy->setEnabled(isThere);
    m_mail->setEnabled(isThere && m_hasMail);
    m_send->setEnabled(isThere && m_hasWebhook && !m_isSending);
    m_mail->setToolTip(m_hasMail ? QString() : plainToolTip(tr("The profile has no mail address of this contact")));
    m_send->setToolTip(m_hasWebhook ? QString() : plainToolTip(tr("The profile has no webhook of this contact")));
}

} // namespace bridgewatch
