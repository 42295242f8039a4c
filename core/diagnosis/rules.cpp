// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/rule_book.h"

#include <cerrno>
#include <netdb.h>

namespace bridgewatch {

Rules RuleBook::ofThisSide()
{
    return {
        one(anywhere, Family::CredentialsMissing, 0, Scenario::CredentialsMissing, 0.9,
            QT_TR_NOOP("{target} cannot be asked: this program has no credentials for it.")),
        one(anywhere, Family::LocalConfiguration, 0, Scenario::LocalConfiguration, 0.9,
            QT_TR_NOOP("{target} cannot be asked: something is set up wrong on this side.")),
    };
}

const char *RuleBook::resetOrClosed()
{
    return QT_TR_NOOP(
        "A firewall that rejects with a reset looks the same as a server that is not running. "
        "A look from the server's own side, or its list of listening sockets (ss -ltn), would tell them apart.");
}

Verdict RuleBook::onQueue()
{
    return {{{Scenario::PoolExhausted, 0.6,
              QT_TR_NOOP("{target} does not come to its turn in time, and clients wait at the pooler: all of its "
                         "connections are in use.")},
             {Scenario::Pooler, 0.55,
              QT_TR_NOOP("{target} does not come to its turn in time, and clients wait at the pooler: it may not "
                         "reach the server.")}},
            nullptr};
}

Rules RuleBook::ofPoolers()
{
    const auto says = [](const char *word, Scenario scenario, const char *because) {
        return sql("08P01", word, scenario, because);
    };
    CauseRule waited = says("query_wait_timeout", Scenario::PoolExhausted, nullptr);
    waited.verdict = {
        {{Scenario::PoolExhausted, 0.6,
          QT_TR_NOOP("The pooler had no connection to give within its query_wait_timeout: all of them are in use.")},
         {Scenario::Pooler, 0.55,
          QT_TR_NOOP(
              "The pooler had no connection to give within its query_wait_timeout: it may not reach the server.")}},
        QT_TR_NOOP("The pooler says the same of a pool in use and of a server that it cannot reach: its SHOW POOLS, "
                   "or a look at the server past it, tells them apart.")};
    return {
        ofKind(
            Kind::PgBouncer,
            eitherOf(atTcp, Family::Errno, ECONNREFUSED,
                     {{Scenario::Pooler, 0.55,
                       QT_TR_NOOP("{address} refuses TCP from {vantage}: the pooler is not running, {code}.")},
                      {Scenario::Network, 0.5, QT_TR_NOOP("A firewall may reject {address} from {vantage}: {code}.")}},
                     resetOrClosed())),
        waited,
        says("no_such_database", Scenario::Pooler, QT_TR_NOOP("The pooler does not know a database of that name.")),
        says("database_does_not_exist", Scenario::MissingDatabase,
             QT_TR_NOOP("The pooler works, but the server behind it has no database of that name.")),
        says("client_authentication", Scenario::Authentication,
             QT_TR_NOOP("The pooler itself rejects the login: the password there is another.")),
        says("server_authentication", Scenario::Authentication,
             QT_TR_NOOP("The pooler is let in, but the server behind it rejects the pooler's own password.")),
        says("server_full", Scenario::PoolExhausted,
             QT_TR_NOOP("The pooler is told by the server behind it that no connection slot is left.")),
        says("server_limit", Scenario::ConnectionLimit,
             QT_TR_NOOP("The pooler is told by the server behind it that this login or database has reached its own "
                        "connection limit.")),
        sql("53300", "server_limit", Scenario::ConnectionLimit,
            QT_TR_NOOP("The pooler is told by the server behind it that this login or database has reached its own "
                       "connection limit.")),
        says("server_starting", Scenario::ServerStarting,
             QT_TR_NOOP("The server behind the pooler is starting up, shutting down or recovering.")),
        says("max_client_conn", Scenario::PoolExhausted,
             QT_TR_NOOP("The pooler takes no more clients: its max_client_conn is reached.")),
        says("client_login_timeout", Scenario::Pooler,
             QT_TR_NOOP("The pooler does not reach the server behind it: refused or dropped there.")),
        says("server_login_retry", Scenario::Pooler,
             QT_TR_NOOP("The pooler's own login at the server behind it keeps failing.")),
        says("database_disabled", Scenario::Pooler,
             QT_TR_NOOP("The pooler has this database disabled: somebody is doing maintenance.")),
        says("unsupported_parameter", Scenario::LocalConfiguration,
             QT_TR_NOOP("The pooler does not accept a setting that this program sent.")),
    };
}

Rules RuleBook::ofTheNetwork()
{
    const char *const separates = resetOrClosed();
    return {
        one(atDns, Family::Eai, EAI_SYSTEM, Scenario::LocalConfiguration, 0.85,
            QT_TR_NOOP("This machine cannot ask for the name in {address} at present: {code}.")),
        one(atDns, Family::Eai, EAI_MEMORY, Scenario::LocalConfiguration, 0.85,
            QT_TR_NOOP("This machine cannot ask for the name in {address} at present: {code}.")),
        one(atDns, Family::Eai, 0, Scenario::Dns, 0.95,
            QT_TR_NOOP("The name in {address} does not resolve from {vantage}: {code}.")),
        one(atDns, Family::Deadline, 0, Scenario::Dns, 0.9,
            QT_TR_NOOP("No name server answered for {address} from {vantage} in time.")),

        ofHttp(
            eitherOf(atTcp, Family::Errno, ECONNREFUSED,
                     {{Scenario::ServiceDown, 0.55,
                       QT_TR_NOOP("Nothing accepts connections for {target} at {address}: {code} from {vantage}.")},
                      {Scenario::Network, 0.5, QT_TR_NOOP("A firewall may reject {address} from {vantage}: {code}.")}},
                     separates)),
        eitherOf(atTcp, Family::Errno, ECONNREFUSED,
                 {{Scenario::ConnectionRefused, 0.55, QT_TR_NOOP("{address} refuses TCP from {vantage}: {code}.")},
                  {Scenario::Network, 0.5, QT_TR_NOOP("A firewall may reject {address} from {vantage}: {code}.")}},
                 separates),
        one(atTcp, Family::Deadline, 0, Scenario::Network, 0.9,
            QT_TR_NOOP(
                "{address} does not answer a TCP connection from {vantage} at all: packets are dropped on the way.")),
        one(atTcp, Family::Errno, ETIMEDOUT, Scenario::Network, 0.9,
            QT_TR_NOOP(
                "{address} does not answer a TCP connection from {vantage} at all: packets are dropped on the way.")),
        one(anywhere, Family::Errno, EHOSTUNREACH, Scenario::Network, 0.9,
            QT_TR_NOOP("The network says that the host of {address} cannot be reached from {vantage}: {code}.")),
        one(anywhere, Family::Errno, ENETUNREACH, Scenario::Network, 0.85,
            QT_TR_NOOP("There is no route to {address} from {vantage}: {code}. Is a VPN or a link down?")),
        one(behindTcp, Family::Errno, ETIMEDOUT, Scenario::Network, 0.85,
            QT_TR_NOOP("The connection to {address} died on the way: {code}.")),
        one(atTcp, Family::Errno, ECONNRESET, Scenario::ConnectionRefused, 0.7,
            QT_TR_NOOP("{address} drops connections from {vantage} at once: {code}.")),
        one(atTcp, Family::Closed, 0, Scenario::ConnectionRefused, 0.7,
            QT_TR_NOOP("{address} refused a connection from {vantage} and took one a moment later.")),
        eitherOf(atTcp, Family::Errno, EACCES,
                 {{Scenario::LocalConfiguration, 0.55,
                   QT_TR_NOOP("A route of this machine itself prohibits {address}: {code}.")},
                  {Scenario::Network, 0.5, QT_TR_NOOP("A firewall may prohibit {address} from {vantage}: {code}.")}},
                 QT_TR_NOOP("Over IPv6 a firewall's answer looks the same as a route of this machine that prohibits: "
                            "'ip route get' with the address tells them apart.")),
        one(atTcp, Family::Errno, 0, Scenario::LocalConfiguration, 0.85,
            QT_TR_NOOP("This machine itself does not let the connection to {address} out: {code}.")),
    };
}

Rules RuleBook::ofTls()
{
    return {
        one(atSslRequest, Family::Deadline, 0, Scenario::ServerHung, 0.9,
            QT_TR_NOOP("{address} accepts connections and then says nothing.")),
        one(anywhere, Family::SslRefused, 0, Scenario::Tls, 0.95,
            QT_TR_NOOP("{target} answered that it offers no TLS, and the profile asks for it.")),
        one(anywhere, Family::SslStuffed, 0, Scenario::Tls, 0.95,
            QT_TR_NOOP("Bytes were waiting behind the server's answer before any encryption: "
                       "somebody may sit in the middle. Do not log in.")),
        one(anywhere, Family::NotTls, 0, Scenario::WrongService, 0.95,
            QT_TR_NOOP("What answers at {address} does not speak the protocol that is expected there.")),
        one(atSslRequest, Family::Closed, 0, Scenario::ConnectionRefused, 0.7,
            QT_TR_NOOP("{address} accepts connections and closes them at once: a load balancer "
                       "without a server behind it, or a server that crashes.")),
        one(atSslRequest, Family::Errno, 0, Scenario::ConnectionRefused, 0.7,
            QT_TR_NOOP("{address} accepts connections and drops them at once ({code}): a load "
                       "balancer without a server behind it, or a server that crashes.")),

        one(anywhere, Family::X509, 10, Scenario::Tls, 0.95, QT_TR_NOOP("The certificate of {target} has expired.")),
        one(anywhere, Family::X509, 9, Scenario::Tls, 0.95,
            QT_TR_NOOP("The certificate of {target} is not valid yet, or this machine's clock is wrong.")),
        one(anywhere, Family::X509, 62, Scenario::Tls, 0.95,
            QT_TR_NOOP("The certificate of {target} was made for another name.")),
        one(anywhere, Family::X509, 64, Scenario::Tls, 0.95,
            QT_TR_NOOP("The certificate of {target} was made for another address.")),
        one(anywhere, Family::X509, 0, Scenario::Tls, 0.95,
            QT_TR_NOOP("The certificate of {target} cannot be trusted: {code}.")),
        one(anywhere, Family::TlsAlert, 48, Scenario::Tls, 0.9,
            QT_TR_NOOP("The server refused the client certificate of this program.")),
        one(anywhere, Family::TlsAlert, 116, Scenario::Tls, 0.9,
            QT_TR_NOOP("The server asks for a client certificate, and the profile names none.")),
        one(anywhere, Family::TlsAlert, 0, Scenario::Tls, 0.9,
            QT_TR_NOOP("The TLS handshake with {target} was refused: {code}.")),
        one(atTls, Family::Deadline, 0, Scenario::ServerHung, 0.8,
            QT_TR_NOOP("{address} began a TLS handshake and then said nothing more.")),
        one(atTls, Family::Closed, 0, Scenario::Tls, 0.6,
            QT_TR_NOOP("{address} ended the connection in the middle of the TLS handshake.")),
        one(atTls, Family::Errno, 0, Scenario::Tls, 0.6,
            QT_TR_NOOP("{address} ended the connection in the middle of the TLS handshake: {code}.")),
        one(atTls, Family::Protocol, 0, Scenario::Tls, 0.7,
            QT_TR_NOOP("The TLS handshake with {address} broke off: the peer does not keep to the protocol.")),
    };
}

Rules RuleBook::ofPostgres()
{
    return {
        sql("28P01", nullptr, Scenario::Authentication,
            QT_TR_NOOP("{target} rejects the password, or does not know the user: the server tells both alike.")),
        sql("28", nullptr, Scenario::Authentication, QT_TR_NOOP("{target} does not let this login in: {code}.")),
        sql("42501", nullptr, Scenario::Authentication, QT_TR_NOOP("The login lacks a privilege on {target}: {code}.")),
        sql("3D000", nullptr, Scenario::MissingDatabase,
            QT_TR_NOOP("The server runs, but has no database of that name.")),
        sql("55000", nullptr, Scenario::MissingDatabase,
            QT_TR_NOOP("The database exists, but takes no connections at present.")),
        sql("53300", "InitPostgres", Scenario::PoolExhausted,
            QT_TR_NOOP("All slots for ordinary logins are taken; the ones reserved for administrators remain.")),
        sql("53300", "InitializeSessionUserId", Scenario::ConnectionLimit,
            QT_TR_NOOP("This login has reached its own connection limit: raising max_connections will not help.")),
        sql("53300", "CheckMyDatabase", Scenario::ConnectionLimit,
            QT_TR_NOOP("This database has reached its own connection limit: raising max_connections will not help.")),
        sql("53300", "InitProcess", Scenario::PoolExhausted,
            QT_TR_NOOP("Every slot is taken, the reserved ones too: administrators are locked out as well.")),
        sql("53300", nullptr, Scenario::PoolExhausted, QT_TR_NOOP("The server has no connection slot left.")),
        sql("57P03", nullptr, Scenario::ServerStarting,
            QT_TR_NOOP(
                "The server is starting up, shutting down or recovering. Wait; there is nothing to repair yet.")),
        sql("57P01", nullptr, Scenario::ServerStarting,
            QT_TR_NOOP("The session was ended by an administrator or a shutdown: {code}.")),
        sql("57P02", nullptr, Scenario::ServerStarting,
            QT_TR_NOOP("The session was ended because another one crashed: {code}. The server recovers.")),
        sql("57P04", nullptr, Scenario::MissingDatabase, QT_TR_NOOP("The database was dropped: {code}.")),
        sql("57P05", nullptr, Scenario::ServerHung,
            QT_TR_NOOP("The server ended the session as idle, in the middle of a look: {code}.")),
        sql("53100", nullptr, Scenario::DiskOrMemory, QT_TR_NOOP("The server's disk is full.")),
        sql("53200", nullptr, Scenario::DiskOrMemory, QT_TR_NOOP("The server is out of memory.")),
        sql("XX001", nullptr, Scenario::DataCorruption,
            QT_TR_NOOP("The server reports damaged data: {code}. Escalate at once.")),
        sql("XX002", nullptr, Scenario::DataCorruption,
            QT_TR_NOOP("The server reports a damaged index: {code}. Escalate at once.")),
        sql("58030", nullptr, Scenario::DiskOrMemory, QT_TR_NOOP("The server cannot read or write its disk: {code}.")),
        sql("08P01", nullptr, Scenario::WrongService,
            QT_TR_NOOP(
                "What answers for {target} complains about the protocol: a pooler, or another service, stands there.")),
        sql("42704", nullptr, Scenario::LocalConfiguration,
            QT_TR_NOOP("The server does not know a setting that this program sent.")),
        one(atSslRequest, Family::Protocol, 0, Scenario::DiskOrMemory, 0.6,
            QT_TR_NOOP("{target} answered with an error before any encryption: it may be unable to start a process.")),
        one(atAuthentication, Family::Protocol, 0, Scenario::Authentication, 0.7,
            QT_TR_NOOP("The login was broken off: {address} asked for it in a way that this program does not accept. "
                       "Somebody may sit in the middle.")),
        one(behindTls, Family::Protocol, 0, Scenario::WrongService, 0.7,
            QT_TR_NOOP("What answers at {address} does not keep to PostgreSQL's protocol.")),
        one(login, Family::Deadline, 0, Scenario::ServerHung, 0.85,
            QT_TR_NOOP("{address} answers, but a login does not come to its end.")),
        one(login, Family::Closed, 0, Scenario::ConnectionRefused, 0.6,
            QT_TR_NOOP("{address} ended the connection during the login without a word.")),
        one(login, Family::Errno, 0, Scenario::ConnectionRefused, 0.6,
            QT_TR_NOOP("{address} ended the connection during the login: {code}.")),
        one(atQuery, Family::Deadline, 0, Scenario::ServerHung, 0.7,
            QT_TR_NOOP("{target} lets in, but a simple query does not come back in time.")),
        sql("57014", nullptr, Scenario::ServerHung,
            QT_TR_NOOP("{target} lets in, but a simple query does not come back in time.")),
        one(atQuery, Family::Errno, 0, Scenario::ServerStarting, 0.5,
            QT_TR_NOOP("The session was lost during a simple query: {code}. A crash, a shutdown, or the network.")),
        one(atQuery, Family::Closed, 0, Scenario::ServerStarting, 0.5,
            QT_TR_NOOP("The server ended the session during a simple query: a crash or a shutdown.")),
    };
}

Rules RuleBook::ofTheWeb()
{
    return {
        ofHttp(one(answering, Family::Deadline, 0, Scenario::ServerHung, 0.8,
                   QT_TR_NOOP("{target} accepts requests and does not answer in time."))),
        ofHttp(one(anywhere, Family::Expectation, 0, Scenario::ServiceDown, 0.85,
                   QT_TR_NOOP("{target} answers, but not with what a healthy service says."))),
        ofHttp(one(anywhere, Family::Http, 401, Scenario::Authentication, 0.6,
                   QT_TR_NOOP("{target} asks for credentials: {code}."))),
        ofHttp(one(anywhere, Family::Http, 403, Scenario::Authentication, 0.6,
                   QT_TR_NOOP("{target} forbids the request: {code}."))),
        ofHttp(one(anywhere, Family::Http, 404, Scenario::WrongService, 0.6,
                   QT_TR_NOOP("{address} is not there: another service answers, or the path is wrong."))),
        ofHttp(one(anywhere, Family::Http, 0, Scenario::ServiceDown, 0.8,
                   QT_TR_NOOP("{target} answers that it is not well: {code}."))),
        ofHttp(one(atRequest, Family::Protocol, 0, Scenario::WrongService, 0.8,
                   QT_TR_NOOP("What answers at {address} does not speak HTTP."))),
        ofHttp(one(answering, Family::Closed, 0, Scenario::ServiceDown, 0.7,
                   QT_TR_NOOP("{target} ended the connection without a whole answer."))),
        ofHttp(one(answering, Family::Errno, 0, Scenario::ServiceDown, 0.7,
                   QT_TR_NOOP("{target} ended the connection without a whole answer: {code}."))),
        ofHttp(one(answering, Family::Protocol, 0, Scenario::ServiceDown, 0.6,
                   QT_TR_NOOP("{target} sends an answer that breaks off or breaks the protocol."))),
    };
}

const Rules &RuleBook::all()
{
    static const Rules rules = [] {
        Rules joined;
        for (const Rules &part : {ofThisSide(), ofSyncs(), ofHosts(), ofProcesses(), ofPoolers(), ofVendors(),
                                  ofTheNetwork(), ofTls(), ofPostgres(), ofTheWeb()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return rules;
}

std::optional<Candidate> RuleBook::candidateFor(const QString &reading)
{
    struct Row {
        const char *begins;
        Candidate candidate;
    };
    static const std::array rows{
        Row{"sessions.", {Scenario::PoolExhausted, 0.7, QT_TR_NOOP("{target} is running out of connection slots.")}},
        Row{"pool.databases_",
            {Scenario::Pooler, 0.6, QT_TR_NOOP("The pooler holds back a database: paused or disabled there.")}},
        Row{"pool.", {Scenario::PoolExhausted, 0.7, QT_TR_NOOP("Clients of {target} wait for a connection.")}},
        Row{"restarts.",
            {Scenario::ServiceDown, 0.6, QT_TR_NOOP("{target} was restarted since the look before this one.")}},
        Row{"restarts", {Scenario::ServiceDown, 0.5, QT_TR_NOOP("{target} was restarted often.")}},
        Row{"instances.", {Scenario::ServiceDown, 0.7, QT_TR_NOOP("Not every instance of {target} is online.")}},
        Row{"instances", {Scenario::ServiceDown, 0.4, QT_TR_NOOP("{target} runs in an unusual number of instances.")}},
        Row{"memory_bytes", {Scenario::DiskOrMemory, 0.5, QT_TR_NOOP("{target} uses much memory.")}},
        Row{"cpu_ratio", {Scenario::ServiceDown, 0.4, QT_TR_NOOP("{target} uses much of its processor.")}},
        Row{"transaction.",
            {Scenario::PoolExhausted, 0.5,
             QT_TR_NOOP("A transaction on {target} has been open for long and holds its slot.")}},
        Row{"days_left", {Scenario::Tls, 0.7, QT_TR_NOOP("The certificate of {target} is about to expire.")}},
        Row{"replica.", {Scenario::StaleData, 0.7, QT_TR_NOOP("{target} is behind its primary.")}},
        Row{"checksum.",
            {Scenario::DataCorruption, 0.9, QT_TR_NOOP("The server counted damaged pages. Escalate at once.")}},
        Row{"database.", {Scenario::DiskOrMemory, 0.5, QT_TR_NOOP("The database has grown past its limit.")}},
        Row{"uptime_s",
            {Scenario::ServerStarting, 0.5, QT_TR_NOOP("The server of {target} was restarted a short while ago.")}},
        Row{"connect_ms", {Scenario::Network, 0.5, QT_TR_NOOP("Connecting to {address} from {vantage} takes long.")}},
        Row{"answer_ms", {Scenario::ServiceDown, 0.5, QT_TR_NOOP("{target} answers slowly.")}},
        Row{"lines.refused", {Scenario::ConnectionRefused, 0.5, QT_TR_NOOP("{target} tells of refused connections.")}},
        Row{"lines.pool",
            {Scenario::PoolExhausted, 0.5, QT_TR_NOOP("{target} tells that no connection is to be had.")}},
        Row{"lines.tls", {Scenario::Tls, 0.5, QT_TR_NOOP("{target} tells of trouble with TLS.")}},
        Row{"lines.authentication",
            {Scenario::Authentication, 0.5, QT_TR_NOOP("{target} tells of logins that were refused.")}},
        Row{"lines.timeout",
            {Scenario::Network, 0.4, QT_TR_NOOP("{target} tells of answers that did not come in time.")}},
        Row{"lines.", {Scenario::ServiceDown, 0.4, QT_TR_NOOP("{target} tells of more errors than its limit.")}},
        Row{"quiet_s", {Scenario::ServiceDown, 0.4, QT_TR_NOOP("Nothing was written to {target} for long.")}},
        Row{"size_bytes", {Scenario::DiskOrMemory, 0.4, QT_TR_NOOP("{target} has grown past its limit.")}},
        Row{"mail.",
            {Scenario::MailDelivery, 0.85, QT_TR_NOOP("The mail account {target} shows mail that is not delivered.")}},
        Row{"ratelimit.",
            {Scenario::MailDelivery, 0.6, QT_TR_NOOP("{target} takes hardly any more requests for now.")}},
        Row{"webhooks.",
            {Scenario::Webhooks, 0.85, QT_TR_NOOP("{target} holds events that the service did not take.")}},
        Row{"sync.age_s",
            {Scenario::SyncStale, 0.9, QT_TR_NOOP("Nothing new was written to the table of {target} for too long.")}},
        Row{"sync.", {Scenario::SyncMismatch, 0.85, QT_TR_NOOP("The counts of {target} are not as they should be.")}},
        Row{"vendor.",
            {Scenario::ProviderOutage, 0.85, QT_TR_NOOP("The vendor behind {target} tells of trouble itself.")}},
        Row{"value", {Scenario::ServiceDown, 0.5, QT_TR_NOOP("What {target} counts has crossed its limit.")}},
        Row{"series", {Scenario::ServiceDown, 0.3, QT_TR_NOOP("{target} finds more series than its limit.")}},
        Row{"body_bytes", {Scenario::ServiceDown, 0.4, QT_TR_NOOP("{target} answers with a body of an unusual size.")}},
    };
    for (const Row &row : rows) {
        if (reading.startsWith(QLatin1String(row.begins)))
            return row.candidate;
    }
    return std::nullopt;
}

namespace {

// What climbs the ladder of a page fails as pages do.
Kind family(Kind kind)
{
    return ladderOf(kind) == ladderOf(Kind::Http) ? Kind::Http : kind;
}

bool fits(const CauseRule &rule, const Observation &observation, Kind alike, Stage stage)
{
    const FailureCode &code = observation.code;
    const QString routine = observation.facts.value(QStringLiteral("error.routine"));
    return code.is(rule.family) && stage >= rule.where.first && stage <= rule.where.last &&
           (rule.number == 0 || code.number() == rule.number) &&
           (!rule.state || code.toString().startsWith(QLatin1String(rule.state))) &&
           (!rule.routine || routine == QLatin1String(rule.routine)) &&
           (!rule.kind || observation.kind == *rule.kind || alike == *rule.kind);
}

} // namespace

Verdict verdictOn(const Observation &observation)
{
    const Stage stage = observation.failedAt().value_or(Stage::Dns);
    const Kind alike = family(observation.kind);
    for (const CauseRule &rule : RuleBook::all()) {
        if (fits(rule, observation, alike, stage))
            return rule.verdict;
    }
    return {};
}

Verdict verdictOnQueue()
{
    return RuleBook::onQueue();
}

std::optional<Candidate> candidateFor(const QString &reading)
{
    return RuleBook::candidateFor(reading);
}

} // namespace bridgewatch
