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
    : QWidget(parent), m_heading(new TextLabel({.weight = QFont::Bold}, this)),
      m_aside(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)), m_text(new QPlainTextEdit(this)),
      m_result(new TextLabel({.tone = Tone::Dim, .size = 12.5, .wraps = true}, this))
{
    setObjectName(QStringLiteral("messagePanel"));
    m_heading->setObjectName(QStringLiteral("messageHeading"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(scaled(120));
    m_result->setObjectName(QStringLiteral("messageResult"));
    m_result->hide();
    auto *panel = new Panel(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_aside);
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

void MessagePanel::setMessage(const EscalationMessage &message, bool isSo)
{
    m_isSo = isSo;
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
    m_heading->setText(m_isSo || !isThere ? tr("Message") : tr("It would say"));
    m_aside->setText(m_isSo ? tr("evidence filled in") : QString());
    m_text->setAccessibleName(m_heading->text());
    recolour();
    m_copy->setEnabled(isThere);
    m_mail->setEnabled(isThere && m_hasMail);
    m_send->setEnabled(isThere && m_hasWebhook && !m_isSending);
    m_mail->setToolTip(m_hasMail ? QString() : plainToolTip(tr("The profile has no mail address of this contact")));
    m_send->setToolTip(m_hasWebhook ? QString() : plainToolTip(tr("The profile has no webhook of this contact")));
}

// What is not so does not look like news.
void MessagePanel::recolour()
{
    const QColor colour = colourOf(m_isSo ? Tone::Ink : Tone::Dim, themeOf(*this));
    if (m_text->palette().color(QPalette::Text) == colour)
        return;
    QPalette own;
    own.setColor(QPalette::Text, colour);
    m_text->setPalette(own);
}

void MessagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace bridgewatch
