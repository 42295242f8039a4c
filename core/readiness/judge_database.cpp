// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/judge.h"

#include "core/base/text.h"
#include "core/readiness/readiness_text.h"

namespace bridgewatch {
namespace {

constexpr double slowReplica_s = 60;
constexpr double lostReplica_s = 600;
constexpr double deadAfter_s = 600; // a dead client that is noticed within so long is well

// For which roles of the application a timeout holds, where the server has none for all.
struct Timeouts {
    double forAll_ms = -1; // negative: cannot be told
    QStringList with;      // roles that have their own, and of what
    QStringList without;
};

Timeouts timeoutsOf(const DatabaseFacts &facts, const QString &name)
{
    const ServerFacts &server = *facts.server;
    Timeouts found;
    if (server.settings.contains(name) && !server.ownSettings.contains(name))
        found.forAll_ms = server.settings.value(name).toDouble();
    QStringList roles = server.clientRoles + facts.known;
    roles.removeDuplicates();
    for (const QString &role : std::as_const(roles)) {
        // The closest wins: of the role in this database, of the role, of the database (manual, "ALTER ROLE").
        std::optional<double> value;
        int closeness = -1;
        for (const RoleSetting &setting : server.roleSettings) {
            const bool fits = setting.name == name && (setting.role.isEmpty() || setting.role == role) &&
                              (setting.database.isEmpty() || setting.database == facts.database);
            const int close = (setting.role.isEmpty() ? 0 : 2) + (setting.database.isEmpty() ? 0 : 1);
            if (fits && close > closeness) {
                closeness = close;
                value = setting.value_ms;
            }
        }
        if (!value && found.forAll_ms < 0)
            continue; // not told
        if (value.value_or(found.forAll_ms) > 0)
            found.with << QStringLiteral("%1 %2").arg(role, spanOf(value.value_or(found.forAll_ms) / 1000));
        else
            found.without << role;
    }
    return found;
}

ReadinessCheck judgeTimeout(const DatabaseFacts &facts, ReadinessTopic topic, const QString &name, const char *example)
{
    ReadinessCheck check{topic, facts.target, Outcome::Unknown, {}, {}, {}};
    const Timeouts timeouts = timeoutsOf(facts, name);
    const QString role = timeouts.without.value(0);
    if (!facts.server->settings.contains(name)) {
        check.saw = ReadinessText::tr("The server does not tell %1.").arg(name);
        check.todo = ReadinessText::tr("Look at it on the server.");
    } else if (!timeouts.without.isEmpty()) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("%1 is 0, no limit, for %2.").arg(name, someOf(timeouts.without));
        check.todo = ReadinessText::tr("Set it for the role of the service; new sessions heed it.");
    } else if (!timeouts.with.isEmpty()) {
        check.state = Outcome::Ok;
        check.saw = QStringLiteral("%1: %2").arg(name, someOf(timeouts.with));
    } else if (timeouts.forAll_ms > 0) {
        check.state = Outcome::Ok;
        check.saw = ReadinessText::tr("%1 is %2 for everybody.").arg(name, spanOf(timeouts.forAll_ms / 1000));
    } else if (timeouts.forAll_ms == 0) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("%1 is 0, no limit, and no role of the service has one of its own.").arg(name);
        check.todo = ReadinessText::tr("Set it for the role of the service; new sessions heed it.");
    } else {
        check.saw = ReadinessText::tr("%1 is set for our own role alone; what others have is not told.").arg(name);
        check.todo = ReadinessText::tr("Take the setting off our role, or look at it as the role of the service.");
    }
    if (check.state == Outcome::Warning)
        check.command =
            QStringLiteral("ALTER ROLE %1\n  SET %2 = '%3';")
                .arg(role.isEmpty() ? QStringLiteral("…") : sqlName(role), name, QString::fromLatin1(example));
    return check;
}

ReadinessCheck judgeKeepalives(const DatabaseFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::Keepalives, facts.target, Outcome::Unknown, {}, {}, {}};
    const auto number = [&](const char *name) {
        return facts.server->settings.value(QString::fromLatin1(name), QStringLiteral("0")).toDouble();
    };
    const double noticed =
        number("tcp_keepalives_idle") + number("tcp_keepalives_interval") * number("tcp_keepalives_count");
    if (number("tcp_keepalives_idle") <= 0) {
        check.saw = ReadinessText::tr("The server does not tell its keepalives.");
        check.todo = ReadinessText::tr("Look at tcp_keepalives_idle on the server.");
        return check;
    }
    check.state = noticed <= deadAfter_s ? Outcome::Ok : Outcome::Warning;
    check.saw = ReadinessText::tr("A client that vanished is noticed after %1 (idle %2, then %3 probes every %4).")
                    .arg(spanOf(noticed), spanOf(number("tcp_keepalives_idle")),
                         QString::number(number("tcp_keepalives_count")), spanOf(number("tcp_keepalives_interval")));
    if (check.state == Outcome::Ok)
        return check;
    check.todo =
        ReadinessText::tr("Have the server ask sooner; it takes a reload, no restart. Set keepalives in the service's "
                          "driver as well.");
    check.command = QStringLiteral("ALTER SYSTEM SET tcp_keepalives_idle = 60;\n"
                                   "ALTER SYSTEM SET tcp_keepalives_interval = 10;\n"
                                   "ALTER SYSTEM SET tcp_keepalives_count = 6;\nSELECT pg_reload_conf();");
    return check;
}

ReadinessCheck judgeReplica(const DatabaseFacts &facts)
{
    const ServerFacts &server = *facts.server;
    ReadinessCheck check{ReadinessTopic::Replica, facts.target, Outcome::Ok, {}, {}, {}};
    if (!server.isReplica && server.replicas < 1) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("No replica is connected to this server.");
        check.todo =
            ReadinessText::tr("Run a replica by streaming replication, and watch its lag as a target of its own. Where "
                              "the provider keeps one that is not shown here, look there.");
        return check;
    }
    if (server.isReplica)
        check.saw = server.lag_s ? ReadinessText::tr("This server is a replica, %1 behind.").arg(spanOf(*server.lag_s))
                                 : ReadinessText::tr("This server is a replica; how far behind is not told.");
    else
        check.saw = server.lag_s ? ReadinessText::tr("%1 connected, the slowest %2 behind.")
                                       .arg(server.replicas)
                                       .arg(spanOf(*server.lag_s))
                                 : ReadinessText::tr("%1 connected, none behind.").arg(server.replicas);
    if (server.isReplica && !server.lag_s) {
        check.state = Outcome::Unknown;
        check.todo = ReadinessText::tr("It has replayed nothing yet: look at its connection to the primary.");
    } else if (server.lag_s.value_or(0) >= slowReplica_s) {
        check.state = *server.lag_s >= lostReplica_s ? Outcome::Failed : Outcome::Warning;
        check.todo =
            ReadinessText::tr("Look for long queries on the replica, its disk and the network; a primary that writes "
                              "nothing makes a replica look old as well.");
    }
    return check;
}

ReadinessCheck judgeArchiving(const DatabaseFacts &facts)
{
    const ServerFacts &server = *facts.server;
    ReadinessCheck check{ReadinessTopic::Archiving, facts.target, Outcome::Ok, {}, {}, {}};
    const QString mode = server.settings.value(QStringLiteral("archive_mode"));
    const double timeout = server.settings.value(QStringLiteral("archive_timeout")).toDouble();
    const auto since = [](const std::optional<double> &seconds) { return spanOf(seconds.value_or(0)); };
    if (mode.isEmpty()) {
        check.state = Outcome::Unknown;
        check.saw = ReadinessText::tr("The server does not tell archive_mode.");
        check.todo = ReadinessText::tr("Look at it on the server.");
    } else if (mode == u"off") {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("archive_mode is off: no WAL is archived.");
        check.todo =
            ReadinessText::tr("Archive WAL with a tool that checks what it wrote (pgBackRest, WAL-G, Barman); turning "
                              "it on takes a restart of the server.");
        check.command = QStringLiteral("ALTER SYSTEM SET archive_mode = 'on';");
    } else if (server.sinceArchiveFailure_s && server.sinceArchived_s.value_or(1e12) > *server.sinceArchiveFailure_s) {
        check.state = Outcome::Failed;
        check.saw = ReadinessText::tr("Archiving fails: %1 failures, the last %2 ago, and nothing archived since.")
                        .arg(server.archiveFailures)
                        .arg(since(server.sinceArchiveFailure_s));
        check.todo =
            ReadinessText::tr("Mend archive_command: its words are in the server's log. Until then WAL piles up on the "
                              "server's disk.");
        check.command = QStringLiteral("SELECT * FROM pg_stat_archiver;");
    } else if (!server.sinceArchived_s) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("archive_mode is %1, and nothing was ever archived.").arg(mode);
        check.todo = ReadinessText::tr("See that it works: a switch of the segment has to reach the archive.");
        check.command = QStringLiteral("SELECT pg_switch_wal();");
    } else {
        check.saw = ReadinessText::tr("%1 segments archived, the last %2 ago.")
                        .arg(server.archived, 0, 'f', 0)
                        .arg(since(server.sinceArchived_s));
        if (timeout > 0 && *server.sinceArchived_s > 3 * timeout + 60) {
            check.state = Outcome::Warning;
            check.todo = ReadinessText::tr("archive_timeout is %1: a segment is overdue, or nothing was written.")
                             .arg(spanOf(timeout));
        }
    }
    return check;
}

} // namespace

ReadinessChecks judgeDatabase(const DatabaseFacts &facts)
{
    using enum ReadinessTopic;
    if (!facts.server)
        return unanswered(facts, {IdleTransactionTimeout, StatementTimeout, Keepalives, Replica, Archiving});
    return {judgeTimeout(facts, IdleTransactionTimeout, QStringLiteral("idle_in_transaction_session_timeout"), "60s"),
            judgeTimeout(facts, StatementTimeout, QStringLiteral("statement_timeout"), "30s"), judgeKeepalives(facts),
            judgeReplica(facts), judgeArchiving(facts)};
}

ReadinessCheck judgeBackup(const std::optional<BackupFacts> &facts)
{
    ReadinessCheck check{ReadinessTopic::Backup, {}, Outcome::Unknown, {}, {}, {}};
    if (!facts) {
        check.saw = ReadinessText::tr("The profile does not say where backups lie.");
        check.todo = ReadinessText::tr("Name the host and the files in the profile; their age is read over SSH.");
        check.command =
            QStringLiteral("readiness: { backups: { on: HOST, path: \"/var/backups/*.dump\", max_age: 26h } }");
        return check;
    }
    check.target = facts->host;
    if (!facts->newest)
        return notRead(check.topic, facts->host, facts->newest.error(),
                       ReadinessText::tr("Let the login of the host list %1.").arg(facts->path));
    const QString limit = readable(facts->maxAge);
    if (facts->newest->name.isEmpty()) {
        check.state = Outcome::Failed;
        check.saw = ReadinessText::tr("There is no file %1.").arg(facts->path);
        check.todo = ReadinessText::tr("Make a backup now, and see why none is made.");
        return check;
    }
    const bool isOld = facts->newest->age_s * 1000 > static_cast<double>(facts->maxAge.count());
    const bool isEmpty = facts->newest->bytes < 1;
    check.saw = ReadinessText::tr("The newest is %1, %2 old, %3 MB.")
                    .arg(facts->newest->name, spanOf(facts->newest->age_s),
                         QString::number(facts->newest->bytes / 1e6, 'f', facts->newest->bytes < 1e7 ? 2 : 0));
    check.state = isOld || isEmpty ? Outcome::Failed : Outcome::Ok;
    if (isEmpty)
        check.todo = ReadinessText::tr("It is empty: see what the job that makes it says, and make one now.");
    else if (isOld)
        check.todo =
            ReadinessText::tr("It may be %1 old: see what the job that makes it says, and make one now.").arg(limit);
    return check;
}

} // namespace bridgewatch
