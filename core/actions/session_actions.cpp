// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/session_actions.h"

#include "core/actions/action_text.h"
#include "core/actions/postgres_logins.h"
#include "core/base/text.h"

namespace bridgewatch {
namespace {

constexpr int shownSkipped = 50;

SessionVerb verbOf(const QString &action)
{
    return action == u"terminate-idle" ? SessionVerb::EndIdle
           : action == u"cancel-query" ? SessionVerb::CancelQuery
                                       : SessionVerb::End;
}

SessionCriteria filterOf(const Order &order)
{
    const auto word = [&order](const char *name) { return order.parameters.value(QString::fromLatin1(name)); };
    SessionCriteria filter;
    filter.pid = word("pid").toInt();
    if (verbOf(order.action) != SessionVerb::EndIdle)
        return filter;
    filter.state = word("state");
    filter.atLeast = std::chrono::minutes(word("minutes").toInt());
    filter.database = word("database");
    if (filter.database.isEmpty())
        filter.database = std::get<PostgresSettings>(order.target.settings).database;
    filter.user = word("user");
    filter.application = word("application");
    return filter;
}

QString nameOf(const MarkedSession &session)
{
    return QStringLiteral("pid %1").arg(session.pid);
}

Victim victimOf(const MarkedSession &session)
{
    return {nameOf(session),
            session.user,
            session.database,
            session.application,
            session.client,
            session.state,
            session.state_s,
            session.query,
            {{QStringLiteral("pid"), QString::number(session.pid)},
             {QStringLiteral("backend_start"), session.backendStart},
             {QStringLiteral("state_change"), session.stateChange},
             {QStringLiteral("query_start"), session.queryStart}}};
}

MarkedSession sessionOf(const Victim &victim)
{
    MarkedSession session;
    session.pid = victim.marks.value(QStringLiteral("pid")).toInt();
    session.backendStart = victim.marks.value(QStringLiteral("backend_start"));
    session.stateChange = victim.marks.value(QStringLiteral("state_change"));
    session.queryStart = victim.marks.value(QStringLiteral("query_start"));
    session.state = victim.state;
    return session;
}

QList<MarkedSession> sessionsOf(const Plan &plan)
{
    QList<MarkedSession> sessions;
    for (const Victim &victim : plan.victims)
        sessions.append(sessionOf(victim));
    return sessions;
}

QString whyGuarded(const QString &guard)
{
    if (guard == u"own")
        return ActionText::tr("it is our own");
    if (guard == u"superuser")
        return ActionText::tr("it is a superuser's");
    if (guard == u"user")
        return ActionText::tr("its role is guarded");
    if (guard == u"application")
        return ActionText::tr("its application is guarded");
    return ActionText::tr("it serves no client, or may not be seen by the login (pg_monitor)");
}

// By hand, where no login is left; the same rule in PostgreSQL's own words.
QString byHand(const Order &order, const SessionGuards &guards, int limit)
{
    const SessionCriteria filter = filterOf(order);
    if (filter.state.isEmpty())
        return QStringLiteral("SELECT %1(%2)")
            .arg(order.action == u"cancel-query" ? QStringLiteral("pg_cancel_backend")
                                                 : QStringLiteral("pg_terminate_backend"))
            .arg(filter.pid);
    const auto literal = [](QString word) {
        return QString(u'\'' + word.replace(u'\'', QStringLiteral("''")) + u'\'');
    };
    QStringList rules{
        QStringLiteral("a.pid <> pg_backend_pid() AND a.backend_type = 'client backend' AND NOT r.rolsuper"),
        QString(QStringLiteral("a.datname = ") + literal(filter.database)),
        QString(QStringLiteral("a.state = ") + literal(filter.state)),
        QStringLiteral("a.state_change < now() - interval '%1 minutes'")
            .arg(std::chrono::duration_cast<std::chrono::minutes>(filter.atLeast).count())};
    const auto only = [&](const char *column, const QString &word) {
        if (!word.isEmpty())
            rules << QString(QLatin1String(column) + QStringLiteral(" = ") + literal(word));
    };
    const auto never = [&](const char *column, const QStringList &words) {
        QStringList literals;
        for (const QString &word : words)
            literals << literal(word);
        if (!literals.isEmpty())
            rules << QStringLiteral("%1 NOT IN (%2)").arg(QLatin1String(column), literals.join(QStringLiteral(", ")));
    };
    only("a.usename", filter.user);
    only("a.application_name", filter.application);
    never("a.usename", guards.users);
    never("a.application_name", guards.applications);
    return QStringLiteral(
               "SELECT pg_terminate_backend(pid) FROM (SELECT a.pid FROM pg_stat_activity a JOIN pg_roles r ON "
               "r.oid = a.usesysid WHERE %1 ORDER BY a.state_change LIMIT %2) AS idle")
        .arg(rules.join(QStringLiteral(" AND ")))
        .arg(limit);
}

QString sentenceOf(const Order &order, qsizetype count)
{
    const SessionCriteria filter = filterOf(order);
    if (count == 0)
        return ActionText::tr("Nothing will be done at %1: no session fits that may be touched.").arg(order.target.id);
    switch (verbOf(order.action)) {
    case SessionVerb::EndIdle: break;
    case SessionVerb::End:
        return ActionText::tr("The session with pid %1 at %2 will be ended, whatever it does then; what it has not "
                              "committed is lost.")
            .arg(filter.pid)
            .arg(order.target.id);
    case SessionVerb::CancelQuery:
        return ActionText::tr("The statement that the session with pid %1 at %2 is at will be cancelled; the session "
                              "stays.")
            .arg(filter.pid)
            .arg(order.target.id);
    }
    return ActionText::tr("At %1, these %2 sessions of the database %3 will be ended, each only if it is still the "
                          "same and has stayed '%4' as it is now.")
        .arg(order.target.id, QString::number(count), filter.database, filter.state);
}

struct Choice {
    QList<MarkedSession> victims;
    QStringList skipped;
    QStringList warnings;
};

// Asked for by its marks, it is not taken for another.
bool isMeant(const MarkedSession &session, const Order &order)
{
    const QString began = order.parameters.value(QStringLiteral("backend_start"));
    const QString query = order.parameters.value(QStringLiteral("query_start"));
    return (began.isEmpty() || began == session.backendStart) && (query.isEmpty() || query == session.queryStart);
}

QString whySkipped(const MarkedSession &session, const Order &order)
{
    if (!session.guard.isEmpty())
        return whyGuarded(session.guard);
    if (!session.isPermitted)
        return ActionText::tr("the login may not end it (it needs pg_signal_backend)");
    if (!isMeant(session, order))
        return ActionText::tr("it is another by now");
    if (verbOf(order.action) == SessionVerb::CancelQuery && session.state != u"active")
        return ActionText::tr("it is at no statement");
    return {};
}

Choice choose(const QList<MarkedSession> &sessions, const Order &order, int limit)
{
    Choice choice;
    int beyond = 0;
    for (const MarkedSession &session : sessions) {
        const QString why = whySkipped(session, order);
        if (why.isEmpty() && choice.victims.size() < limit)
            choice.victims.append(session);
        else if (why.isEmpty())
            ++beyond;
        else
            choice.skipped.append(
                QStringLiteral("%1, %2, %3: %4").arg(nameOf(session), session.user, session.application, why));
    }
    if (beyond > 0)
        choice.warnings.append(
            ActionText::tr("%1 more fit; one run ends %2 at the most (actions, limit), and takes the oldest")
                .arg(beyond)
                .arg(limit));
    if (choice.skipped.size() > shownSkipped) {
        choice.warnings.append(ActionText::tr("%1 sessions are not touched; %2 of them are listed")
                                   .arg(choice.skipped.size())
                                   .arg(shownSkipped));
        choice.skipped = choice.skipped.mid(0, shownSkipped);
    }
    return choice;
}

// Names that PostgreSQL keeps may be longer than it shows, and look like each other: an active victim is worth a word.
void warnOf(const Order &order, const SessionSelection &selection, Choice &choice)
{
    if (selection.hidden > 0)
        choice.warnings.append(
            ActionText::tr("the login may not see what %1 sessions do (it needs pg_monitor); they are "
                           "not touched")
                .arg(selection.hidden));
    if (verbOf(order.action) == SessionVerb::End && !choice.victims.isEmpty() &&
        choice.victims.constFirst().state != u"idle")
        choice.warnings.append(ActionText::tr("it is not idle: %1").arg(choice.victims.constFirst().state));
}

QString said(SessionFate fate, SessionVerb verb)
{
    switch (fate) {
    case SessionFate::Ended:
        return verb == SessionVerb::CancelQuery ? ActionText::tr("cancelled") : ActionText::tr("ended");
    case SessionFate::Gone: return ActionText::tr("gone already");
    case SessionFate::Woke:
        return verb == SessionVerb::CancelQuery ? ActionText::tr("left alone: it is at something else by now")
                                                : ActionText::tr("left alone: it woke up");
    case SessionFate::Guarded: return ActionText::tr("left alone: it is guarded by now");
    case SessionFate::NotPermitted: return ActionText::tr("not permitted (42501)");
    }
    Q_UNREACHABLE();
}

Execution tell(const Plan &plan, const SessionFates &answer)
{
    const SessionVerb verb = verbOf(plan.action);
    Execution execution;
    QMap<SessionFate, int> count;
    QStringList ended;
    for (const Victim &victim : plan.victims) {
        const int pid = victim.marks.value(QStringLiteral("pid")).toInt();
        const SessionFate fate = answer.fates.value(pid, SessionFate::Gone);
        ++count[fate];
        if (fate == SessionFate::Ended)
            ended << QString::number(pid);
        execution.lines << ActionText::tr("%1, %2, %3: %4, at %5")
                               .arg(victim.name, victim.user, victim.application, said(fate, verb),
                                    answer.readAt.value(pid));
    }
    execution.marks[QStringLiteral("ended")] = ended.join(u' ');
    QStringList parts;
    for (const SessionFate fate :
         {SessionFate::Ended, SessionFate::Gone, SessionFate::Woke, SessionFate::Guarded, SessionFate::NotPermitted}) {
        if (count.value(fate) > 0)
            parts << QStringLiteral("%1 %2").arg(count.value(fate)).arg(said(fate, verb));
    }
    execution.text = parts.join(QStringLiteral(", "));
    const bool isReached = count.value(SessionFate::Ended) + count.value(SessionFate::Gone) > 0;
    const bool isFailed = count.value(SessionFate::NotPermitted) > 0 || !isReached;
    execution.end = isFailed ? Execution::End::Failed : Execution::End::Done;
    return execution;
}

// Answers of the server that leave open how far a statement came: the session was ended, the connection broke.
bool leavesOpen(const FailureCode &code)
{
    if (code.family() != FailureCode::Family::SqlState)
        return true;
    const QString state = code.toString();
    return state.startsWith(u"57") || state.startsWith(u"08") || state.startsWith(u"XX");
}

} // namespace

SessionGuards SessionActions::guardsOf(const PostgresSettings &settings) const
{
    SessionGuards guards{m_settings.guardedUsers, m_settings.guardedApplications};
    if (settings.admin)
        guards.users << settings.admin->user;
    guards.users.removeDuplicates();
    return guards;
}

QStringList SessionActions::statementsOf(const Order &order, const QList<MarkedSession> &victims) const
{
    if (victims.isEmpty())
        return {};
    const auto &settings = std::get<PostgresSettings>(order.target.settings);
    return {QStringLiteral("-- %1").arg(placeOf(settings)),
            endingStatement(verbOf(order.action), victims, guardsOf(settings)).shown()};
}

QCoro::Task<Result<Plan>> SessionActions::plan(Order order, Limits limits)
{
    const auto settings = std::get<PostgresSettings>(order.target.settings);
    if (!order.target.vantages.contains(u"desk"))
        co_return fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                       ActionText::tr("%1 is reached through a host alone; its sessions can be ended only where 'desk' "
                                      "is among its vantages")
                           .arg(order.target.id));
    const Result<PostgresLogin> login = co_await actionLogin(settings, m_secrets, limits);
    if (!login)
        co_return tl::make_unexpected(login.error());
    const SessionCriteria filter = filterOf(order);
    const SessionGuards guards = guardsOf(settings);
    const Result<SessionSelection> selection = co_await m_control.select(*login, filter, guards, limits);
    if (!selection)
        co_return tl::make_unexpected(withAdvice(selection.error(), settings, byHand(order, guards, m_settings.limit)));
    Choice choice = choose(selection->sessions, order, m_settings.limit);
    warnOf(order, *selection, choice);
    Plan plan;
    plan.action = order.action;
    plan.target = order.target.id;
    plan.parameters = order.parameters;
    plan.sentence = sentenceOf(order, choice.victims.size());
    plan.statements = statementsOf(order, choice.victims);
    for (const MarkedSession &session : std::as_const(choice.victims))
        plan.victims.append(victimOf(session));
    plan.skipped = choice.skipped;
    plan.warnings = choice.warnings;
    co_return plan;
}

QCoro::Task<Execution> SessionActions::execute(Plan plan, Target target, std::function<bool()> sending, Limits limits)
{
    const auto settings = std::get<PostgresSettings>(target.settings);
    const Order order{plan.action, target, plan.parameters};
    const QList<MarkedSession> victims = sessionsOf(plan);
    if (statementsOf(order, victims) != plan.statements)
        co_return Execution{
            Execution::End::Refused,
            ActionText::tr("the profile says something else by now about where or whom; make a new plan"),
            {}};
    const Result<PostgresLogin> login = co_await actionLogin(settings, m_secrets, limits);
    if (!login)
        co_return Execution{Execution::End::Refused, login.error().text, {}};
    if (!sending())
        co_return Execution{};
    const SessionStatement statement = endingStatement(verbOf(plan.action), victims, guardsOf(settings));
    const SessionFates answer = co_await m_control.end(*login, statement, limits);
    if (!answer.error)
        co_return tell(plan, answer);
    if (!answer.isSent)
        co_return Execution{
            Execution::End::Refused,
            withAdvice(*answer.error, settings, byHand(order, guardsOf(settings), m_settings.limit)).text,
            {}};
    if (leavesOpen(answer.error->code))
        co_return Execution{
            Execution::End::Unknown,
            ActionText::tr("the statement was sent and no answer came (%1)").arg(answer.error->code.toString()),
            {}};
    co_return Execution{Execution::End::Failed,
                        ActionText::tr("the server refused the statement (%1): %2")
                            .arg(answer.error->code.toString(), answer.error->text),
                        {}};
}

// A session that was told to end does so at its next safe moment, which comes soon; it is looked for three times. Where
// nobody knows whether it was told, once.
QCoro::Task<ActionCheck> SessionActions::verify(Plan plan, Target target, Execution execution, Limits limits)
{
    using namespace std::chrono_literals;
    const auto settings = std::get<PostgresSettings>(target.settings);
    const QStringList ended = execution.marks.value(QStringLiteral("ended")).split(u' ', Qt::SkipEmptyParts);
    const bool isKnown = execution.end == Execution::End::Done || execution.end == Execution::End::Failed;
    QList<MarkedSession> awaited;
    for (const MarkedSession &session : sessionsOf(plan)) {
        if (!isKnown || ended.contains(QString::number(session.pid)))
            awaited.append(session);
    }
    const Result<PostgresLogin> login = co_await actionLogin(settings, m_secrets, limits);
    if (!login)
        co_return ActionCheck{false, login.error().text};
    Result<QList<int>> left = QList<int>();
    for (const std::chrono::milliseconds pause : {100ms, 900ms, 3000ms}) {
        const std::chrono::milliseconds span = isKnown ? pause : 900ms;
        const bool hasTime = co_await pauseFor(span, limits);
        left = co_await m_control.remaining(*login, verbOf(plan.action), awaited, limits);
        if (!hasTime || !isKnown || !left || left->isEmpty())
            break;
    }
    if (!left)
        co_return ActionCheck{false, ActionText::tr("could not check whether they are gone: %1")
                                         .arg(withAdvice(left.error(), settings, {}).text)};
    QStringList pids;
    for (const int pid : std::as_const(*left))
        pids << QString::number(pid);
    const QString text = pids.isEmpty()
                             ? ActionText::tr("of %1 that were looked for, none is there any more").arg(awaited.size())
                             : ActionText::tr("still there: pid %1").arg(pids.join(QStringLiteral(", ")));
    co_return ActionCheck{pids.isEmpty(), text};
}

} // namespace bridgewatch
