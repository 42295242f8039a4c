// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/links/socket.h"

#include <libssh/libssh.h>
#include <mutex>
#include <poll.h>

namespace bridgewatch {

// How a link over SSH died, in one sentence; the code is an errno, Closed, Protocol or Deadline.
[[nodiscard]] Error sshFailure(ssh_session session);

// Something that a coroutine asked of a host's thread. Shared by both: the coroutine waits for its
// first answer, the thread steps it until it is over. Whoever is last lets go of it.
class SshJob {
public:
    explicit SshJob(Deadline deadline) : m_deadline(deadline) {}
    virtual ~SshJob() = default;
    SshJob(const SshJob &) = delete;
    SshJob &operator=(const SshJob &) = delete;

    // Whether it is of use in a session that somebody has logged in to, and in no other.
    [[nodiscard]] virtual bool needsLogin() const { return true; }
    // On the host's thread, never blocking; `session` is null before the handshake and when it was
    // lost since, for jobs that need no login. True while there is more to do.
    [[nodiscard]] virtual bool step(ssh_session session) = 0;
    // On the host's thread: the session is gone with all that is in it.
    virtual void end(const Error &why) { answer(why); }
    // On the host's thread: its time is over, or nobody waits for it any more. True when it has to be
    // stepped on, because the server may still do what was asked of it.
    [[nodiscard]] virtual bool giveUp(const Error &why)
    {
        end(why);
        return false;
    }
    // The next step comes after so long at the latest, whatever happens.
    [[nodiscard]] virtual std::chrono::milliseconds patience() const { return std::chrono::hours(1); }
    // Descriptors besides the session's whose readiness is worth a step.
    virtual void watch(std::vector<pollfd> &) const {}

    [[nodiscard]] const Deadline &deadline() const { return m_deadline; }
    // Whether the deadline still counts: a tunnel that stands has none.
    [[nodiscard]] virtual bool isTimed() const { return true; }
    // What had come in over the session before the first step, to see whether the server has said
    // anything at all since.
    void begin(quint64 received) { m_receivedBefore = received; }
    [[nodiscard]] quint64 receivedBefore() const { return m_receivedBefore; }

    // Nobody waits for it any more.
    [[nodiscard]] bool isAbandoned() const
    {
        const std::lock_guard lock(m_mutex);
        return m_abandoned;
    }

    // For the coroutine.
    void expect(Wait *waiting)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = waiting;
        if (m_answered && waiting)
            waiting->signalFromAnywhere();
    }
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = nullptr;
        m_abandoned = true;
    }
    // Once it was signalled: none when all went well.
    [[nodiscard]] std::optional<Error> failure() const
    {
        const std::lock_guard lock(m_mutex);
        return m_failure;
    }

protected:
    // Wakes the coroutine. What the job found must be in place by now.
    void answer(std::optional<Error> failure = std::nullopt)
    {
        const std::lock_guard lock(m_mutex);
        if (m_answered)
            return;
        m_answered = true;
        m_failure = std::move(failure);
        if (m_waiting)
            m_waiting->signalFromAnywhere();
    }

private:
    Deadline m_deadline;
    quint64 m_receivedBefore = 0;
    mutable std::mutex m_mutex;
    Wait *m_waiting = nullptr;
    bool m_answered = false;
    bool m_abandoned = false;
    std::optional<Error> m_failure;
};

} // namespace bridgewatch
