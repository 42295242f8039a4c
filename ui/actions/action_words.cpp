// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_words.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace bridgewatch {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

constexpr int lineLimit = 20'000; // characters of a statement's line

} // namespace

QString actionTitle(const QString &action)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("terminate-idle"), Words::tr("End idle sessions")},
        {QStringLiteral("terminate-session"), Words::tr("End a session")},
        {QStringLiteral("cancel-query"), Words::tr("Cancel a query")},
        {QStringLiteral("pm2-restart"), Words::tr("Restart a process")},
        {QStringLiteral("pm2-reload"), Words::tr("Reload a process")},
        {QStringLiteral("pm2-start"), Words::tr("Start a process")},
        {QStringLiteral("pgbouncer-reconnect"), Words::tr("Have the pooler reconnect")},
        {QStringLiteral("pgbouncer-pause"), Words::tr("Pause a database at the pooler")},
        {QStringLiteral("pgbouncer-resume"), Words::tr("Resume a database at the pooler")},
        {QStringLiteral("test-mail"), Words::tr("Send the test mail")},
        {QStringLiteral("stripe-test-event"), Words::tr("Send a signed test event")}};
    return titles.value(action, plainLine(action, 40));
}

QString confirmWord(const Plan &plan)
{
    const int count = static_cast<int>(plan.victims.size());
    const QString name = count > 0 ? plainLine(plan.victims.constFirst().name, 40) : QString();
    if (plan.action == u"terminate-idle" || plan.action == u"terminate-session")
        return Words::tr("End %n session(s)", nullptr, count);
    if (plan.action == u"cancel-query")
        return Words::tr("Cancel %n query(s)", nullptr, count);
    const QHash<QString, QString> words{{QStringLiteral("pm2-restart"), Words::tr("Restart %1")},
                                        {QStringLiteral("pm2-reload"), Words::tr("Reload %1")},
                                        {QStringLiteral("pm2-start"), Words::tr("Start %1")},
                                        {QStringLiteral("pgbouncer-reconnect"), Words::tr("Reconnect %1")},
                                        {QStringLiteral("pgbouncer-pause"), Words::tr("Pause %1")},
                                        {QStringLiteral("pgbouncer-resume"), Words::tr("Resume %1")}};
    const QString word = words.value(plan.action);
    return word.isEmpty() || name.isEmpty() ? actionTitle(plan.action) : word.arg(name);
}

QString parameterWord(const QString &parameter)
{
    const QHash<QString, QString> words{{QStringLiteral("minutes"), Words::tr("Idle for more than (minutes)")},
                                        {QStringLiteral("state"), Words::tr("State")},
                                        {QStringLiteral("database"), Words::tr("Database")},
                                        {QStringLiteral("user"), Words::tr("Role")},
                                        {QStringLiteral("application"), Words::tr("Application")},
                                        {QStringLiteral("pid"), Words::tr("Process id")},
                                        {QStringLiteral("backend_start"), Words::tr("Session began")},
                                        {QStringLiteral("query_start"), Words::tr("Statement began")}};
    return words.value(parameter, plainLine(parameter, 40));
}

BadgeText outcomeBadge(const ActionResult &result)
{
    switch (result.outcome) {
    case ActionResult::Outcome::Verified: return {Outcome::Ok, Words::tr("done and verified")};
    case ActionResult::Outcome::Done: return {Outcome::Warning, Words::tr("done, not verified")};
    case ActionResult::Outcome::Refused: return {Outcome::Warning, Words::tr("refused, nothing was sent")};
    case ActionResult::Outcome::Failed: return {Outcome::Failed, Words::tr("failed")};
    case ActionResult::Outcome::Unknown: break;
    }
    return {Outcome::Unknown, Words::tr("outcome unknown")};
}

QString harmlessLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const auto begins = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
        lines << QString(begins - line.begin(), u' ') + plainLine(line, lineLimit);
    }
    return lines.join(u'\n');
}

} // namespace bridgewatch
