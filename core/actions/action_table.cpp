// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_table.h"

#include "core/actions/action_text.h"
#include "core/base/text.h"

namespace bridgewatch {
namespace {

using Type = ParameterRule::Type;

constexpr int aWeek = 7 * 24 * 60; // minutes

ParameterRule text(const char *name, const QString &what, bool isRequired = false)
{
    return {QString::fromLatin1(name), Type::Text, what, {}, isRequired};
}

ParameterRule pid()
{
    return {QStringLiteral("pid"), Type::Number, ActionText::tr("process id of the session"), {}, true, 1, 1 << 30};
}

ParameterRule begun()
{
    return text("backend_start", ActionText::tr("when the session began, as PostgreSQL tells it, so that it is not "
                                                "taken for another with its process id"));
}

QList<ActionKind> sessionKinds()
{
    const QString needs = ActionText::tr("The target's 'admin' login, or its user, as a member of pg_monitor and "
                                         "pg_signal_backend.");
    return {
        {QStringLiteral("terminate-idle"),
         Kind::Postgres,
         ActionText::tr("Ends sessions of a database that have been idle for long."),
         needs,
         {{QStringLiteral("minutes"),
           Type::Number,
           ActionText::tr("idle for more than so many minutes"),
           QStringLiteral("10"),
           false,
           1,
           aWeek,
           {QStringLiteral("10"), QStringLiteral("5")}},
          {QStringLiteral("state"),
           Type::Choice,
           ActionText::tr("the state that counts as idle"),
           QStringLiteral("idle"),
           false,
           0,
           0,
           {QStringLiteral("idle"), QStringLiteral("idle in transaction"),
            QStringLiteral("idle in transaction (aborted)")}},
          text("database", ActionText::tr("sessions of this database alone; without it, of the target's")),
          text("user", ActionText::tr("sessions of this role alone")),
          text("application", ActionText::tr("sessions with this application_name alone"))}},
        {QStringLiteral("terminate-session"),
         Kind::Postgres,
         ActionText::tr("Ends one session, whatever it does; its transaction is rolled back."),
         needs,
         {pid(), begun()}},
        {QStringLiteral("cancel-query"),
         Kind::Postgres,
         ActionText::tr("Cancels the statement that a session is at; the session stays."),
         needs,
         {pid(), begun(), text("query_start", ActionText::tr("when the statement began, as PostgreSQL tells it"))}},
    };
}

QList<ActionKind> processKinds()
{
    const QString needs = ActionText::tr("The SSH login of the host, for the user that pm2 runs under.");
    return {
        {QStringLiteral("pm2-restart"), Kind::Pm2, ActionText::tr("Stops and starts one process of pm2."), needs, {}},
        {QStringLiteral("pm2-reload"),
         Kind::Pm2,
         ActionText::tr("Replaces one process of pm2; one that runs in cluster mode is replaced without a gap."),
         needs,
         {}},
        {QStringLiteral("pm2-start"),
         Kind::Pm2,
         ActionText::tr("Starts one process of pm2 that is stopped."),
         needs,
         {}},
    };
}

QList<ActionKind> poolerKinds()
{
    const QString needs = ActionText::tr("The target's 'admin' login, or its user, as one of PgBouncer's admin_users.");
    const QList<ParameterRule> database{text("database", ActionText::tr("the pooler's name for the database"), true)};
    return {
        {QStringLiteral("pgbouncer-reconnect"), Kind::PgBouncer,
         ActionText::tr("Has the pooler open its connections to a database anew, each as soon as it is free."), needs,
         database},
        {QStringLiteral("pgbouncer-pause"), Kind::PgBouncer,
         ActionText::tr("Has the pooler hold back clients of a database once their statements or transactions end."),
         needs, database},
        {QStringLiteral("pgbouncer-resume"), Kind::PgBouncer,
         ActionText::tr("Has the pooler serve a database again that was paused."), needs, database},
    };
}

QString troubleWith(const ParameterRule &rule, const QString &value)
{
    if (rule.type == Type::Choice) {
        return rule.choices.contains(value)
                   ? QString()
                   : ActionText::tr("'%1' is one of: %2").arg(rule.name, rule.choices.join(QStringLiteral(", ")));
    }
    if (rule.type == Type::Number) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        const bool fits = isNumber && number >= rule.least && number <= rule.most;
        return fits ? QString()
                    : ActionText::tr("'%1' is a whole number from %2 to %3")
                          .arg(rule.name, QString::number(rule.least), QString::number(rule.most));
    }
    const bool isPlain = plainLine(value, 64) == value && value.size() <= 63;
    return isPlain ? QString() : ActionText::tr("'%1' is a name of at most 63 characters on one line").arg(rule.name);
}

tl::unexpected<Error> wrong(const QString &sentence)
{
    return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), sentence);
}

} // namespace

const QList<ActionKind> &actionKinds()
{
    static const QList<ActionKind> all =
        sessionKinds() + processKinds() + poolerKinds() +
        QList<ActionKind>{{QStringLiteral("test-mail"),
                           std::nullopt,
                           ActionText::tr("Asks the service to send its test mail."),
                           ActionText::tr("'test_mail' in the profile, and its token."),
                           {}},
                          {QStringLiteral("stripe-test-event"),
                           Kind::Stripe,
                           ActionText::tr("Sends the service one signed, harmless event, as Stripe would."),
                           ActionText::tr("The target's 'webhook_url' and 'webhook_secret'."),
                           {}}};
    return all;
}

const ActionKind *findAction(const QString &name)
{
    const QList<ActionKind> &all = actionKinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ActionKind &kind) { return kind.name == name; });
    return found == all.end() ? nullptr : &*found;
}

Result<QMap<QString, QString>> understand(const ActionKind &kind, const QMap<QString, QString> &given)
{
    QMap<QString, QString> all;
    QStringList known;
    for (const ParameterRule &rule : kind.parameters) {
        known << rule.name;
        const QString value = given.value(rule.name, rule.fallback);
        if (value.isEmpty() && rule.isRequired)
            return wrong(ActionText::tr("%1 needs '%2': %3").arg(kind.name, rule.name, rule.what));
        if (value.isEmpty())
            continue;
        if (const QString trouble = troubleWith(rule, value); !trouble.isEmpty())
            return wrong(trouble);
        all[rule.name] = rule.type == Type::Number ? QString::number(value.toInt()) : value;
    }
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!known.contains(it.key()))
            return wrong(
                ActionText::tr("%1 knows no parameter '%2'; it knows: %3")
                    .arg(kind.name, plainLine(it.key(), 40),
                         known.isEmpty() ? ActionText::tr("none", "parameters") : known.join(QStringLiteral(", "))));
    }
    return all;
}

} // namespace bridgewatch
