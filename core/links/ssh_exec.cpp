// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/ssh_exec.h"

#include "core/base/text.h"

namespace bridgewatch {

SshExec::Begun SshExec::begin(ssh_session session)
{
    if (isAbandoned() && !m_isGivenUp)
        return giveUp({FailureCode::of(FailureCode::Family::Stopped), {}, {}}) ? Begun::Waiting : Begun::Over;
    if (m_state == State::New) {
        m_channel = ssh_channel_new(session);
        (void)m_worker.nextChannel();
        m_state = State::Opening;
    }
    if (m_state == State::Opening) {
        if (const int result = ssh_channel_open_session(m_channel); result != SSH_OK)
            return refused(result, session);
        m_state = State::Asking;
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
    end(ssh_is_connected(session) == 0 ? sshFailure(session)
                                       : Error{FailureCode::of(FailureCode::Family::SshProhibited),
                                               plainLine(QByteArray(ssh_get_error(session)), 160),
                                               {}});
    return Begun::Over;
}

bool SshExec::leave(const Error &why)
{
    m_isGivenUp = m_state == State::Opening;
    if (!m_isGivenUp)
        close();
    answer(why);
    return m_isGivenUp;
}

void SshExec::close()
{
    if (m_channel)
        ssh_channel_free(std::exchange(m_channel, nullptr)); // its standard input ends with it
}

} // namespace bridgewatch
