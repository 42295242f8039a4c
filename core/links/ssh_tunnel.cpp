// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/ssh_tunnel.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <array>
#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <sys/socket.h>

namespace bridgewatch {
namespace {

constexpr size_t pieceSize = 32 * 1024;
// As many tunnels may fail at once and each still be told its own reason.
constexpr int mostTries = 10;

// The code whose text the C library has for it; the server's may be another one's (musl, BSD).
FailureCode codeOfWords(const QByteArray &words)
{
    for (const int number : {ECONNREFUSED, ETIMEDOUT, EHOSTUNREACH, ENETUNREACH, ECONNRESET, EACCES, EPERM, EINVAL,
                             EADDRNOTAVAIL, ECONNABORTED}) {
        if (words.contains(strerrordesc_np(number)))
            return FailureCode::ofErrno(number);
    }
    for (const int number : {EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_NODATA, EAI_SYSTEM}) {
        if (words.contains(::gai_strerror(number)))
            return FailureCode::ofEai(number);
    }
    static const std::array<std::pair<const char *, FailureCode>, 3> others{
        {{"Operation timed out", FailureCode::ofErrno(ETIMEDOUT)},
         {"Host is unreachable", FailureCode::ofErrno(EHOSTUNREACH)},
         {"Name does not resolve", FailureCode::ofEai(EAI_NONAME)}}};
    for (const auto &[text, code] : others) {
        if (words.contains(text))
            return code;
    }
    return FailureCode::of(FailureCode::Family::Protocol);
}

} // namespace

// "Channel opening failure: channel 43 error (2) Connection refused"; the number is RFC 4254's
// reason code: 1 prohibited, 2 connect failed, 3 unknown type, 4 resource shortage.
TunnelFailure tunnelFailure(const QByteArray &libsshError)
{
    static const QRegularExpression form(QStringLiteral("channel (\\d+) error \\((\\d+)\\) ?(.*)$"));
    const auto matched = form.match(QString::fromUtf8(libsshError));
    if (!matched.hasMatch())
        return {0, {FailureCode::of(FailureCode::Family::Protocol), plainLine(libsshError, 160), {}}};
    const QString words = plainLine(matched.captured(3), 120);
    const bool connecting = matched.captured(2) == u"2";
    const FailureCode code =
        connecting ? codeOfWords(words.toUtf8()) : FailureCode::of(FailureCode::Family::SshProhibited);
    return {matched.captured(1).toInt(), {code, words, {}}};
}

void SshTunnel::attach(Socket socket)
{
    const std::lock_guard lock(m_socketMutex);
    m_given = std::move(socket);
}

bool SshTunnel::step(ssh_session session)
{
    if (isAbandoned() && !m_isGivenUp)
        return giveUp({FailureCode::of(FailureCode::Family::Stopped), {}, {}});
    if (m_state == State::New || m_state == State::Opening)
        return open(session);
    if (m_state == State::Waiting) {
        const std::lock_guard lock(m_socketMutex);
        if (!m_given.isOpen())
            return true;
        m_socket = std::move(m_given);
        m_state = State::Carrying;
    }
    if (carry())
        return true;
    close();
    return false;
}

bool SshTunnel::open(ssh_session session)
{
    if (m_state == State::New) {
        m_channel = ssh_channel_new(session);
        m_number = m_worker.nextChannel();
        m_state = State::Opening;
    }
    const int result = ssh_channel_open_forward(m_channel, m_host.toUtf8().constData(), m_port, "127.0.0.1", 0);
    if (result == SSH_AGAIN)
        return true;
    if (m_isGivenUp) {
        close();
        return false;
    }
    if (result == SSH_OK) {
        m_state = State::Waiting;
        answer();
        return true;
    }
    if (ssh_is_connected(session) == 0) {
        end(sshFailure(session));
        return false;
    }
    const TunnelFailure failure = tunnelFailure(QByteArray(ssh_get_error(session)));
    if (failure.channel != m_number && ++m_tries < mostTries) {
        // Something else failed at the same moment, and its reason stands there now: asks again.
        ssh_channel_free(std::exchange(m_channel, nullptr));
        m_state = State::New;
        return true;
    }
    end(failure.error);
    return false;
}

bool SshTunnel::carry()
{
    return carryIn() && carryOut();
}

bool SshTunnel::carryIn()
{
    std::array<char, pieceSize> piece;
    while (true) {
        if (!m_in.isEmpty()) {
            const ssize_t sent = ::send(m_socket.descriptor(), m_in.constData(), static_cast<size_t>(m_in.size()),
                                        MSG_DONTWAIT | MSG_NOSIGNAL);
            if (sent < 0)
                return errno == EAGAIN || errno == EINTR;
            m_in.remove(0, static_cast<qsizetype>(sent));
            if (!m_in.isEmpty())
                return true;
        }
        if (m_inEnded)
            return true;
        const int count = ssh_channel_read_nonblocking(m_channel, piece.data(), piece.size(), 0);
        if (count > 0) {
            m_in.append(piece.data(), count);
            continue;
        }
        if (count == SSH_ERROR)
            return false;
        if (ssh_channel_is_eof(m_channel) != 0 || ssh_channel_is_closed(m_channel) != 0) {
            m_inEnded = true;
            ::shutdown(m_socket.descriptor(), SHUT_WR);
            // A peer that has closed hears nothing any more.
            return ssh_channel_is_closed(m_channel) == 0;
        }
        return true;
    }
}

bool SshTunnel::carryOut()
{
    std::array<char, pieceSize> piece;
    while (true) {
        if (!m_out.isEmpty()) {
            const auto window = std::min<qsizetype>(ssh_channel_window_size(m_channel), m_out.size());
            const int written =
                window > 0 ? ssh_channel_write(m_channel, m_out.constData(), static_cast<uint32_t>(window)) : 0;
            if (written < 0 && written != SSH_AGAIN)
                return false;
            if (written <= 0)
                return true;
            m_out.remove(0, written);
            continue;
        }
        const ssize_t count = ::recv(m_socket.descriptor(), piece.data(), piece.size(), MSG_DONTWAIT);
        if (count > 0) {
            m_out.append(piece.data(), static_cast<qsizetype>(count));
            continue;
        }
        return count < 0 && (errno == EAGAIN || errno == EINTR); // our side never half-closes
    }
}

void SshTunnel::watch(std::vector<pollfd> &watched) const
{
    if (m_state != State::Carrying)
        return;
    const int events = (m_out.isEmpty() ? POLLIN : 0) | (m_in.isEmpty() ? 0 : POLLOUT);
    // With no wish at all poll(2) would still tell of a hang-up, again and again.
    if (events != 0)
        watched.push_back({m_socket.descriptor(), static_cast<short>(events), 0});
}

void SshTunnel::close()
{
    if (m_channel)
        ssh_channel_free(std::exchange(m_channel, nullptr)); // closes what is open, and nothing else
    m_socket = Socket();
    attach(Socket());
}

void SshTunnel::end(const Error &why)
{
    close();
    answer(why);
}

// A server that is still connecting would keep the connection once it has it.
bool SshTunnel::giveUp(const Error &why)
{
    answer(why);
    m_isGivenUp = m_state == State::Opening;
    if (!m_isGivenUp)
        close();
    return m_isGivenUp;
}

} // namespace bridgewatch
