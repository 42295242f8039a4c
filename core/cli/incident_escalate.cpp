// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/webhook.h"
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/escalation_standing.h"
#include "core/cli/incident_commands.h"
#include "core/cli/terminal.h"
#include "core/incident/escalation_message.h"
#include "core/incident/office_hours.h"
#include "core/profile/secrets.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

constexpr int refused = 2;
constexpr std::chrono::seconds sendingPatience(15); // for the secret and the chat

Error unknown(const QString &sentence, const QString &word, const QStringList &known)
{
    const QString near = nearest(word, known);
    return {FailureCode::ofErrno(ENOENT),
            near.isEmpty() ? sentence : CommandText::tr("%1; did you mean '%2'?").arg(sentence, near),
            {}};
}

Result<std::optional<EscalationRule>> ruleNamed(const QString &word, const ResponseSettings &response)
{
    if (word.isEmpty())
        return std::optional<EscalationRule>();
    static const QRegularExpression quoted(QStringLiteral("^ask: *\"(.*)\"$"));
    const QString condition = QString(word).replace(quoted, QStringLiteral("ask:\\1"));
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= response.escalation.size())
        return std::optional(response.escalation.at(number - 1));
    QStringList known;
    for (const EscalationRule &rule : response.escalation) {
        if (rule.condition() == condition)
            return std::optional(rule);
        known << rule.condition();
    }
    return tl::make_unexpected(unknown(
        CommandText::tr("the profile has no rule for '%1'; `bridgewatchctl escalation` lists them in their order")
            .arg(plainLine(word, 80)),
        condition, known));
}

Result<Contact> contactNamed(const QString &word, const ResponseSettings &response)
{
    QStringList known;
    for (const Contact &contact : response.contacts) {
        if (contact.id == word)
            return contact;
        known << contact.id;
    }
    if (word.isEmpty())
        return fail(FailureCode::ofErrno(EINVAL), known.isEmpty()
                                                      ? CommandText::tr("the profile has no contacts")
                                                      : CommandText::tr("name a contact (%1) or a --condition")
                                                            .arg(plainLine(known.join(QStringLiteral(", ")), 200)));
    return tl::make_unexpected(
        unknown(CommandText::tr("the profile has no contact '%1'").arg(plainLine(word, 80)), word, known));
}

Escalated escalatedBy(const Escalating &wanted, const QString &condition, const Contact &contact)
{
    return {condition, contact.id, contact.name, *wanted.how, wanted.text, wanted.result, wanted.failed};
}

// The address to post to. Who reads the text may post as well where it repeats the address, which is refused.
Result<Secret> webhookOf(const Contact &contact, const QString &text, const QString &profile)
{
    const Secrets secrets(profile);
    Result<Secret> url = await(secrets.fetch(contact.webhook, {Deadline::in(sendingPatience), {}}));
    if (url && !url->isEmpty() && text.toUtf8().contains(url->reveal()))
        return fail(FailureCode::ofErrno(EINVAL), CommandText::tr("the text repeats the webhook's address, which is a "
                                                                  "secret: leave it out"));
    return url;
}

// Posts what was given, word for word, once; what came of it stands in `escalated`.
void post(Escalated &escalated, const Result<Secret> &url)
{
    Result<QString> said = QString();
    if (!url)
        said = tl::make_unexpected(url.error());
    else
        said = await(postWebhook(*url, webhookBody({{}, escalated.text}), {Deadline::in(sendingPatience), {}}));
    escalated.failed = !said;
    escalated.result = !said             ? said.error().text
                       : said->isEmpty() ? CommandText::tr("posted")
                                         : CommandText::tr("posted; the chat says: %1").arg(*said);
}

// Why they cannot have been called that way; empty when they can.
QString wayTrouble(const Escalating &wanted, const Contact &contact)
{
    using How = Escalated::How;
    const bool isMissing = (*wanted.how == How::Webhook && contact.webhook.from == SecretRef::From::None) ||
                           (*wanted.how == How::Phone && contact.phone.isEmpty()) ||
                           (*wanted.how == How::Mail && contact.email.isEmpty()) ||
                           (*wanted.how == How::Chat && contact.chat.isEmpty());
    if (isMissing)
        return CommandText::tr("%1 has no %2 in the profile").arg(plainLine(contact.name, 80), howName(*wanted.how));
    if (*wanted.how != How::Webhook)
        return {};
    if (wanted.failed || !wanted.result.isEmpty())
        return CommandText::tr("what comes of a webhook is what the chat answers: leave out --result and --failed");
    if (wanted.text.trimmed().isEmpty())
        return CommandText::tr("--text says what is posted, word for word; without --how you are shown a message");
    return {};
}

void printWays(const Contact &contact, const QDateTime &now)
{
    answer(QStringLiteral("%1  %2").arg(tinted(contact.name, Tint::Bold), reachability(contact, now).text));
    const auto way = [](const QString &name, const QString &value) {
        if (!value.isEmpty())
            answer(QStringLiteral("   %1  %2").arg(name.leftJustified(8), value));
    };
    way(howName(Escalated::How::Phone), contact.phone);
    way(howName(Escalated::How::Mail), contact.email);
    way(howName(Escalated::How::Chat), contact.chat.toString(QUrl::FullyEncoded));
    if (contact.webhook.from != SecretRef::From::None)
        way(howName(Escalated::How::Webhook), CommandText::tr("--how webhook --text …"));
}

// Whom to call, how, and the message for them.
int preview(const JournalUse &use, const QString &id, const Escalating &wanted, const Contact &contact,
            const QString &condition, const Profile &profile)
{
    const EscalationStanding standing = judgeEscalation(profile, use.data, {}, id);
    if (!standing.facts.incident) {
        notice(CommandText::tr("bridgewatchctl: there is no incident '%1'; `incident list` names them")
                   .arg(plainLine(id, 60)));
        return refused;
    }
    const auto row = std::find_if(standing.rows.begin(), standing.rows.end(),
                                  [&](const RuleStanding &one) { return one.rule.condition() == condition; });
    MessageFacts facts = messageFactsOf(row == standing.rows.end() ? nullptr : &*row, standing.facts);
    facts.asked = wanted.asked;
    facts.effect = wanted.effect;
    facts.who = use.who;
    const EscalationMessage message = compose(facts, standing.at);
    if (use.json) {
        answer(QJsonObject{{QStringLiteral("contact"), contactJson(contact, standing.at)},
                           {QStringLiteral("subject"), message.subject},
                           {QStringLiteral("message"), message.body}});
        return 0;
    }
    printWays(contact, standing.at);
    answer(QString());
    for (const QString &line : message.body.split(u'\n'))
        answer(line);
    return 0;
}

} // namespace

int runIncidentEscalate(const JournalUse &use, const QString &id, const Escalating &wanted, const Profile &profile)
{
    const auto refuse = [](const QString &sentence) {
        notice(CommandText::tr("bridgewatchctl: %1").arg(sentence));
        return refused;
    };
    const Result<std::optional<EscalationRule>> rule = ruleNamed(wanted.condition, profile.response);
    if (!rule)
        return refuse(rule.error().text);
    const QString condition = *rule ? (*rule)->condition() : QString();
    if (wanted.said) {
        if (!*rule)
            return refuse(CommandText::tr("--is needs the --condition that it is said of"));
        return runIncidentDeed(use, id, [&](const Incident &) -> Result<QList<Deed>> {
            return QList<Deed>{deeds::judged(condition, *wanted.said)};
        });
    }
    const QString whom = wanted.contact.isEmpty() && *rule ? (*rule)->contact : wanted.contact;
    const Result<Contact> contact = contactNamed(whom, profile.response);
    if (!contact)
        return refuse(contact.error().text);
    if (wanted.hasAnswered) {
        return runIncidentDeed(use, id, [&](const Incident &) -> Result<QList<Deed>> {
            return QList<Deed>{deeds::answered(condition, contact->id, contact->name)};
        });
    }
    if (!wanted.how)
        return preview(use, id, wanted, *contact, condition, profile);
    if (const QString trouble = wayTrouble(wanted, *contact); !trouble.isEmpty())
        return refuse(trouble);
    Escalated escalated = escalatedBy(wanted, condition, *contact);
    const bool isPosted = escalated.how == Escalated::How::Webhook;
    const Result<Secret> url = isPosted ? webhookOf(*contact, escalated.text, profile.name) : Result<Secret>(Secret());
    if (!url && url.error().code.isErrno(EINVAL))
        return refuse(url.error().text);
    const int noted = runIncidentDeed(use, id, [&](const Incident &) -> Result<QList<Deed>> {
        if (isPosted)
            post(escalated, url);
        return QList<Deed>{deeds::escalated(escalated)};
    });
    // What came of the post is said where the journal does not take it as well, or people would be called twice.
    const bool isSaid = noted == 0 ? escalated.failed : !escalated.result.isEmpty();
    return isPosted && isSaid ? refuse(escalated.result) : noted;
}

} // namespace bridgewatch
