// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/line_classifier.h"

#include "core/profile/profile.h"

#include <cstring>
#include <re2/re2.h>

namespace bridgewatch {
namespace {

// The states of the automaton are kept in this; those that do not fit are made again.
constexpr int64_t memory = 32 * 1024 * 1024;

// What a failed connection says anywhere: errno names as Node.js prints them, the words of libpq and libc.
const QString refused = QStringLiteral("ECONNREFUSED|[Cc]onnection refused|actively refused it");

// Node.js, pg, PostgreSQL (57014 and 55P03 in words, 25P03, 57P05), PgBouncer, nodemailer, HTTP clients.
const QString timeout = QStringLiteral(
    "ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_CONNECTION_TIMEOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|[Tt]imed out|"
    "[Tt]imeout (?:exceeded|expired|of |while|after)|Timeout - closing connection|due to (?:statement|lock|user "
    "request|"
    "idle-in-transaction|idle-session) ?timeout|"
    "(?:[Cc]onnect|[Cc]onnection|[Ll]ogin|[Qq]uery|[Rr]ead|[Ss]ocket|[Rr]equest) timeout|"
    "client_login_timeout|server_connect_timeout|\\b(?:25P03|57P05|55P03)\\b|"
    "(?:code|SQLSTATE)\\W{1,4}57014");

// PostgreSQL's class 28, pg_hba.conf, SCRAM, nodemailer's EAUTH, SMTP 535, HTTP 401 and SendGrid's words for it.
const QString authentication = QStringLiteral(
    "\\b28P01\\b|(?:code|SQLSTATE)\\W{1,4}28000|[Aa]uthentication (?:failed|error|required)|no pg_hba\\.conf entry|"
    "role \"[^\"]*\" (?:does not exist|is not permitted to log in)|SASL|SCRAM-SERVER|\\bEAUTH\\b|Invalid login|"
    "\\b535[ -]5\\.7|Bad credentials|401 Unauthorized|\\bUnauthorized\\b|authorization grant is invalid|"
    "[Ii]nvalid (?:API key|api key|credentials|token|signature)|password (?:incorrect|mismatch)|no such user|"
    "bouncer config error|auth(?:_query)? failed");

// OpenSSL's reasons and X.509 verdicts, as such and in Node.js' names; libpq's and PostgreSQL's words around them.
const QString tls = QStringLiteral(
    "certificate (?:has expired|is not yet valid|verify failed|verification|unknown|revoked|required|expired|chain|"
    "authentication failed)|(?:self[- ]signed|verify the first|bad|root|issuer|client|server|peer) certificate|"
    "\\b(?:CERT|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_TLS|ERR_SSL|HOSTNAME_MISMATCH)_[A-Z]|SSL routines|"
    "SSL (?:error|SYSCALL)|[Ss]erver does not support SSL|SSL connection has been closed|SSL is (?:not "
    "enabled|required)|"
    "(?:tlsv1|sslv3|TLS) alert|alert (?:handshake|unknown ca|protocol version|internal error)|"
    "handshake (?:failure|failed|error)|wrong version number|unsupported protocol|unexpected eof while reading|"
    "disconnected before secure TLS|TLS handshake|altnames|\\bEPROTO\\b");

// No connection to give: PostgreSQL's 53300, PgBouncer's limits, waits and failing logins behind it, pg-pool, and
// generic pools.
const QString pool =
    QStringLiteral("(?:code|SQLSTATE)\\W{1,4}53[234]00|too many (?:clients|connections|database connections)|"
                   "remaining connection slots|no more connections allowed|timeout exceeded when trying to connect|"
                   "query_wait_timeout|server_login_retry|server login has been "
                   "failing|max_(?:client_conn|db_connections|user_connections)|"
                   "[Pp]ool (?:is |has been |was )?(?:full|exhausted|draining|closed|ended|timed out|destroyed)|"
                   "Cannot use a pool after calling end|(?:acquir|wait)ing (?:for )?a? ?connection|unable to acquire|"
                   "Knex: Timeout|TimeoutError: ResourceRequest|out of (?:connections|memory for new sessions)");

// An error of no class above: levels and words that loggers and runtimes put before errors.
const QString other = QStringLiteral(
    "\\b(?:ERROR|FATAL|PANIC|CRITICAL|EMERG|ALERT)\\b|\\b[Ee]rror:|[a-z](?:Error|Exception)\\b|[Uu]nhandled|[Uu]"
    "ncaught|"
    "\\bERR!|\\b[Ff]ailed to\\b|\\bpanic:|[Ss]egmentation fault|core dumped|heap out of memory|"
    "\"level\": ?(?:\"(?:error|fatal|critical)\"|[56]0\\b)|\\blevel=(?:error|fatal)|"
    "\\b(?:ECONNRESET|ECONNABORTED|EPIPE|ENOTFOUND|EAI_[A-Z]+|EHOSTUNREACH|ENETUNREACH|ENOSPC|EMFILE|ENFILE|ENOMEM|"
    "EACCES|EADDRINUSE|EPERM|EIO|ENOBUFS)\\b");

// Where a line could be of two classes, the one that says more: a wait for a pool is a timeout too, and so is a
// handshake that took too long.
constexpr std::array<const char *, 6> order{"refused", "pool", "authentication", "tls", "timeout", "other"};

re2::RE2::Options options()
{
    re2::RE2::Options quiet;
    quiet.set_log_errors(false);
    quiet.set_never_nl(true); // no match reaches over the end of a line
    quiet.set_max_mem(memory);
    return quiet;
}

re2::StringPiece piece(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

bool isIn(const re2::RE2 &expression, QByteArrayView line)
{
    return expression.Match(piece(line), 0, static_cast<size_t>(line.size()), re2::RE2::UNANCHORED, nullptr, 0);
}

// With ^ and $ at the ends of every line.
std::string grouped(const QString &expression)
{
    return "(?m:" + expression.toStdString() + ')';
}

} // namespace

const QStringList &LineClassifier::knownExpressions()
{
    static const QStringList all{refused, timeout, authentication, tls, pool, other}; // as logClasses() has them
    return all;
}

QStringList LineClassifier::classesWith(const QMap<QString, QString> &own)
{
    return logClasses() + own.keys();
}

LineClassifier::LineClassifier(const QMap<QString, QString> &own) : m_classes(classesWith(own))
{
    std::string any;
    const auto add = [&](const QString &name, const QString &expression) {
        auto compiled = std::make_unique<re2::RE2>(grouped(expression), options());
        if (!compiled->ok())
            return;
        any += any.empty() ? grouped(expression) : '|' + grouped(expression);
        m_rows.push_back({std::move(compiled), static_cast<LineClass>(m_classes.indexOf(name) + 1)});
    };
    for (auto it = own.begin(); it != own.end(); ++it)
        add(it.key(), it.value());
    for (const char *name : order)
        add(QString::fromLatin1(name), knownExpressions().at(logClasses().indexOf(QLatin1String(name))));
    m_any = std::make_unique<re2::RE2>(any, options());
}

LineClassifier::~LineClassifier() = default;

LineClass LineClassifier::judge(QByteArrayView line) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return isIn(*one.expression, line); });
    return row == m_rows.end() ? LineClass(0) : row->lineClass;
}

LineClass LineClassifier::classify(QByteArrayView line) const
{
    return isIn(*m_any, line) ? judge(line) : LineClass(0);
}

void LineClassifier::scan(QByteArrayView text, const Found &found) const
{
    const char *const begin = text.data();
    const auto size = static_cast<size_t>(text.size());
    const re2::StringPiece all = piece(text);
    re2::StringPiece hit;
    size_t at = 0; // always the beginning of a line
    while (at < size && m_any->Match(all, at, size, re2::RE2::UNANCHORED, &hit, 1)) {
        const auto hitAt = static_cast<size_t>(hit.data() - begin);
        const void *before = hitAt > at ? ::memrchr(begin + at, '\n', hitAt - at) : nullptr;
        const size_t first = before ? static_cast<size_t>(static_cast<const char *>(before) - begin) + 1 : at;
        const void *behind = std::memchr(begin + hitAt, '\n', size - hitAt);
        const size_t end = behind ? static_cast<size_t>(static_cast<const char *>(behind) - begin) : size;
        const QByteArrayView line(begin + first, static_cast<qsizetype>(end - first));
        if (const LineClass lineClass = judge(line); lineClass != 0)
            found(line, lineClass);
        at = end + 1;
    }
}

} // namespace bridgewatch
