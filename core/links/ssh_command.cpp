// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/ssh_command.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <array>

namespace bridgewatch {
namespace {

struct SshText {
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

} // namespace

bool SshCommand::step(ssh_session session)
{
    if (isAbandoned() && !m_isGivenUp)
        return giveUp({FailureCode::of(FailureCode::Family::Stopped), {}, {}});
    if (m_state == State::New) {
        m_channel = ssh_channel_new(session);
        (void)m_worker.nextChannel();
        m_state = State::Opening;
    }
    if (m_state == State::Opening) {
        if (const int result = ssh_channel_open_session(m_channel); result != SSH_OK)
            return result == SSH_AGAIN || refuse(session);
        m_state = State::Asking;
    }
    if (m_isGivenUp) {
        close(false);
        return false;
    }
    if (m_state == State::Asking) {
        if (const int result = ssh_channel_request_exec(m_channel, m_line.constData()); result != SSH_OK)
            return result == SSH_AGAIN || refuse(session);
        m_state = State::Running;
    }
    read(0, m_result.out);
    read(1, m_result.err);
    if (m_result.out.size() + m_result.err.size() > m_limit) {
        end({FailureCode::of(FailureCode::Family::Protocol),
             SshText::tr("the command answers with more than %1 KB").arg(m_limit >> 10),
             {}});
        return false;
    }
    if (!isOver())
        return true;
    close(false);
    answer();
    return false;
}

bool SshCommand::refuse(ssh_session session)
{
    end(ssh_is_connected(session) == 0 ? sshFailure(session)
                                       : Error{FailureCode::of(FailureCode::Family::SshProhibited),
                                               plainLine(QByteArray(ssh_get_error(session)), 160),
                                               {}});
    return false;
}

void SshCommand::read(int isError, QByteArray &into)
{
    std::array<char, 16384> buffer;
    while (into.size() <= m_limit) {
        const int count = ssh_channel_read_nonblocking(m_channel, buffer.data(), buffer.size(), isError);
        if (count <= 0)
            break;
        into.append(buffer.data(), count);
    }
    explicit_bzero(buffer.data(), buffer.size());
}

bool SshCommand::isOver()
{
    if (ssh_channel_is_eof(m_channel) == 0 || ssh_channel_is_closed(m_channel) == 0)
        return false;
    m_result.status = ssh_channel_get_exit_status(m_channel);
    return true;
}

void SshCommand::close(bool isCut)
{
    if (!m_channel)
        return;
    if (isCut && m_state == State::Running)
        ssh_channel_request_send_signal(m_channel, "TERM");
    ssh_channel_free(std::exchange(m_channel, nullptr));
}

void SshCommand::end(const Error &why)
{
    close(true);
    answer(why);
}

bool SshCommand::giveUp(const Error &why)
{
    m_isGivenUp = m_state == State::Opening;
    if (!m_isGivenUp)
        close(true);
    answer(why);
    return m_isGivenUp;
}

} // namespace bridgewatch
