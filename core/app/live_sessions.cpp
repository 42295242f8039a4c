// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/live_sessions.h"

#include "core/actions/postgres_logins.h"
#include "core/links/link_text.h"
#include "core/probes/probe.h"

namespace bridgewatch {
namespace {

// By the server itself, at the login. Qt's driver keeps its SQLSTATE to itself; the word is libpq's.
bool isTurnedAway(const Error &error)
{
    return error.code.is(FailureCode::Family::Closed) && error.text.contains(u"FATAL");
}

} // namespace

QCoro::Task<Result<QList<Session>>> LiveSessions::read(std::shared_ptr<Held> held, QString target, Limits limits)
{
    const FailureCode local = FailureCode::of(FailureCode::Family::LocalConfiguration);
    const Target *found = held->profile.find(target);
    if (!found || found->kind != Kind::Postgres)
        co_return fail(local, SessionText::tr("%1 is no database of the profile").arg(target));
    if (!found->vantages.contains(u"desk"))
        co_return fail(local, SessionText::tr("%1 is reached through a host alone; its sessions are listed only where "
                                              "'desk' is among its vantages")
                                  .arg(target));
    const PostgresSettings settings = std::get<PostgresSettings>(found->settings);
    const Result<Secret> password = co_await held->secrets.fetch(settings.password, limits);
    if (!password)
        co_return tl::make_unexpected(password.error());
    const PostgresLogin login = loginOf(settings, *password);
    Result<QList<Session>> sessions = co_await held->list.fetch(login, limits);
    if (sessions || !settings.admin || !isTurnedAway(sessions.error()))
        co_return sessions;
    const Result<PostgresLogin> admin = co_await actionLogin(settings, held->secrets, limits);
    if (!admin)
        co_return sessions;
    Result<QList<Session>> seen = co_await held->list.fetch(*admin, limits);
    co_return seen ? seen : sessions; // the first reason is the one to mend
}

} // namespace bridgewatch
