// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/escalation_page.h"

#include "core/base/text.h"
#include "core/incident/escalation_record.h"
#include "core/incident/moments.h"
#include "ui/escalation/answered_dialog.h"
#include "ui/escalation/contact_card.h"
#include "ui/escalation/escalation_table.h"
#include "ui/escalation/message_panel.h"
#include "ui/escalation/no_rules_page.h"
#include "ui/escalation/send_dialog.h"
#include "ui/incident/incident_words.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <functional>

namespace bridgewatch {
namespace {

// Of the tables of all runbooks, each condition once.
QList<SuggestedRule> suggestionsOf(const QList<Runbook> &runbooks, const QList<Contact> &contacts)
{
    QList<SuggestedRule> suggested;
    QStringList known;
    for (const Runbook &runbook : runbooks) {
        for (const EscalationRow &row : runbook.escalation) {
            const EscalationRule rule = suggestedRule(row.condition, row.action, contacts);
            if (!known.contains(rule.condition()))
                suggested.append({rule, row.condition, row.action});
            known << rule.condition();
        }
    }
    return suggested;
}

QList<TimelineEntry> escalationsIn(const QList<Event> &events)
{
    QList<Event> some;
    std::copy_if(events.begin(), events.end(), std::back_inserter(some),
                 [](const Event &event) { return kindOf(event) == EventKind::Escalation; });
    return timelineOf(some);
}

} // namespace

EscalationPage::EscalationPage(const EscalationSetting &setting, Clock clock, QWidget *parent)
    : QWidget(parent), m_setting(setting), m_clock(std::move(clock)), m_stack(new QStackedWidget),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_table(new EscalationTable), m_noRules(new NoRulesPage),
      m_side(new QWidget), m_card(new ContactCard), m_panel(new MessagePanel)
{
    setObjectName(QStringLiteral("escalation"));
    build();
    connectParts();
    const auto again = [this] {
        if (isVisible())
            refresh(m_clock());
    };
    connect(&m_setting.incidents, &Incidents::changed, this, again);
    connect(&m_setting.runbooks, &Runbooks::changed, this, again);
}

void EscalationPage::build()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noRules);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(scaled(16));
    side->addWidget(m_card);
    side->addWidget(m_panel, 1);
    m_splitter->setObjectName(QStringLiteral("escalationColumns"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(scaled(16));
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({scaled(764), scaled(384)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->addWidget(m_splitter);
}

void EscalationPage::connectParts()
{
    using How = Escalated::How;
    connect(m_table, &EscalationTable::rowChosen, this, &EscalationPage::chooseRow);
    connect(m_table, &EscalationTable::escalateWanted, this, &EscalationPage::escalate);
    connect(m_table, &EscalationTable::answeredWanted, this, &EscalationPage::askWhoAnswered);
    connect(m_table, &EscalationTable::judged, this, &EscalationPage::judge);
    connect(m_table, &EscalationTable::incidentWanted, this, &EscalationPage::incidentWanted);
    connect(m_card, &ContactCard::callWanted, this, [this] { act(How::Phone); });
    connect(m_card, &ContactCard::writeWanted, this, [this] { act(How::Mail); });
    connect(m_card, &ContactCard::chatWanted, this, [this] { act(How::Chat); });
    connect(m_card, &ContactCard::nextWanted, this, [this](const QString &contact) {
        m_contact = contact;
        refresh(m_clock());
    });
    connect(m_panel, &MessagePanel::copyWanted, this, [this] { act(How::Copied); });
    connect(m_panel, &MessagePanel::mailWanted, this, [this] { act(How::Mail); });
    connect(m_panel, &MessagePanel::sendWanted, this, [this] { act(How::Webhook); });
}

const RuleStanding *EscalationPage::row() const
{
    const int chosen = m_table->chosen();
    return chosen >= 0 && chosen < m_rows.size() ? &m_rows.at(chosen) : nullptr;
}

const Contact *EscalationPage::contact() const
{
    return m_setting.escalations.settings().contact(m_contact);
}

// Whom the row calls, whom it calls then, and everybody else.
QList<Contact> EscalationPage::candidates() const
{
    QList<Contact> all = m_setting.escalations.settings().contacts;
    const RuleStanding *row = this->row();
    std::stable_sort(all.begin(), all.end(), [&](const Contact &one, const Contact &other) {
        const auto rank = [&](const Contact &contact) {
            return row && contact.id == row->rule.contact ? 0 : row && contact.id == row->rule.then ? 1 : 2;
        };
        return rank(one) < rank(other);
    });
    return all;
}

void EscalationPage::forget()
{
    m_asked.clear();
    m_effect.clear();
    m_panel->setResult({}, Tone::Dim);
}

void EscalationPage::chooseRow()
{
    forget();
    if (const RuleStanding *row = this->row())
        m_contact = row->rule.contact;
    refresh(m_clock());
}

void EscalationPage::showContact(const QString &contact)
{
    refresh(m_clock());
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).rule.contact == contact) {
            m_table->choose(i);
            break;
        }
    }
    m_contact = contact;
    refresh(m_clock());
}

void EscalationPage::refresh(const QDateTime &now)
{
    Escalations &escalations = m_setting.escalations;
    const ResponseSettings &settings = escalations.settings();
    m_rows = escalations.table(now);
    m_stack->setCurrentWidget(m_rows.isEmpty() ? static_cast<QWidget *>(m_noRules) : m_table);
    m_side->setVisible(!settings.contacts.isEmpty());
    if (m_rows.isEmpty())
        m_noRules->setSuggestions(settings.contacts, suggestionsOf(m_setting.runbooks.all(), settings.contacts));
    m_table->setRows(m_rows, settings, now);
    const Incident *incident = escalations.incident();
    const QString id = incident ? incident->id : QString();
    if (std::exchange(m_incident, id) != id)
        forget();
    m_table->setIncident(id, m_setting.incidents.isLoaded(),
                         incident ? escalationsIn(m_setting.incidents.events(incident->id)) : QList<TimelineEntry>(),
                         now);
    if (!m_rows.isEmpty() && m_table->chosen() < 0) {
        // The first that is to be called now; this comes back here.
        const auto pressing = std::find_if(m_rows.begin(), m_rows.end(), std::mem_fn(&RuleStanding::isPressing));
        m_table->choose(pressing == m_rows.end() ? 0 : static_cast<int>(pressing - m_rows.begin()));
        return;
    }
    const RuleStanding *row = this->row();
    m_table->setAskable(row && isAskable(*row, incident));
    refreshContact(now);
    refreshMessage(now);
}

// Where a program cannot tell, and where somebody has said so already and may think again.
bool EscalationPage::isAskable(const RuleStanding &row, const Incident *incident) const
{
    if (row.rule.when == EscalationRule::When::Asked || row.state == RuleStanding::State::CannotTell)
        return true;
    WorldFacts said;
    if (incident)
        readEscalations(m_setting.incidents.events(incident->id), said);
    return said.answers.contains(row.rule.condition());
}

void EscalationPage::refreshContact(const QDateTime &now)
{
    const ResponseSettings &settings = m_setting.escalations.settings();
    const RuleStanding *row = this->row();
    const Contact *contact = this->contact();
    const bool isFirst = row && m_contact == row->rule.contact;
    const Contact *next = settings.contact(!row ? QString() : isFirst ? row->rule.then : row->rule.contact);
    const QString when = !isFirst                       ? tr("the first to call")
                         : row->rule.within.count() > 0 ? tr("after %1").arg(spanText(row->rule.within))
                                                        : tr("when there is no answer");
    m_card->setContact(contact, next == contact ? nullptr : next, when, now);
    m_panel->setWays(contact && !contact->email.isEmpty(), contact && contact->webhook.from != SecretRef::From::None);
}

void EscalationPage::refreshMessage(const QDateTime &now)
{
    const RuleStanding *row = this->row();
    m_message = {};
    if (row) {
        MessageFacts facts = m_setting.escalations.messageFacts(*row, rememberedName());
        facts.asked = m_asked;
        facts.effect = m_effect;
        m_message = compose(facts, now);
    }
    m_panel->setMessage(m_message, row && row->state == RuleStanding::State::Met);
}

void EscalationPage::escalate()
{
    const RuleStanding *row = this->row();
    const QList<Contact> contacts = candidates();
    if (!row || contacts.isEmpty())
        return;
    auto *dialog = new EscalateDialog(conditionTitle(row->rule), contacts,
                                      {m_contact, Escalated::How::Phone, m_asked, m_effect}, window());
    connect(dialog, &EscalateDialog::wanted, this, [this](const EscalateDialog::Wish &wish) {
        m_contact = wish.contact;
        m_asked = wish.asked;
        m_effect = wish.effect;
        refresh(m_clock());
        act(wish.how);
    });
    dialog->open();
}

void EscalationPage::askWhoAnswered()
{
    const RuleStanding *row = this->row();
    if (!row)
        return;
    auto *dialog = new AnsweredDialog(conditionTitle(row->rule), candidates(), m_contact, window());
    connect(dialog, &AnsweredDialog::answered, this, [this, condition = row->rule.condition()](const QString &id) {
        const Contact *contact = m_setting.escalations.settings().contact(id);
        record(deeds::answered(condition, id, contact ? contact->name : QString()));
    });
    dialog->open();
}

void EscalationPage::judge(Answer::Said said)
{
    if (const RuleStanding *row = this->row())
        record(deeds::judged(row->rule.condition(), said));
}

Escalated EscalationPage::escalatedBy(Escalated::How how) const
{
    const RuleStanding *row = this->row();
    const Contact *contact = this->contact();
    Escalated escalated;
    escalated.condition = row ? row->rule.condition() : QString();
    escalated.contact = m_contact;
    escalated.name = contact ? contact->name : QString();
    escalated.how = how;
    if (how != Escalated::How::Phone && how != Escalated::How::Chat)
        escalated.text = m_message.body;
    return escalated;
}

void EscalationPage::act(Escalated::How how)
{
    const Contact *contact = this->contact();
    if (!contact)
        return;
    switch (how) {
    case Escalated::How::Phone: open(how, telUrl(contact->phone)); break;
    case Escalated::How::Mail: open(how, mailtoUrl(contact->email, m_message)); break;
    case Escalated::How::Chat: open(how, contact->chat); break;
    case Escalated::How::Webhook: askToSend(); break;
    case Escalated::How::Copied: copy(); break;
    }
}

void EscalationPage::open(Escalated::How how, const QUrl &url)
{
    Escalated escalated = escalatedBy(how);
    escalated.failed = !url.isValid() || !m_setting.openUrl(url);
    escalated.result = escalated.failed               ? tr("no program takes %1 addresses").arg(url.scheme())
                       : how == Escalated::How::Phone ? tr("handed to the phone program")
                       : how == Escalated::How::Mail  ? tr("handed to the mail program")
                                                      : tr("opened");
    finish(escalated);
}

void EscalationPage::copy()
{
    QGuiApplication::clipboard()->setText(m_message.body);
    Escalated escalated = escalatedBy(Escalated::How::Copied);
    escalated.result = tr("to be handed on by hand");
    finish(escalated);
}

// What was shown is what is sent, whatever the message says by then.
void EscalationPage::askToSend()
{
    const Escalated escalated = escalatedBy(Escalated::How::Webhook);
    const QByteArray body = webhookBody(m_message);
    auto *dialog = new SendDialog(escalated.name, body, window());
    connect(dialog, &SendDialog::confirmed, this, [this, escalated, body] { send(escalated, body); });
    dialog->open();
}

QCoro::Task<> EscalationPage::send(Escalated escalated, QByteArray body)
{
    const QPointer<EscalationPage> self(this);
    m_panel->setSending(true);
    m_panel->setResult(tr("Sending…"), Tone::Dim);
    const Result<QString> said = co_await m_setting.escalations.post(escalated.contact, body);
    if (!self)
        co_return;
    m_panel->setSending(false);
    escalated.failed = !said;
    escalated.result = !said             ? said.error().text
                       : said->isEmpty() ? tr("posted")
                                         : tr("posted; the chat says: %1").arg(*said);
    finish(escalated);
}

void EscalationPage::finish(const Escalated &escalated)
{
    m_panel->setResult(QStringLiteral("%1: %2").arg(plainLine(escalated.name, 80), escalated.result),
                       escalated.failed ? Tone::Bad : Tone::Ink);
    record(deeds::escalated(escalated));
}

QCoro::Task<> EscalationPage::record(Deed deed)
{
    const Incident *incident = m_setting.escalations.incident();
    if (!incident)
        co_return; // which stands in the view
    const QPointer<EscalationPage> self(this);
    const QList<Deed> deeds{deed};
    const Result<void> written = co_await m_setting.incidents.record(incident->id, deeds, rememberedName());
    if (!self)
        co_return;
    m_table->setTrouble(written ? QString() : unnotedText(written.error()));
    refresh(m_clock());
}

void EscalationPage::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("escalation/columns")).toByteArray());
}

void EscalationPage::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("escalation/columns"), m_splitter->saveState());
}

} // namespace bridgewatch
