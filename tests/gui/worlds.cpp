// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/worlds.h"

using namespace std::chrono_literals;

namespace bridgewatch::fabricate {
namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QStringList desk{s("desk")};
const QStringList both{s("desk"), s("bridge")};
const QStringList inside{s("bridge")};

TopologyNode labelled(TopologyNode node, const char *label, const char *address)
{
    node.label = s(label);
    node.address = s(address);
    node.endpoint = node.address;
    return node;
}

using Numbers = QMap<QString, double>;

Numbers readingsOf(Kind kind)
{
    switch (kind) {
    case Kind::Ssh: return {{s("exec_ms"), 3.1}};
    case Kind::Pm2:
        return {{s("restarts"), 3},         {s("restarts.since_last_look"), 0},
                {s("uptime_s"), 532'800},   {s("memory_bytes"), 71.3e6},
                {s("cpu_ratio"), 0.03},     {s("instances"), 1},
                {s("instances.offline"), 0}};
    case Kind::PgBouncer:
        return {{s("pool.clients_active"), 6},    {s("pool.clients_waiting"), 0}, {s("pool.servers_active"), 4},
                {s("pool.servers_idle"), 8},      {s("pool.maxwait_s"), 0},       {s("pool.queries_per_s"), 41.5},
                {s("pool.query_ms"), 2.4},        {s("pool.wait_ms"), 0.1},       {s("pool.databases_paused"), 0},
                {s("pool.databases_disabled"), 0}};
    case Kind::Postgres:
        return {{s("sessions.total"), 23},          {s("sessions.usable"), 97},
                {s("sessions.used_ratio"), 0.24},   {s("sessions.active"), 3},
                {s("sessions.idle"), 18},           {s("transaction.longest_s"), 0.4},
                {s("database.size_bytes"), 1.42e9}, {s("sessions.idle_in_transaction"), 2}};
    case Kind::Http: return {{s("answer_ms"), 12.4}, {s("http.status"), 200}, {s("body_bytes"), 182}};
    case Kind::Prometheus: return {{s("value"), 0.012}, {s("series"), 1}, {s("answer_ms"), 3.4}};
    case Kind::Statuspage:
    case Kind::StripeStatus:
        return {
            {s("vendor.impact"), 0}, {s("vendor.incidents"), 0}, {s("vendor.components"), 1}, {s("answer_ms"), 41.2}};
    case Kind::Sendgrid:
        return {{s("mail.requests"), 1204}, {s("mail.delivered"), 1199},     {s("mail.undelivered_ratio"), 0.004},
                {s("mail.bounces"), 3},     {s("ratelimit.remaining"), 590}, {s("answer_ms"), 61.4}};
    case Kind::Stripe: return {{s("webhooks.endpoints"), 1}, {s("webhooks.undelivered"), 0}, {s("answer_ms"), 88.1}};
    case Kind::Sync:
        return {
            {s("sync.age_s"), 42}, {s("sync.rows"), 200}, {s("sync.canister_count"), 200}, {s("sync.difference"), 0}};
    case Kind::Log: return {{s("size_bytes"), 48'200}, {s("quiet_s"), 0.4}, {s("lines.refused"), 2}};
    case Kind::Tcp: return {{s("connect_ms"), 1.1}};
    case Kind::Tls: return {{s("connect_ms"), 1.2}, {s("days_left"), 212.4}};
    }
    return {};
}

QMap<QString, QString> factsOf(Kind kind)
{
    switch (kind) {
    case Kind::Ssh:
        return {{s("ssh.key_type"), s("ED25519")},
                {s("ssh.fingerprint"), s("SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDaDopvNZcbNw8ydMc")},
                {s("ssh.server"), s("OpenSSH_9.2p1 Debian-2+deb12u3")},
                {s("ssh.session_since"), s("2026-11-23T11:04:00.000Z")},
                {s("ssh.listening"), s("127.0.0.1:5432 127.0.0.1:6432 0.0.0.0:22")}};
    case Kind::Pm2:
        return {{s("pm2.status"), s("online")}, {s("pm2.version"), s("5.4.2")}, {s("node.version"), s("20.11.1")}};
    case Kind::PgBouncer: return {{s("server.version"), s("1.18.0")}};
    case Kind::Postgres: return {{s("server.version"), s("15.20 (Debian 15.20-0+deb12u1)")}};
    default: return {};
    }
}

Contact contactFor(const char *id, const char *name, const char *role)
{
    Contact contact;
    contact.id = QString::fromUtf8(id);
    contact.name = QString::fromUtf8(name);
    contact.role = QString::fromUtf8(role);
    return contact;
}

EscalationRule ruleFor(EscalationRule::When when, const char *contact)
{
    EscalationRule rule;
    rule.when = when;
    rule.contact = QString::fromUtf8(contact);
    return rule;
}

} // namespace

Topology labWorld()
{
    TopologyNode bridge = host(s("bridge"), s("bridge host"));
    bridge.address = s("oracle-bridge-server");
    TopologyNode service = process(s("bridge-process"), s("bridge"), {s("bridge"), s("pooler")});
    service.label = s("oracle-bridge");
    service.address = s("oracle-bridge");
    const QString db = s("users-db");
    return {
        s("Lab"),
        {bridge,
         labelled(node(s("health"), Kind::Http, {s("bridge-process"), s("users-db-as-bridge")}), "health",
                  "http://127.0.0.1:25845/health"),
         service, labelled(node(s("pooler"), Kind::PgBouncer, {db}, both), "pooler", "localhost:28950"),
         labelled(node(db, Kind::Postgres, {}, both), "users-db", "localhost:28934"),
         labelled(node(s("users-db-as-bridge"), Kind::Postgres, {db}, inside), "users-db-as-bridge", "localhost:28934"),
         labelled(node(s("users-db-pooled"), Kind::Postgres, {s("pooler"), db}), "users-db-pooled", "localhost:28950"),
         labelled(node(s("db-port"), Kind::Tcp, {}, both), "db-port", "localhost:28934"),
         labelled(node(s("db-cert"), Kind::Tls), "db-cert", "localhost:28934")}};
}

Topology shippedWorld()
{
    TopologyNode bridge = host(s("bridge"), s("bridge host"));
    bridge.address = s("oracle-bridge-server");
    TopologyNode service = process(s("bridge-process"), s("bridge"),
                                   {s("bridge"), s("pooler"), s("sendgrid"), s("stripe"), s("canister")});
    service.label = s("oracle-bridge");
    service.address = s("oracle-bridge");
    return {s("Hello World Co-op"),
            {bridge, labelled(node(s("health"), Kind::Http), "health", "https://oracle.helloworlddao.com/health"),
             service, labelled(node(s("pooler"), Kind::PgBouncer, {s("users-db")}, both), "pooler", "db.internal:6432"),
             labelled(node(s("sendgrid"), Kind::Sendgrid), "SendGrid", "https://api.sendgrid.com"),
             labelled(node(s("stripe"), Kind::Stripe), "Stripe", "https://api.stripe.com"),
             labelled(node(s("users-db"), Kind::Postgres, {}, both), "users-db", "db.internal:5432"),
             labelled(node(s("canister"), Kind::Http), "canister", "https://icp-api.io/user_service")}};
}

Topology wideWorld(int targets, int hosts)
{
    Topology world{s("Wide"), {}};
    const auto hostId = [&](int i) { return s("host-%1").arg(i % hosts); };
    for (int i = 0; i < hosts; ++i)
        world.nodes << host(hostId(i), s("application host %1").arg(i));
    for (int i = 0; i < targets; ++i) {
        const QString id = s("target-%1").arg(i);
        if (i % 10 == 3)
            world.nodes << process(id, hostId(i), {hostId(i), s("target-%1").arg(i - 1)});
        else if (i % 10 == 4)
            world.nodes << node(id, Kind::Http, {s("target-%1").arg(i - 1)});
        else if (i % 10 == 7)
            world.nodes << node(id, Kind::Postgres, {}, {hostId(i)});
        else
            world.nodes << node(id, i % 3 ? Kind::Tcp : Kind::Postgres, {},
                                i % 2 ? desk : QStringList{s("desk"), hostId(i)});
    }
    return world;
}

Observation telling(const TopologyNode &node, const QDateTime &at, const QString &vantage)
{
    // A host resolves the name by itself.
    const bool throughHost = vantage != u"desk";
    Observation look = healthy(node, at, vantage, throughHost ? QList<Stage>{Stage::Dns} : QList<Stage>{});
    look.readings = readingsOf(node.kind);
    look.facts = factsOf(node.kind);
    return look;
}

Observation overSession(const TopologyNode &host, const QDateTime &at)
{
    Observation look = healthy(host, at, s("desk"), {Stage::Dns, Stage::Tcp, Stage::HostKey, Stage::Authentication});
    look.readings = readingsOf(host.kind);
    look.facts = factsOf(host.kind);
    return look;
}

ResponseSettings respondingTeam()
{
    using When = EscalationRule::When;
    Contact onCall = contactFor("dba", "Database on call", "DBA · platform team");
    onCall.phone = QStringLiteral("+1 555 0100");
    onCall.email = QStringLiteral("dba@example.org");
    onCall.chat = QUrl(QStringLiteral("https://chat.example.org/db-oncall"));
    onCall.webhook = {SecretRef::From::Environment, QString::fromUtf8(webhookVariable)};
    onCall.hours = {{{1, 2, 3, 4, 5}, 8 * 60, 18 * 60}};
    onCall.timezone = "Europe/Berlin";
    Contact lead = contactFor("lead", "Team lead", "Lead");
    lead.phone = QStringLiteral("+1 555 0101");
    lead.hours = {{{1, 2, 3, 4, 5}, 8 * 60, 18 * 60}};
    lead.timezone = "America/Los_Angeles";
    ResponseSettings settings;
    settings.contacts = {onCall, lead, contactFor("comms", "Communications", "Customers")};
    EscalationRule lost = ruleFor(When::DatabaseUnrecoverable, "dba");
    lost.after = 1min;
    lost.within = 15min;
    lost.then = QStringLiteral("lead");
    EscalationRule outage = ruleFor(When::ProviderOutage, "comms");
    outage.within = 30min;
    EscalationRule asked = ruleFor(When::Asked, "comms");
    asked.question = QStringLiteral("Are customers affected?");
    settings.escalation = {lost, ruleFor(When::DataCorruption, "lead"), outage,
                           ruleFor(When::ResponseTimeExceeded, "lead"), asked};
    return settings;
}

Victim victimOf(int pid, const QString &application)
{
    Victim victim;
    victim.name = QStringLiteral("pid %1").arg(pid);
    victim.user = QStringLiteral("bridge");
    victim.database = QStringLiteral("helloworlddao");
    victim.application = application;
    victim.client = QStringLiteral("10.0.0.7");
    victim.state = QStringLiteral("idle in transaction");
    victim.state_s = 725;
    victim.query = QStringLiteral("UPDATE accounts SET balance = balance - 1 WHERE id = $1");
    return victim;
}

Plan endingPlan(const QDateTime &now)
{
    Plan plan;
    plan.action = QStringLiteral("terminate-idle");
    plan.target = QStringLiteral("users-db");
    plan.sentence = QStringLiteral("Ends 3 sessions of helloworlddao that have been idle for more than 10 min.");
    plan.statements = {QStringLiteral("SELECT pg_terminate_backend(w.pid)\n  FROM unnest(:pids) AS w(pid)\n-- :pids = "
                                      "{4711,4712,4713}")};
    plan.victims = {victimOf(4711, QStringLiteral("oracle-bridge")), victimOf(4712, QStringLiteral("reporting")),
                    victimOf(4713, QStringLiteral("psql"))};
    plan.skipped = {QStringLiteral("pid 4720: its role replicator is guarded")};
    plan.warnings = {QStringLiteral("Open transactions of these sessions are rolled back.")};
    plan.made = now;
    plan.expires = now.addSecs(300);
    plan.nonce = QStringLiteral("n");
    return plan;
}

} // namespace bridgewatch::fabricate
