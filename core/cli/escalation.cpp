// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/escalation_standing.h"
#include "core/cli/terminal.h"
#include "core/incident/moments.h"
#include "core/incident/office_hours.h"
#include "core/model/json.h"

#include <QJsonArray>

namespace bridgewatch {
namespace {

using State = RuleStanding::State;

QString stateText(const RuleStanding &row, const QDateTime &now)
{
    switch (row.state) {
    case State::Met: return tinted(CommandText::tr("met"), Tint::Bad);
    case State::NotMet: return tinted(CommandText::tr("not met"), Tint::Good);
    case State::CannotTell: return tinted(CommandText::tr("cannot tell"), Tint::Warning);
    case State::Pending: break;
    }
    const QString left = spanText(now, row.due);
    return tinted(row.mayBeOlder ? CommandText::tr("in %1 at the latest").arg(left)
                                 : CommandText::tr("in %1").arg(left),
                  Tint::Warning);
}

QString nameOf(const ResponseSettings &response, const QString &id)
{
    const Contact *contact = response.contact(id);
    return contact ? contact->name : id;
}

// "within 15 min, then Team lead"
QString deadline(const RuleStanding &row, const ResponseSettings &response, const QDateTime &now)
{
    QString text = CommandText::tr("at once");
    if (row.overdue)
        text = tinted(CommandText::tr("overdue since %1").arg(momentText(row.respondBy, now)), Tint::Bad);
    else if (row.respondBy.isValid())
        text = CommandText::tr("respond by %1").arg(momentText(row.respondBy, now));
    else if (row.rule.within.count() > 0)
        text = CommandText::tr("within %1").arg(spanText(row.rule.within));
    return row.next.isEmpty() ? text : CommandText::tr("%1, then %2").arg(text, nameOf(response, row.next));
}

void print(const Profile &profile, const EscalationStanding &table)
{
    const ResponseSettings &response = profile.response;
    for (const RuleStanding &row : table.rows) {
        answer(QStringLiteral("%1: %2").arg(tinted(conditionTitle(row.rule), Tint::Bold), stateText(row, table.at)));
        answer(QStringLiteral("   %1").arg(row.evidence));
        const Contact *contact = response.contact(row.rule.contact);
        const QString reach = contact ? reachability(*contact, table.at).text : QString();
        answer(tinted(QStringLiteral("   %1 (%2), %3")
                          .arg(nameOf(response, row.rule.contact), reach, deadline(row, response, table.at)),
                      Tint::Plain));
    }
    if (table.rows.isEmpty())
        notice(CommandText::tr("bridgewatchctl: the profile has no rules under 'escalation'"));
}

QJsonObject toJson(const RuleStanding &row, const ResponseSettings &response, const QDateTime &now)
{
    const Contact *contact = response.contact(row.rule.contact);
    return {{QStringLiteral("condition"), row.rule.condition()},
            {QStringLiteral("title"), conditionTitle(row.rule)},
            {QStringLiteral("state"), stateName(row.state)},
            {QStringLiteral("evidence"), row.evidence},
            {QStringLiteral("since"), momentJson(row.since)},
            {QStringLiteral("since_seen"), row.sinceSeen},
            {QStringLiteral("may_be_older"), row.mayBeOlder},
            {QStringLiteral("after_ms"), static_cast<qint64>(row.rule.after.count())},
            {QStringLiteral("due_at"), momentJson(row.due)},
            {QStringLiteral("met_since"), momentJson(row.metSince)},
            {QStringLiteral("within_ms"), static_cast<qint64>(row.rule.within.count())},
            {QStringLiteral("respond_by"), momentJson(row.respondBy)},
            {QStringLiteral("overdue"), row.overdue},
            {QStringLiteral("contact"), contact ? contactJson(*contact, now) : QJsonObject()},
            {QStringLiteral("next"), row.next},
            {QStringLiteral("next_at"), momentJson(row.nextAt)}};
}

} // namespace

int runEscalation(const Profile &profile, const QString &data, const QStringList &accepted, bool asJson)
{
    const EscalationStanding table = judgeEscalation(profile, data, accepted);
    if (!asJson) {
        print(profile, table);
        return static_cast<int>(Exit::Ok);
    }
    QJsonArray rules;
    for (const RuleStanding &row : table.rows)
        rules.append(toJson(row, profile.response, table.at));
    answer(QJsonObject{{QStringLiteral("schema"), 1},
                       {QStringLiteral("profile"), profile.name},
                       {QStringLiteral("at"), rfc3339(table.at)},
                       {QStringLiteral("took_ms"), static_cast<double>(table.took.count()) / 1000.0},
                       {QStringLiteral("rules"), rules}});
    return static_cast<int>(Exit::Ok);
}

} // namespace bridgewatch
