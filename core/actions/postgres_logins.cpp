// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/postgres_logins.h"

#include "core/actions/action_text.h"

namespace bridgewatch {
namespace {

const FailureCode tooMany = FailureCode::ofSqlState("53300");

QString userOf(const PostgresSettings &settings)
{
    return settings.admin ? settings.admin->user : settings.user;
}

// A word of a shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

// Which connections are gone is told by the server's routine, never by its words (classification of failures).
QString adviceFor(const QString &routine, const PostgresSettings &settings, const QString &command)
{
    const QString byHand = QStringLiteral("sudo -u postgres psql -p %1 -d %2 -c %3")
                               .arg(QString::number(settings.port), quoted(settings.database), quoted(command));
    if (routine == u"InitializeSessionUserId")
        return ActionText::tr("the role %1 has as many connections as it may have; give the target an 'admin' login "
                              "of another role, or do it on the server: %2")
            .arg(userOf(settings), byHand);
    if (routine == u"CheckMyDatabase")
        return ActionText::tr("the database %1 has as many connections as it may have, which holds for all but "
                              "superusers; on the server: %2")
            .arg(settings.database, byHand);
    if (routine == u"InitPostgres")
        return ActionText::tr("only connections that are reserved for administrators are left, and %1 may not use "
                              "them; give the target an 'admin' login that may, or do it on the server: %2")
            .arg(userOf(settings), byHand);
    return ActionText::tr(
        "every connection is taken, the reserved ones too, so that nobody can log in, not even on the "
        "server itself. There, list the idle ones, the oldest first: ps -C postgres -o "
        "pid,etimes,args --sort=-etimes | grep ' idle'; end one of them: sudo -u postgres pg_ctl "
        "kill TERM PID (never with -9 or KILL, which ends all of the server); then plan again");
}

} // namespace

QCoro::Task<Result<PostgresLogin>> actionLogin(PostgresSettings settings, Secrets secrets, Limits limits)
{
    const SecretRef ref = settings.admin ? settings.admin->password : settings.password;
    const Result<Secret> password = co_await secrets.fetch(ref, limits);
    if (!password)
        co_return tl::make_unexpected(password.error());
    PostgresLogin login;
    login.host = settings.host;
    login.port = settings.port;
    login.database = settings.database;
    login.user = userOf(settings);
    login.password = *password;
    login.sslMode = settings.sslMode;
    login.channelBinding = settings.channelBinding;
    login.caFile = settings.sslRootCert;
    login.certificateFile = settings.sslCert;
    login.keyFile = settings.sslKey;
    co_return login;
}

QString placeOf(const PostgresSettings &settings)
{
    return QStringLiteral("%1:%2, database %3, as %4, sslmode %5")
        .arg(settings.host, QString::number(settings.port), settings.database, userOf(settings),
             sslModeName(settings.sslMode));
}

Error withAdvice(Error error, const PostgresSettings &settings, const QString &command)
{
    const QString place = QStringLiteral("%1:%2").arg(settings.host, QString::number(settings.port));
    if (error.code == tooMany)
        error.text = QStringLiteral("%1: %2").arg(place, adviceFor(error.where, settings, command));
    else if (error.text.isEmpty())
        error.text = QStringLiteral("%1: %2").arg(place, error.code.toString());
    return error;
}

} // namespace bridgewatch
