// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/ssh_stream.h"

namespace bridgewatch {

bool SshStream::step(ssh_session session)
{
    if (const Begun begun = begin(session); begun != Begun::Running)
        return begun == Begun::Waiting;
    if (!m_isBegun)
        answer();
    m_isBegun = true;
    if (carry())
        return true;
    close();
    return false;
}

bool SshStream::carry()
{
    sendOut();
    takeIn();
    if (ssh_channel_is_eof(channel()) == 0 && ssh_channel_is_closed(channel()) == 0)
        return true;
    if (ssh_channel_poll(channel(), 0) > 0)
        return true; // more than may be held at once
    finish({FailureCode::of(FailureCode::Family::Closed), {}, {}});
    return false;
}

void SshStream::takeIn()
{
    std::array<char, 16384> buffer;
    while (ssh_channel_read_nonblocking(channel(), buffer.data(), buffer.size(), 1) > 0) {
    }
    const std::lock_guard lock(m_mutex);
    while (m_in.size() < held) {
        const int count = ssh_channel_read_nonblocking(channel(), buffer.data(), buffer.size(), 0);
        if (count <= 0)
            break;
        m_in.append(buffer.data(), count);
    }
    if (!m_in.isEmpty() && m_reader)
        m_reader->signalFromAnywhere();
}

void SshStream::sendOut()
{
    const std::lock_guard lock(m_mutex);
    while (!m_out.isEmpty()) {
        const auto window = std::min<qsizetype>(ssh_channel_window_size(channel()), m_out.size());
        const int written =
            window > 0 ? ssh_channel_write(channel(), m_out.constData(), static_cast<uint32_t>(window)) : 0;
        if (written <= 0)
            return;
        m_out.remove(0, written);
    }
}

QCoro::Task<Result<QByteArray>> SshStream::read(Limits limits)
{
    Wait wait(limits);
    {
        const std::lock_guard lock(m_mutex);
        m_reader = &wait;
        if (!m_in.isEmpty() || m_ended)
            wait.signal();
    }
    const Wait::Woken woken = co_await wait;
    QByteArray bytes;
    std::optional<Error> ended;
    {
        const std::lock_guard lock(m_mutex);
        m_reader = nullptr;
        bytes = std::exchange(m_in, {});
        ended = m_ended;
    }
    if (bytes.size() >= held)
        worker().wake(); // there is room again
    if (!bytes.isEmpty())
        co_return bytes;
    if (ended)
        co_return tl::make_unexpected(*ended);
    co_return fail(codeOf(woken), {});
}

void SshStream::write(const QByteArray &bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        m_out += bytes;
    }
    worker().wake();
}

void SshStream::finish(const Error &why)
{
    const std::lock_guard lock(m_mutex);
    if (m_ended)
        return;
    m_ended = why;
    if (m_reader)
        m_reader->signalFromAnywhere();
}

void SshStream::end(const Error &why)
{
    close();
    finish(why);
    answer(why);
}

bool SshStream::giveUp(const Error &why)
{
    finish(why);
    return leave(why);
}

} // namespace bridgewatch
