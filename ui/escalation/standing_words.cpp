// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/standing_words.h"

#include "core/base/text.h"
#include "core/incident/moments.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

using State = RuleStanding::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EscalationWords)
};

// In double quotes, as YAML and JSON take it.
QString quoted(const QString &text)
{
    QString escaped = plainLine(text, 300);
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QString(u'"' + escaped + u'"');
}

QString ruleLine(const EscalationRule &rule, const QString &contact)
{
    QString line = QStringLiteral("  - { when: %1").arg(quoted(rule.condition()));
    if (rule.after.count() > 0)
        line += QStringLiteral(", after: %1s").arg(rule.after.count() / 1000);
    return QString(line + QStringLiteral(", contact: %1 }\n").arg(contact));
}

} // namespace

BadgeText badgeOf(const RuleStanding &row, const QDateTime &now)
{
    switch (row.state) {
    case State::Met: return {row.answeredBy.isEmpty() ? Outcome::Failed : Outcome::Warning, Words::tr("met"), {}, {}};
    case State::NotMet: return {Outcome::Ok, Words::tr("not met"), {}, {}};
    case State::CannotTell: return {Outcome::Unknown, Words::tr("cannot tell"), {}, {}};
    case State::Pending: break;
    }
    const QString left = spanText(now, row.due);
    return {Outcome::Warning, row.mayBeOlder ? Words::tr("in ≤ %1").arg(left) : Words::tr("in %1").arg(left), {}, {}};
}

QString deadlineText(const RuleStanding &row, const QDateTime &now)
{
    if (!row.answeredBy.isEmpty())
        return Words::tr("answered");
    if (row.overdue)
        return Words::tr("%1 overdue").arg(spanText(row.respondBy, now));
    if (row.respondBy.isValid())
        return Words::tr("%1 left").arg(spanText(now, row.respondBy));
    if (row.rule.when == EscalationRule::When::Asked && row.state == State::CannotTell)
        return Words::tr("ask");
    return row.rule.within.count() > 0 ? spanText(row.rule.within) : Words::tr("at once");
}

QString profileText(const QList<Contact> &contacts, const QList<SuggestedRule> &suggested)
{
    QString text;
    if (contacts.isEmpty())
        text +=
            QStringLiteral("contacts:\n  - { id: dba, name: \"Database on call\", role: DBA, phone: \"+1 555 0100\",\n"
                           "      email: dba@example.org, hours: \"Mon-Fri 08:00-18:00\", timezone: Europe/Berlin }\n");
    const QString anybody = contacts.isEmpty() ? QStringLiteral("dba") : contacts.constFirst().id;
    text += QStringLiteral("escalation:\n");
    if (suggested.isEmpty())
        text += QStringLiteral("  - { when: database-unrecoverable, after: 10m, contact: %1, within: 15m }\n"
                               "  - { when: \"ask:Are customers affected?\", contact: %1 }\n")
                    .arg(anybody);
    for (const SuggestedRule &one : suggested) {
        text += QStringLiteral("  # %1: %2\n").arg(plainLine(one.condition, 100), plainLine(one.action, 100));
        text += ruleLine(one.rule, one.rule.contact.isEmpty() ? anybody : one.rule.contact);
    }
    return text;
}

} // namespace bridgewatch
