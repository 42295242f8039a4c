// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/escalate_dialog.h"

#include "core/base/text.h"
#include "core/incident/escalation_message.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int nameLimit = 80;
constexpr int lineLimit = 200;

QString wayWord(Escalated::How how, const Contact &contact)
{
    switch (how) {
    case Escalated::How::Phone: return EscalateDialog::tr("Call %1").arg(plainLine(contact.phone, 60));
    case Escalated::How::Mail: return EscalateDialog::tr("Write to %1").arg(plainLine(contact.email, 80));
    case Escalated::How::Chat: return EscalateDialog::tr("Open the chat");
    case Escalated::How::Webhook: return EscalateDialog::tr("Send the message to the chat");
    case Escalated::How::Copied: break;
    }
    return EscalateDialog::tr("Copy the message");
}

} // namespace

EscalateDialog::EscalateDialog(const QString &condition, const QList<Contact> &contacts, const Wish &wish,
                               QWidget *parent)
    : QDialog(parent), m_contacts(contacts), m_contact(new QComboBox(this)), m_how(new QComboBox(this)),
      m_asked(new QLineEdit(this)), m_effect(new QLineEdit(this)), m_name(new QLineEdit(this))
{
    auto *layout = prepareDialog(*this, QStringLiteral("escalateDialog"), tr("Escalate"),
                                 tr("Escalate: %1").arg(plainLine(condition, 120)));
    layout->addWidget(new TextLabel(tr("The message is composed from the evidence; what you add here stands in it."),
                                    {.tone = Tone::Dim, .wraps = true}, this));
    auto *grid = new QGridLayout;
    for (const Contact &contact : m_contacts)
        m_contact->addItem(plainLine(contact.name, 80), contact.id);
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(wish.contact)));
    addField(*grid, tr("Whom"), m_contact, QStringLiteral("escalateContact"));
    addField(*grid, tr("How"), m_how, QStringLiteral("escalateHow"));
    m_asked->setMaxLength(lineLimit);
    m_asked->setText(wish.asked);
    m_asked->setPlaceholderText(tr("start PostgreSQL, or tell us why not"));
    addField(*grid, tr("Asked of them"), m_asked, QStringLiteral("escalateAsked"));
    m_effect->setMaxLength(lineLimit);
    m_effect->setText(wish.effect);
    m_effect->setPlaceholderText(tr("mail verification stopped, 12 waiting"));
    addField(*grid, tr("Effect"), m_effect, QStringLiteral("escalateEffect"));
    m_name->setMaxLength(nameLimit);
    m_name->setText(rememberedName());
    addField(*grid, tr("Your name"), m_name, QStringLiteral("escalateName"));
    layout->addLayout(grid);
    QPushButton *accept = addButtons(*this, *layout, tr("Escalate"), QStringLiteral("escalateAccept"));
    const auto judge = [this, accept] { accept->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, judge);
    connect(m_contact, &QComboBox::currentIndexChanged, this, &EscalateDialog::offerWays);
    connect(accept, &QPushButton::clicked, this, &EscalateDialog::submit);
    judge();
    offerWays();
    m_asked->setFocus();
}

QList<Escalated::How> EscalateDialog::waysOf(const Contact &contact)
{
    QList<Escalated::How> ways;
    if (telUrl(contact.phone).isValid())
        ways << Escalated::How::Phone;
    if (!contact.email.isEmpty())
        ways << Escalated::How::Mail;
    if (!contact.chat.isEmpty())
        ways << Escalated::How::Chat;
    if (contact.webhook.from != SecretRef::From::None)
        ways << Escalated::How::Webhook;
    return ways << Escalated::How::Copied;
}

void EscalateDialog::offerWays()
{
    m_how->clear();
    if (m_contact->currentIndex() < 0)
        return;
    const Contact &contact = m_contacts.at(m_contact->currentIndex());
    for (const Escalated::How how : waysOf(contact))
        m_how->addItem(wayWord(how, contact), static_cast<int>(how));
}

void EscalateDialog::submit()
{
    rememberName(plainLine(m_name->text().trimmed(), nameLimit));
    const Wish wish{m_contact->currentData().toString(), static_cast<Escalated::How>(m_how->currentData().toInt()),
                    plainLine(m_asked->text().trimmed(), lineLimit), plainLine(m_effect->text().trimmed(), lineLimit)};
    // What it asks for may open another dialog.
    accept();
    Q_EMIT wanted(wish);
}

} // namespace bridgewatch
