// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/ssh_link.h"

#include "core/base/quoting.h"
#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/ssh_stream.h"
#include "core/links/ssh_tunnel.h"
#include "core/links/tcp.h"
#include "core/model/stage_text.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace bridgewatch {
namespace {

// The host's thread gives up a little sooner than the look does, so that its reason arrives.
Deadline sooner(const Deadline &deadline)
{
    constexpr std::chrono::milliseconds lead(40);
    return Deadline::in(std::max(deadline.remaining() - lead, std::chrono::milliseconds(1)));
}

// Of the words of a job: $1 is the time in seconds after which it has to be over, the rest is the
// program. Where the host has no timeout(1), the loss of the streams has to do.
const QString wrapper =
    QStringLiteral("PATH=\"$PATH:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin\"; export PATH; t=$1; shift; "
                   "if command -v timeout >/dev/null 2>&1; then exec timeout -k 1 \"$t\" \"$@\"; else exec \"$@\"; fi");

// The line that runs a program with these words for at most so long.
std::optional<QByteArray> wrapped(const QStringList &words, std::chrono::seconds longest)
{
    return commandLine(QStringList{QStringLiteral("sh"), QStringLiteral("-c"), wrapper, QStringLiteral("sh"),
                                   QString::number(longest.count())} +
                       words);
}

Error unpassable()
{
    return {FailureCode::of(FailureCode::Family::LocalConfiguration),
            SshText::tr("a word of the command cannot be passed on safely"),
            {}};
}

void sendAtOnce(int descriptor)
{
    constexpr int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

SshLink::~SshLink() = default;

// The stages of a new session.
QCoro::Task<Result<void>> SshLink::make(Login &login)
{
    Attempt &attempt = login.attempt;
    Result<TcpConnection> connection = co_await connectTcp(m_host.address, m_host.port, attempt);
    if (!connection)
        co_return tl::make_unexpected(connection.error());
    sendAtOnce(connection->socket.descriptor());
    const auto failed = [&](const Error &why) {
        attempt.ladder.fail(why.code);
        return tl::make_unexpected(why);
    };
    attempt.ladder.begin(Stage::HostKey);
    const auto handshake = std::make_shared<SshHandshake>(m_worker, m_host, std::move(connection->socket), m_accepted,
                                                          sooner(attempt.limits.deadline));
    const Result<void> shaken = co_await m_worker.run(handshake, attempt.limits);
    if (shaken || shaken.error().code.is(FailureCode::Family::HostKey))
        login.key = handshake->key();
    if (!shaken)
        co_return failed(shaken.error());
    attempt.ladder.begin(Stage::Authentication);
    const auto entry = std::make_shared<SshLogin>(m_worker, m_host, sooner(attempt.limits.deadline));
    const Result<void> entered = co_await m_worker.run(entry, attempt.limits);
    if (!entered)
        co_return failed(entered.error());
    attempt.ladder.pass();
    co_return Result<void>();
}

// Whoever comes first makes the session; the others wait for the same one.
QCoro::Task<std::shared_ptr<SshLink::Login>> SshLink::login(Limits limits)
{
    while (m_login && !m_login->isOver) {
        const std::shared_ptr<Login> underway = m_login;
        Wait wait(limits);
        underway->waiting.push_back(&wait);
        const Wait::Woken woken = co_await wait;
        std::erase(underway->waiting, &wait);
        if (woken != Wait::Woken::Signalled) {
            const auto own = std::make_shared<Login>(*underway); // as far as it came in our time
            own->attempt.ladder.fail(codeOf(woken));
            own->failure = Error{codeOf(woken), {}, {}};
            co_return own;
        }
        // One that was given up with less time than ours says nothing: ours may be enough.
        const bool cutShort = underway->failure && (underway->failure->code.is(FailureCode::Family::Stopped) ||
                                                    underway->failure->code.is(FailureCode::Family::Deadline));
        if (!cutShort || limits.deadline.expired())
            co_return underway;
    }
    if (isUp())
        co_return m_login;
    const auto login = std::make_shared<Login>(Login{Attempt{limits, {}, {}}, {}, {}, false, {}});
    m_login = login;
    const Result<void> made = co_await make(*login);
    if (made) {
        m_since = QDateTime::currentDateTimeUtc();
        m_pause = {};
    } else {
        login->failure = made.error();
        m_failedAt = std::chrono::steady_clock::now();
        m_pause = std::clamp(m_pause * 2, std::chrono::seconds(1), longestPause);
    }
    login->isOver = true;
    for (Wait *waiting : login->waiting)
        waiting->signal();
    co_return login;
}

void SshLink::describe(Observation &observation) const
{
    const HostKey &key = m_login->key;
    const auto fact = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            observation.facts[QString::fromLatin1(name)] = value;
    };
    fact("ssh.key_type", key.type);
    fact("ssh.fingerprint", key.fingerprint);
    fact("ssh.server", key.server);
    if (isUp())
        fact("ssh.session_since", m_since.toString(Qt::ISODateWithMs));
}

QCoro::Task<Result<void>> SshLink::logIn(Attempt &attempt, Observation &observation)
{
    if (isUp()) {
        describe(observation);
        co_return Result<void>();
    }
    const std::shared_ptr<Login> login = co_await this->login(attempt.limits);
    attempt.ladder = login->attempt.ladder;
    attempt.addresses = login->attempt.addresses;
    describe(observation);
    if (login->failure)
        co_return tl::make_unexpected(*login->failure);
    co_return Result<void>();
}

Error SshLink::unreached(const Login &login) const
{
    const QList<StageResult> &stages = login.attempt.ladder.stages();
    const QString stage = stages.isEmpty() ? QString() : stageText(stages.constLast().stage);
    return {FailureCode::of(FailureCode::Family::Unreached),
            SshText::tr("%1 cannot be reached (%2 at %3), so nothing was looked at from there")
                .arg(m_id, login.failure->code.toString(), stage),
            {}};
}

QCoro::Task<Result<void>> SshLink::reach(Limits limits)
{
    if (isUp())
        co_return Result<void>();
    const bool isUnderway = m_login && !m_login->isOver;
    if (!isUnderway && m_login && m_login->failure && std::chrono::steady_clock::now() - m_failedAt < m_pause)
        co_return tl::make_unexpected(unreached(*m_login));
    const std::shared_ptr<Login> login = co_await this->login(limits);
    if (!login->failure)
        co_return Result<void>();
    if (login->failure->code.is(FailureCode::Family::Stopped))
        co_return tl::make_unexpected(*login->failure);
    co_return tl::make_unexpected(unreached(*login));
}

QCoro::Task<Result<CommandResult>> SshLink::exec(QStringList words, qsizetype limit, Attempt &attempt)
{
    attempt.ladder.begin(Stage::Exec);
    const auto failed = [&](const Error &why) {
        attempt.ladder.fail(why.code);
        return tl::make_unexpected(why);
    };
    const auto left = std::chrono::ceil<std::chrono::seconds>(attempt.limits.deadline.remaining());
    const std::optional<QByteArray> line = wrapped(words, left + std::chrono::seconds(1));
    if (!line)
        co_return failed(unpassable());
    const auto command = std::make_shared<SshCommand>(m_worker, *line, limit, sooner(attempt.limits.deadline));
    const Result<void> ran = co_await m_worker.run(command, attempt.limits);
    if (!ran)
        co_return failed(ran.error());
    attempt.ladder.pass();
    co_return std::move(command->result());
}

QCoro::Task<Result<std::shared_ptr<SshStream>>> SshLink::converse(QStringList words, std::chrono::seconds longest,
                                                                  Limits limits)
{
    if (!hasRoomForAStream()) {
        if (!m_further)
            m_further = std::make_unique<SshLink>(m_id, m_host);
        m_further->m_accepted = m_accepted;
        if (const Result<void> reached = co_await m_further->reach(limits); !reached)
            co_return tl::make_unexpected(reached.error());
        co_return co_await m_further->converse(words, longest, limits);
    }
    const std::optional<QByteArray> line = wrapped(words, longest);
    if (!line)
        co_return tl::make_unexpected(unpassable());
    const auto stream = std::make_shared<SshStream>(m_worker, *line, sooner(limits.deadline));
    m_streams.push_back(stream);
    const Result<void> begun = co_await m_worker.run(stream, limits);
    if (!begun)
        co_return tl::make_unexpected(begun.error());
    co_return stream;
}

bool SshLink::hasRoomForAStream()
{
    std::erase_if(m_streams, [](const std::weak_ptr<SshStream> &stream) { return stream.expired(); });
    return m_streams.size() < streamsAtOnce;
}

void SshLink::giveUp(const std::shared_ptr<SshStream> &stream)
{
    stream->abandon();
    m_worker.wake();
    if (m_further)
        m_further->giveUp(stream);
}

QCoro::Task<Result<std::shared_ptr<SshTunnel>>> SshLink::tunnel(QString host, quint16 port, Attempt &attempt)
{
    attempt.ladder.begin(Stage::Tcp);
    const auto tunnel = std::make_shared<SshTunnel>(m_worker, host, port, sooner(attempt.limits.deadline));
    const Result<void> opened = co_await m_worker.run(tunnel, attempt.limits);
    if (opened)
        co_return tunnel;
    const Error &why = opened.error();
    if (why.code.is(FailureCode::Family::Eai))
        attempt.ladder.failAt(Stage::Dns, why.code);
    else
        attempt.ladder.fail(why.code);
    co_return tl::make_unexpected(why);
}

void SshLink::attach(const std::shared_ptr<SshTunnel> &tunnel, Socket socket)
{
    tunnel->attach(std::move(socket));
    m_worker.wake();
}

void SshLink::giveUp(const std::shared_ptr<SshTunnel> &tunnel)
{
    tunnel->abandon();
    m_worker.wake();
}

} // namespace bridgewatch
