// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/ssh_command.h"

#include "core/links/link_text.h"

#include <array>

namespace bridgewatch {
bool SshCommand::step(ssh_session session)
{
    if (const Begun begun = begin(session); begun != Begun::Running)
        return begun == Begun::Waiting;
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
    close();
    answer();
    return false;
}

void SshCommand::read(int isError, QByteArray &into)
{
    std::array<char, 16384> buffer;
    while (into.size() <= m_limit) {
        const int count = ssh_channel_read_nonblocking(channel(), buffer.data(), buffer.size(), isError);
        if (count <= 0)
            break;
        into.append(buffer.data(), count);
    }
    explicit_bzero(buffer.data(), buffer.size());
}

bool SshCommand::isOver()
{
    if (ssh_channel_is_eof(channel()) == 0 || ssh_channel_is_closed(channel()) == 0)
        return false;
    m_result.status = ssh_channel_get_exit_status(channel());
    return true;
}

void SshCommand::terminate() const
{
    if (isRunning())
        ssh_channel_request_send_signal(channel(), "TERM");
}

void SshCommand::end(const Error &why)
{
    terminate();
    close();
    answer(why);
}

bool SshCommand::giveUp(const Error &why)
{
    terminate();
    return leave(why);
}

} // namespace bridgewatch
