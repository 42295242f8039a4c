// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/kind_readers.h"

#include "core/base/pattern.h"
#include "core/base/quoting.h"
#include "core/base/text.h"
#include "core/profile/sync_reader.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace bridgewatch {
namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void warnWhereReadable(MapReader &reader, const char *name, const SecretRef &ref, const QUrl &url,
                       const TargetContext &context)
{
    const QString host = url.host();
    const bool isHere = host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
    if (ref.from != SecretRef::From::None && url.scheme() == u"http" && !isHere)
        context.complaints.warning(
            *reader.value(key(name)),
            Lint::tr("'%1' can be read on its way to %2: use https").arg(key(name), plainLine(host, 60)));
}

TcpSettings readTcp(MapReader &reader, const TargetContext &, const Target &)
{
    return {reader.host(key("host")), reader.port(key("port"), 0)};
}

TlsSettings readTls(MapReader &reader, const TargetContext &context, const Target &)
{
    TlsSettings tls;
    tls.host = reader.host(key("host"));
    tls.startTls =
        reader.choice(key("starttls"), {key("none"), key("postgres")}, 0) == 1 ? StartTls::Postgres : StartTls::None;
    tls.port = reader.port(key("port"), tls.startTls == StartTls::Postgres ? 5432 : 443);
    tls.ca = readFile(reader, "ca", context);
    return tls;
}

void readExpectation(MapReader &reader, HttpSettings &http, Complaints &complaints)
{
    const YamlPtr node = reader.value(key("expect"));
    if (!node)
        return;
    MapReader expect(node, Lint::tr("'expect'"), complaints);
    http.expectStatus = expect.number(key("status"), 200, 100, 599);
    if (const YamlPtr json = expect.value(key("json")))
        http.expectJson = readJsonFields(json, complaints);
    http.expectBody = expect.text(key("body"));
    if (const QString trouble = Pattern(http.expectBody).trouble(); !trouble.isEmpty())
        complaints.error(*expect.value(key("body")), Lint::tr("not a regular expression (RE2): %1").arg(trouble));
    expect.finish();
}

HttpSettings readHttp(MapReader &reader, const TargetContext &context, const Target &)
{
    HttpSettings http;
    http.url = readUrl(reader, "url", context.complaints);
    readExpectation(reader, http, context.complaints);
    http.ca = readFile(reader, "ca", context);
    return http;
}

SslMode readSslMode(MapReader &reader, Complaints &complaints)
{
    const QString name = key("sslmode");
    const QString word = reader.text(name);
    if (word == u"prefer" || word == u"allow") {
        complaints.error(*reader.value(name),
                         Lint::tr("'%1' logs in twice for one wrong password and lets anybody read along; "
                                  "use verify-full, or require where there is no certificate authority")
                             .arg(word));
        return SslMode::Require;
    }
    return static_cast<SslMode>(
        reader.choice(name, {key("disable"), key("require"), key("verify-ca"), key("verify-full")}, 3));
}

std::optional<Login> readAdmin(MapReader &reader, const TargetContext &context, const QString &id)
{
    const YamlPtr node = reader.value(key("admin"));
    if (!node)
        return std::nullopt;
    MapReader admin(node, Lint::tr("'admin'"), context.complaints);
    Login login;
    login.user = admin.requiredText(key("user"));
    login.password = readSecret(admin, "password", id + QStringLiteral(".admin.password"), context);
    admin.finish();
    return login;
}

// What a login at PostgreSQL and at PgBouncer have in common.
PostgresSettings readLogin(MapReader &reader, const TargetContext &context, const Target &target, quint16 port)
{
    PostgresSettings postgres;
    postgres.host = reader.host(key("host"));
    postgres.port = reader.port(key("port"), port);
    postgres.user = reader.requiredText(key("user"));
    postgres.password = readSecret(reader, "password", target.id + QStringLiteral(".password"), context);
    postgres.sslMode = readSslMode(reader, context.complaints);
    postgres.sslRootCert = readFile(reader, "sslrootcert", context);
    postgres.sslCert = readFile(reader, "sslcert", context);
    postgres.sslKey = readFile(reader, "sslkey", context);
    // Below verify-full anybody could ask for the password in clear text; binding forbids that.
    const int fallback = postgres.sslMode == SslMode::VerifyFull ? 1 : postgres.sslMode == SslMode::Disable ? 0 : 2;
    postgres.channelBinding = static_cast<ChannelBinding>(
        reader.choice(key("channel_binding"), {key("disable"), key("prefer"), key("require")}, fallback));
    return postgres;
}

PostgresSettings readPostgres(MapReader &reader, const TargetContext &context, const Target &target)
{
    PostgresSettings postgres = readLogin(reader, context, target, 5432);
    postgres.database = reader.requiredText(key("database"));
    postgres.admin = readAdmin(reader, context, target.id);
    return postgres;
}

// PgBouncer's console: a database of its own name that speaks enough of the protocol.
PostgresSettings readPgBouncer(MapReader &reader, const TargetContext &context, const Target &target)
{
    PostgresSettings console = readLogin(reader, context, target, 6432);
    console.database = key("pgbouncer");
    console.admin = readAdmin(reader, context, target.id);
    // It has no channel binding: below verify-full nothing would be left to log in with.
    if (!reader.has(key("channel_binding")))
        console.channelBinding = ChannelBinding::Prefer;
    return console;
}

Pm2Settings readPm2(MapReader &reader, const TargetContext &context, const Target &)
{
    Pm2Settings pm2;
    (void)reader.requiredText(key("process"));
    pm2.process = reader.printableText(key("process"), {});
    pm2.pm2 = remotePath(reader, "pm2", key("pm2"), context.complaints);
    pm2.pm2Home = remotePath(reader, "pm2_home", {}, context.complaints);
    return pm2;
}

PrometheusSettings readPrometheus(MapReader &reader, const TargetContext &context, const Target &target)
{
    PrometheusSettings prometheus;
    prometheus.url = readUrl(reader, "url", context.complaints);
    prometheus.query = reader.requiredText(key("query"));
    prometheus.token = readToken(reader, prometheus.url, target.id + QStringLiteral(".token"), context);
    prometheus.ca = readFile(reader, "ca", context);
    return prometheus;
}

StatusPageSettings readStatusPage(MapReader &reader, const TargetContext &context, const Target &)
{
    StatusPageSettings page;
    page.url = readUrl(reader, "url", context.complaints);
    page.components = reader.textList(key("components"));
    page.redirectsTo = reader.textList(key("redirects_to"));
    page.ca = readFile(reader, "ca", context);
    return page;
}

QUrl urlOr(MapReader &reader, const char *name, const char *fallback, Complaints &complaints)
{
    return reader.has(key(name)) ? readUrl(reader, name, complaints) : QUrl(key(fallback));
}

// Without it there is nothing to look at.
SecretRef readApiKey(MapReader &reader, const TargetContext &context, const Target &target, const QUrl &url)
{
    const SecretRef ref = readSecret(reader, "api_key", target.id + QStringLiteral(".api_key"), context);
    if (!reader.has(key("api_key")))
        context.complaints.error(reader.node(), Lint::tr("an account needs 'api_key', such as { from: keyring }"));
    warnWhereReadable(reader, "api_key", ref, url, context);
    return ref;
}

SendgridSettings readSendgrid(MapReader &reader, const TargetContext &context, const Target &target)
{
    SendgridSettings mail;
    mail.url = urlOr(reader, "base_url", "https://api.sendgrid.com", context.complaints);
    mail.key = readApiKey(reader, context, target, mail.url);
    mail.ca = readFile(reader, "ca", context);
    mail.statusPage = reader.text(key("status_page"));
    return mail;
}

StripeSettings readStripe(MapReader &reader, const TargetContext &context, const Target &target)
{
    StripeSettings payments;
    payments.url = urlOr(reader, "base_url", "https://api.stripe.com", context.complaints);
    payments.key = readApiKey(reader, context, target, payments.url);
    payments.webhookUrl = urlOr(reader, "webhook_url", "", context.complaints);
    payments.webhookSecret =
        readSecret(reader, "webhook_secret", target.id + QStringLiteral(".webhook_secret"), context);
    payments.ca = readFile(reader, "ca", context);
    payments.statusPage = reader.text(key("status_page"));
    return payments;
}

// Few enough for one automaton, and for a row of buttons.
constexpr size_t ownClassLimit = 12;

void readClass(const YamlNode::Entry &entry, MapReader &reader, LogSettings &log, Complaints &complaints)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{0,23}$"));
    const QString expression = reader.text(entry.key);
    const YamlNode &value = *entry.value;
    if (!form.match(entry.key).hasMatch())
        complaints.error(
            entry,
            Lint::tr("'%1' cannot name a class: use a-z, 0-9 and '_', at most 24").arg(plainLine(entry.key, 40)));
    else if (logClasses().contains(entry.key))
        complaints.error(entry, Lint::tr("the class '%1' exists already").arg(entry.key));
    else if (value.type == YamlNode::Type::Scalar && expression.isEmpty())
        complaints.error(value, Lint::tr("'%1' is a regular expression (RE2)").arg(entry.key));
    else if (const QString trouble = Pattern(expression).trouble(); !trouble.isEmpty())
        complaints.error(value, Lint::tr("not a regular expression (RE2): %1").arg(trouble));
    log.classes[entry.key] = expression;
}

void readClasses(MapReader &reader, LogSettings &log, Complaints &complaints)
{
    const YamlPtr node = reader.value(key("classes"));
    if (!node)
        return;
    MapReader classes(node, Lint::tr("'classes'"), complaints);
    if (node->entries.size() > ownClassLimit)
        complaints.error(*node, Lint::tr("a log has at most %1 classes of its own").arg(ownClassLimit));
    else
        for (const YamlNode::Entry &entry : classes.node().entries)
            readClass(entry, classes, log, complaints);
}

QString absolutePath(const QString &path, const TargetContext &context)
{
    return path.startsWith(u"~/") ? QString(QDir::homePath() + path.mid(1))
                                  : QDir::cleanPath(context.folder.absoluteFilePath(path));
}

LogSettings readLog(MapReader &reader, const TargetContext &context, const Target &target)
{
    LogSettings log;
    Complaints &complaints = context.complaints;
    const bool isHere = target.runsOn.isEmpty() && reader.text(key("on")) == u"desk";
    log.path = remotePath(reader, "path", {}, complaints);
    if (isHere && !log.path.isEmpty())
        log.path = absolutePath(log.path, context);
    log.pm2Process = reader.printableText(key("pm2_process"), {});
    log.pm2 = remotePath(reader, "pm2", key("pm2"), complaints);
    log.pm2Home = remotePath(reader, "pm2_home", {}, complaints);
    const bool hasProcess = reader.has(key("pm2_process"));
    if (!reader.has(key("path")) && !hasProcess)
        complaints.error(reader.node(), Lint::tr("a log needs 'path', or 'pm2_process' for what pm2 writes"));
    if (hasProcess && isHere)
        complaints.error(*reader.value(key("pm2_process")),
                         Lint::tr("pm2 is asked on a host, not on this desk; name the file with 'path'"));
    for (const char *name : {"pm2", "pm2_home"}) {
        if (reader.has(key(name)) && !hasProcess)
            complaints.error(*reader.value(key(name)), Lint::tr("'%1' goes with 'pm2_process'").arg(key(name)));
    }
    readClasses(reader, log, complaints);
    return log;
}

} // namespace

QString remotePath(MapReader &reader, const char *name, const QString &fallback, Complaints &complaints)
{
    const QString path = reader.printableText(key(name), fallback);
    if (const QString trouble = argumentTrouble(path); !trouble.isEmpty())
        complaints.error(*reader.value(key(name)), QStringLiteral("'%1': %2").arg(key(name), trouble));
    return path;
}

QMap<QString, QJsonValue> readJsonFields(const YamlPtr &node, Complaints &complaints)
{
    QMap<QString, QJsonValue> found;
    MapReader fields(node, Lint::tr("'json'"), complaints);
    for (const YamlNode::Entry &entry : fields.node().entries) {
        const YamlNode &value = *entry.value;
        const auto number = value.quoted ? std::nullopt : parseNumber(value.scalar);
        if (value.type != YamlNode::Type::Scalar)
            complaints.error(value, Lint::tr("'%1' needs a single value").arg(plainLine(entry.key, 60)));
        else if (number)
            found[entry.key] = *number;
        else if (!value.quoted && (value.scalar == u"true" || value.scalar == u"false"))
            found[entry.key] = value.scalar == u"true";
        else
            found[entry.key] = value.scalar;
    }
    return found;
}

QUrl readUrl(MapReader &reader, const char *name, Complaints &complaints)
{
    const QString text = reader.requiredText(key(name));
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (text.isEmpty())
        return url;
    const YamlNode &at = *reader.value(key(name));
    if (!url.isValid() || !web || url.host().isEmpty())
        complaints.error(at, Lint::tr("'%1' is not an http or https address").arg(plainLine(text, 120)));
    else if (url.port() == 0)
        complaints.error(at, Lint::tr("'%1' names port 0, where nobody can be").arg(plainLine(text, 120)));
    else if (!url.userInfo().isEmpty())
        complaints.error(at, Lint::tr("a secret does not belong in the profile, not in an address either"));
    else if (const QString trouble = hostTrouble(url.host(QUrl::FullyEncoded)); !trouble.isEmpty())
        complaints.error(at, trouble);
    return url;
}

SecretRef readSecret(MapReader &reader, const char *name, const QString &entry, const TargetContext &context)
{
    const YamlPtr node = reader.value(key(name));
    if (!node)
        return {};
    if (node->type == YamlNode::Type::Scalar && node->scalar == u"none" && !node->quoted)
        return {};
    if (node->type != YamlNode::Type::Map) {
        context.complaints.error(
            *node, Lint::tr("a secret does not belong in the profile. Store it with 'bridgewatchctl secret set %1' "
                            "and write '%2: { from: keyring }'; or use { env: NAME } or { file: PATH }")
                       .arg(entry, key(name)));
        return {};
    }
    MapReader how(node, QStringLiteral("'%1'").arg(key(name)), context.complaints);
    SecretRef ref;
    if (how.has(key("env")))
        ref = {SecretRef::From::Environment, how.requiredText(key("env"))};
    else if (how.has(key("file")))
        ref = {SecretRef::From::File, readFile(how, "file", context)};
    else if (how.choice(key("from"), {key("keyring")}, -1) == 0)
        ref = {SecretRef::From::Keyring, entry};
    else if (!how.has(key("from")))
        context.complaints.error(
            *node, Lint::tr("'%1' is { from: keyring }, { env: NAME }, { file: PATH } or none").arg(key(name)));
    if (node->entries.size() > 1)
        context.complaints.error(*node, Lint::tr("'%1' names more than one place").arg(key(name)));
    else
        how.finish();
    return ref;
}

SecretRef readToken(MapReader &reader, const QUrl &url, const QString &entry, const TargetContext &context)
{
    const SecretRef token = readSecret(reader, "token", entry, context);
    warnWhereReadable(reader, "token", token, url, context);
    return token;
}

QString fileNamed(const QString &path, const YamlNode &at, const TargetContext &context)
{
    if (path.isEmpty())
        return {};
    const QString absolute = absolutePath(path, context);
    if (!QFileInfo::exists(absolute))
        context.complaints.warning(at, Lint::tr("there is no file %1").arg(plainLine(absolute, 200)));
    return absolute;
}

QString readFile(MapReader &reader, const char *name, const TargetContext &context)
{
    const QString path = reader.text(key(name));
    return path.isEmpty() ? QString() : fileNamed(path, *reader.value(key(name)), context);
}

void readSettings(MapReader &reader, const TargetContext &context, Target &target)
{
    switch (target.kind) {
    case Kind::Tcp: target.settings = readTcp(reader, context, target); break;
    case Kind::Tls: target.settings = readTls(reader, context, target); break;
    case Kind::Http: target.settings = readHttp(reader, context, target); break;
    case Kind::Postgres: target.settings = readPostgres(reader, context, target); break;
    case Kind::PgBouncer: target.settings = readPgBouncer(reader, context, target); break;
    case Kind::Pm2: target.settings = readPm2(reader, context, target); break;
    case Kind::Prometheus: target.settings = readPrometheus(reader, context, target); break;
    case Kind::Statuspage:
    case Kind::StripeStatus: target.settings = readStatusPage(reader, context, target); break;
    case Kind::Sendgrid: target.settings = readSendgrid(reader, context, target); break;
    case Kind::Stripe: target.settings = readStripe(reader, context, target); break;
    case Kind::Log: target.settings = readLog(reader, context, target); break;
    case Kind::Sync: readSync(reader, context, target); break;
    case Kind::Ssh: break; // in the section `hosts`
    }
}

QStringList readingsOf(Kind kind)
{
    switch (kind) {
    case Kind::Tcp: return {key("connect_ms")};
    case Kind::Tls: return {key("connect_ms"), key("days_left")};
    case Kind::Http: return {key("answer_ms"), key("body_bytes"), key("days_left")};
    case Kind::Postgres:
        return {key("sessions.total"),
                key("sessions.active"),
                key("sessions.idle"),
                key("sessions.idle_in_transaction"),
                key("sessions.waiting_on_locks"),
                key("sessions.max"),
                key("sessions.reserved"),
                key("sessions.usable"),
                key("sessions.used_ratio"),
                key("transaction.longest_s"),
                key("database.size_bytes"),
                key("uptime_s"),
                key("replica.lag_s"),
                key("checksum.failures"),
                key("days_left")};
    case Kind::PgBouncer:
        return {key("pool.clients_active"),
                key("pool.clients_waiting"),
                key("pool.servers_active"),
                key("pool.servers_idle"),
                key("pool.maxwait_s"),
                key("pool.queries_per_s"),
                key("pool.query_ms"),
                key("pool.wait_ms"),
                key("pool.databases_paused"),
                key("pool.databases_disabled"),
                key("days_left")};
    case Kind::Pm2:
        return {key("instances"), key("instances.offline"), key("restarts"), key("restarts.since_last_look"),
                key("uptime_s"),  key("memory_bytes"),      key("cpu_ratio")};
    case Kind::Prometheus: return {key("value"), key("series"), key("answer_ms"), key("days_left")};
    case Kind::Statuspage:
    case Kind::StripeStatus:
        return {key("vendor.impact"), key("vendor.incidents"), key("vendor.components"), key("answer_ms"),
                key("days_left")};
    case Kind::Sendgrid:
        return {key("mail.requests"),
                key("mail.delivered"),
                key("mail.undelivered_ratio"),
                key("mail.bounces"),
                key("mail.blocks"),
                key("mail.spam_reports"),
                key("ratelimit.limit"),
                key("ratelimit.remaining"),
                key("ratelimit.reset_s"),
                key("answer_ms"),
                key("days_left")};
    case Kind::Stripe:
        return {key("webhooks.endpoints"),
                key("webhooks.disabled"),
                key("webhooks.undelivered"),
                key("webhooks.pending"),
                key("webhooks.oldest_undelivered_s"),
                key("answer_ms"),
                key("days_left")};
    case Kind::Sync: return {key("sync.age_s"), key("sync.rows"), key("sync.canister_count"), key("sync.difference")};
    case Kind::Log: {
        QStringList readings{key("size_bytes"), key("quiet_s")};
        for (const QString &name : logClasses())
            readings << QStringLiteral("lines.") + name;
        return readings;
    }
    case Kind::Ssh: return {};
    }
    return {};
}

} // namespace bridgewatch
