// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/judge.h"

#include "core/readiness/readiness_text.h"

namespace bridgewatch {
namespace {

ReadinessCheck judgeTls(const DatabaseFacts &facts)
{
    const ServerFacts &server = *facts.server;
    ReadinessCheck check{ReadinessTopic::ServerTls, facts.target, Outcome::Ok, {}, {}, {}};
    const QString least = server.settings.value(QStringLiteral("ssl_min_protocol_version"));
    if (server.settings.value(QStringLiteral("ssl")) != u"on") {
        check.state = Outcome::Failed;
        check.saw = ReadinessText::tr("ssl is off at the server.");
        check.todo =
            ReadinessText::tr("Give the server a certificate and turn TLS on; then ask for it with hostssl lines.");
        check.command = QStringLiteral("ALTER SYSTEM SET ssl = on;\nSELECT pg_reload_conf();");
        return check;
    }
    check.saw =
        ReadinessText::tr("TLS is on, %1 at least.").arg(least.isEmpty() ? ReadinessText::tr("any version") : least);
    if (!server.settings.contains(QStringLiteral("ssl_min_protocol_version"))) {
        check.state = Outcome::Unknown;
        check.saw = ReadinessText::tr("TLS is on; the server does not tell the least version.");
        check.todo = ReadinessText::tr("It is older than version 12: it takes TLS 1.0. Plan its upgrade.");
    } else if (least.isEmpty() || least == u"TLSv1" || least == u"TLSv1.1") {
        check.state = Outcome::Warning;
        check.todo = ReadinessText::tr("Raise the least version; clients of the last ten years know it.");
        check.command =
            QStringLiteral("ALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.2';\nSELECT pg_reload_conf();");
    } else if (server.plainSessions > 0) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("%1 But %2 sessions from the network are without it.")
                        .arg(check.saw, QString::number(server.plainSessions));
        check.todo = ReadinessText::tr("Turn their lines in pg_hba.conf from host into hostssl.");
    }
    return check;
}

ReadinessCheck judgePasswords(const DatabaseFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::Passwords, facts.target, Outcome::Ok, {}, {}, {}};
    const QString how = facts.server->settings.value(QStringLiteral("password_encryption"));
    check.saw = ReadinessText::tr("New passwords are kept as %1.").arg(how);
    if (how.isEmpty()) {
        check.state = Outcome::Unknown;
        check.saw = ReadinessText::tr("The server does not tell password_encryption.");
        check.todo = ReadinessText::tr("Look at it on the server.");
    } else if (how != u"scram-sha-256") {
        check.state = Outcome::Warning;
        check.todo = ReadinessText::tr("Switch over, then set each password anew: old ones stay MD5 until then.");
        check.command =
            QStringLiteral("ALTER SYSTEM SET password_encryption = 'scram-sha-256';\nSELECT pg_reload_conf();");
    }
    return check;
}

// How bad a line is; Ok for those that are well.
Outcome weightOf(const LoginRule &rule)
{
    if (!rule.trouble.isEmpty())
        return Outcome::Warning;
    if (rule.method == u"trust")
        return rule.type == u"local" ? Outcome::Warning : Outcome::Failed;
    return rule.method == u"md5" || rule.method == u"password" ? Outcome::Warning : Outcome::Ok;
}

ReadinessCheck judgeLoginRules(const DatabaseFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::LoginRules, facts.target, Outcome::Unknown, {}, {}, {}};
    const auto &rules = facts.server->loginRules;
    if (!rules) {
        check.saw = ReadinessText::tr("Cannot be read with the role %1.").arg(facts.user);
        check.todo = ReadinessText::tr("Let it read them, as a superuser in the database %1; it tells no password.")
                         .arg(facts.database);
        check.command = QStringLiteral("GRANT SELECT ON pg_hba_file_rules TO %1;\n"
                                       "GRANT EXECUTE ON FUNCTION pg_hba_file_rules() TO %1;")
                            .arg(sqlName(facts.user));
        return check;
    }
    check.state = Outcome::Ok;
    QStringList bad;
    for (const LoginRule &rule : *rules) {
        const Outcome weight = weightOf(rule);
        if (weight == Outcome::Ok)
            continue;
        check.state = worse(check.state, weight);
        bad << (rule.trouble.isEmpty()
                    ? ReadinessText::tr("line %1: %2 for %3 on %4%5")
                          .arg(QString::number(rule.line), rule.method, rule.users, rule.databases,
                               rule.address.isEmpty() ? QString() : ReadinessText::tr(" from %1").arg(rule.address))
                    : ReadinessText::tr("line %1: %2").arg(QString::number(rule.line), rule.trouble));
    }
    if (bad.isEmpty()) {
        check.saw = ReadinessText::tr("%1 lines, none with trust, md5 or password.").arg(rules->size());
        return check;
    }
    check.saw = someOf(bad, 3);
    check.todo =
        ReadinessText::tr("Put scram-sha-256 (or cert, or peer for local ones) into these lines, once the roles have a "
                          "SCRAM password; then reload.");
    check.command = QStringLiteral("SELECT pg_reload_conf();");
    return check;
}

// What a person uses by hand, and what makes backups: not the service.
bool isTool(const QString &application)
{
    static const QStringList tools{QStringLiteral("psql"), QStringLiteral("pg_dump"), QStringLiteral("pg_basebackup"),
                                   QStringLiteral("pgAdmin")};
    return std::any_of(tools.begin(), tools.end(), [&](const QString &tool) { return application.startsWith(tool); });
}

ReadinessCheck judgeSuperusers(const DatabaseFacts &facts)
{
    const ServerFacts &server = *facts.server;
    ReadinessCheck check{ReadinessTopic::Superusers, facts.target, Outcome::Ok, {}, {}, {}};
    QStringList seen;
    QString role;
    for (const SuperuserSession &session : server.superuserSessions) {
        if (isTool(session.application))
            continue;
        role = session.role;
        seen << ReadinessText::tr("%1 as %2%3")
                    .arg(session.application.isEmpty() ? ReadinessText::tr("somebody") : session.application,
                         session.role,
                         session.client.isEmpty() ? QString() : ReadinessText::tr(" from %1").arg(session.client));
    }
    for (const QString &known : facts.known) {
        if (server.superusers.contains(known) && role.isEmpty())
            role = known;
        if (server.superusers.contains(known))
            seen << ReadinessText::tr("the profile's login %1").arg(known);
    }
    seen.removeDuplicates();
    if (seen.isEmpty()) {
        check.saw = ReadinessText::tr("No session of a superuser but tools that people use.");
        return check;
    }
    check.state = Outcome::Warning;
    check.saw = ReadinessText::tr("Superusers at work: %1.").arg(someOf(seen));
    check.todo =
        ReadinessText::tr("Give the service a role of its own that may use its tables alone, and take SUPERUSER off "
                          "what logs in every day.");
    check.command = QStringLiteral("ALTER ROLE %1 NOSUPERUSER;").arg(sqlName(role));
    return check;
}

ReadinessCheck judgeOwnRole(const DatabaseFacts &facts)
{
    const ServerFacts &server = *facts.server;
    ReadinessCheck check{ReadinessTopic::OwnRole, facts.target, Outcome::Ok, {}, {}, {}};
    const QString name = sqlName(facts.user);
    if (!server.powers.isEmpty()) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("%1 has more than looking takes: %2.").arg(facts.user, someOf(server.powers));
        check.todo = ReadinessText::tr("Make a role for Bridgewatch alone, with pg_monitor and nothing else.");
        check.command = QStringLiteral("CREATE ROLE bridgewatch LOGIN PASSWORD '…' IN ROLE pg_monitor;");
    } else if (!server.writable.isEmpty()) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("%1 may write to %2.").arg(facts.user, someOf(server.writable, 3));
        check.todo = ReadinessText::tr("Take the privilege to write off it; looking needs none.");
        check.command = QStringLiteral("REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA %1 FROM %2;")
                            .arg(sqlName(server.writable.constFirst().section(u'.', 0, 0)), name);
    } else if (!server.isMonitor) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("%1 is no member of pg_monitor: others' sessions count without their state.")
                        .arg(facts.user);
        check.todo = ReadinessText::tr("Let it read the statistics; that lets it read no table.");
        check.command = QStringLiteral("GRANT pg_monitor TO %1;").arg(name);
    } else {
        check.saw = ReadinessText::tr("%1 is a member of pg_monitor and may write nothing.").arg(facts.user);
    }
    return check;
}

} // namespace

ReadinessChecks judgeAccess(const DatabaseFacts &facts)
{
    using enum ReadinessTopic;
    if (!facts.server)
        return unanswered(facts, {ServerTls, Passwords, LoginRules, Superusers, OwnRole});
    return {judgeTls(facts), judgePasswords(facts), judgeLoginRules(facts), judgeSuperusers(facts),
            judgeOwnRole(facts)};
}

ReadinessCheck judgeCertificate(const CertificateFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::Certificate, facts.target, Outcome::Ok, {}, {}, {}};
    if (!facts.daysLeft)
        return notRead(check.topic, facts.target, facts.daysLeft.error(),
                       ReadinessText::tr("Let the target answer first: the overview says what is wrong with it."));
    const double days = *facts.daysLeft;
    check.state = facts.limits.judge(days, true);
    const QString span = spanOf(std::abs(days) * 24 * 3600);
    check.saw = days < 0 ? ReadinessText::tr("It expired %1 ago.").arg(span)
                         : ReadinessText::tr("It is good for another %1.").arg(span);
    if (check.state != Outcome::Ok)
        check.todo =
            ReadinessText::tr("Renew it, have the server read it again, and see that the renewal runs by itself.");
    return check;
}

} // namespace bridgewatch
