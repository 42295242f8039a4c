// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/contact_reader.h"

#include "core/base/text.h"
#include "core/profile/kind_readers.h"
#include "core/profile/week_form.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

constexpr size_t contactLimit = 200;
constexpr int phoneLimit = 60;
constexpr qsizetype spanLimit = 20;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

// The shape of an address that a mail program takes as one (RFC 5322, dot-atom), and not a list of them.
QString readEmail(MapReader &reader, Complaints &complaints)
{
    static const QRegularExpression form(
        QStringLiteral("^(?=[^@]{1,64}@.{1,253}\\z)[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+)*"
                       "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                       "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"));
    const QString email = reader.text(key("email"));
    const YamlPtr node = reader.value(key("email"));
    if (node && node->type == YamlNode::Type::Scalar && !form.match(email).hasMatch())
        complaints.error(
            *node, Lint::tr("'email' is one address such as dba@example.org, not '%1'").arg(plainLine(email, 60)));
    return email;
}

// A link that opens a conversation: a page, or a program that is known for that and for nothing else.
QUrl readChat(MapReader &reader, Complaints &complaints)
{
    static const QRegularExpression page(QStringLiteral("^https?:"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression program(
        QStringLiteral("^(?:slack|msteams|mattermost|matrix|xmpp|irc|ircs):"
                       "(?:/?[A-Za-z0-9._-]|//LABEL(?:\\.LABEL)*(?::[1-9][0-9]{0,3})?(?=[/?#]|\\z))"
                       "(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}){0,500}(?:#[A-Za-z0-9._~-]{1,80})?\\z")
            .replace(QStringLiteral("LABEL"), QStringLiteral("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")));
    if (!reader.has(key("chat"))) {
        (void)reader.value(key("chat"));
        return {};
    }
    const QString text = reader.text(key("chat"));
    const YamlNode &at = *reader.value(key("chat"));
    if (page.match(text).hasMatch())
        return readUrl(reader, "chat", complaints);
    const QUrl url(text, QUrl::StrictMode);
    if (at.type == YamlNode::Type::Scalar && (!program.match(text).hasMatch() || !url.isValid()))
        complaints.error(at, Lint::tr("'chat' is an address that begins with https, http, slack, msteams, mattermost, "
                                      "matrix, xmpp, irc or ircs, not '%1'")
                                 .arg(plainLine(text, 60)));
    return url;
}

QList<Contact::Hours> readHours(MapReader &reader, Complaints &complaints)
{
    const QString text = reader.text(key("hours"), key("always"));
    const auto hours = parseOfficeHours(text);
    const YamlPtr node = reader.value(key("hours"));
    if (!hours && node->type == YamlNode::Type::Scalar)
        complaints.error(*node, Lint::tr("'hours' is always, 24/7, or days and hours such as 'Mon-Fri 08:00-18:00' or "
                                         "'Mon,Wed 09:00-12:00; Sat 22:00-02:00', not '%1'")
                                    .arg(plainLine(text, 60)));
    return hours.value_or(QList<Contact::Hours>());
}

QString readContactId(MapReader &reader, const QList<Contact> &before, Complaints &complaints)
{
    const QString id = reader.requiredText(key("id"));
    if (id.isEmpty())
        return id;
    const YamlNode &at = *reader.value(key("id"));
    const bool twice =
        std::any_of(before.begin(), before.end(), [&](const Contact &contact) { return contact.id == id; });
    if (const QString trouble = idTrouble(id); !trouble.isEmpty())
        complaints.error(at, trouble);
    else if (twice)
        complaints.error(at, Lint::tr("the contact '%1' is used twice").arg(id));
    return id;
}

Contact readContact(const YamlPtr &node, const QList<Contact> &before, const TargetContext &context)
{
    MapReader reader(node, Lint::tr("a contact"), context.complaints);
    Contact contact;
    contact.id = readContactId(reader, before, context.complaints);
    contact.name = reader.printableText(key("name"), contact.id);
    contact.role = reader.printableText(key("role"), {});
    contact.phone = reader.printableText(key("phone"), {}, phoneLimit);
    contact.email = readEmail(reader, context.complaints);
    contact.chat = readChat(reader, context.complaints);
    contact.webhook = readSecret(reader, "webhook", contact.id + QStringLiteral(".webhook"), context);
    contact.hours = readHours(reader, context.complaints);
    contact.timezone = readTimezone(reader, context.complaints);
    reader.finish();
    return contact;
}

} // namespace

std::optional<QList<Contact::Hours>> parseOfficeHours(const QString &text)
{
    QList<Contact::Hours> hours;
    if (text == u"always" || text == u"24/7")
        return hours;
    const QStringList spans = text.split(u';');
    if (spans.size() > spanLimit)
        return std::nullopt;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const QString &written = spans.at(i);
        const auto span = parseWeekSpan(i > 0 && written.startsWith(u' ') ? written.mid(1) : written, true);
        if (!span)
            return std::nullopt;
        hours.append({span->days, span->fromMinute, span->toMinute});
    }
    return hours;
}

QList<Contact> readContacts(MapReader &root, const TargetContext &context)
{
    QList<Contact> contacts;
    for (const YamlPtr &item : root.list(key("contacts"), contactLimit)) {
        if (context.complaints.hasEnough())
            break;
        contacts.append(readContact(item, contacts, context));
    }
    return contacts;
}

} // namespace bridgewatch
