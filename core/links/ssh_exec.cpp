// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/ssh_exec.h"

#include "core/base/text.h"

namespace bridgewatch {
namespace {

constexpr std::chrono::milliseconds untilAskedAgain(200);

} // namespace

SshExec::Begun SshExec::begin(ssh_session session)
{
    if (isAbandoned() && !m_isGivenUp)
        return giveUp({FailureCode::of(FailureCode::Family::Stopped), {}, {}}) ? Begun::Waiting : Begun::Over;
    if (m_again && !m_again->expired())
        return Begun::Waiting;
    m_again.reset();
    if (m_state == State::New) {
        m_channel = ssh_channel_new(session);
        (void)m_worker.nextChannel();
        m_state = State::Opening;
    }
    if (m_state == State::Opening) {
        if (const int result = ssh_channel_open_session(m_channel); result != SSH_OK)
            return refused(result, session);
        m_state = State::Asking;
        m_worker.countCommand(1);
    }
    if (m_isGivenUp) {
        close();
        return Begun::Over;
    }
    if (m_state == State::Asking) {
        if (const int result = ssh_channel_request_exec(m_channel, m_line.constData()); result != SSH_OK)
            return refused(result, session);
        m_state = State::Running;
    }
    return Begun::Running;
}

SshExec::Begun SshExec::refused(int result, ssh_session session)
{
    if (result == SSH_AGAIN)
        return Begun::Waiting;
    const bool isConnected = ssh_is_connected(session) != 0;
    const Error why = isConnected ? Error{FailureCode::of(FailureCode::Family::SshProhibited),
                                          plainLine(QByteArray(ssh_get_error(session)), 160),
                                          {}}
                                  : sshFailure(session);
    if (isConnected && m_state == State::Opening && !m_isGivenUp && m_worker.hasCommands())
        return waitForRoom(why);
    end(why);
    return Begun::Over;
}

SshExec::Begun SshExec::waitForRoom(const Error &why)
{
    close();
    m_state = State::New;
    m_noRoom = why;
    m_again = Deadline::in(untilAskedAgain);
    return Begun::Waiting;
}

std::chrono::milliseconds SshExec::patience() const
{
    return m_again ? m_again->remaining() : SshJob::patience();
}

bool SshExec::leave(const Error &why)
{
    m_isGivenUp = m_state == State::Opening;
    if (!m_isGivenUp)
        close();
    answer(m_state == State::Running ? why : m_noRoom.value_or(why));
    return m_isGivenUp;
}

void SshExec::close()
{
    if (!m_channel)
        return;
    ssh_channel_free(std::exchange(m_channel, nullptr)); // its standard input ends with it
    if (m_state == State::Asking || m_state == State::Running)
        m_worker.countCommand(-1);
}

} // namespace bridgewatch
