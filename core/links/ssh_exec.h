// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/ssh_worker.h"

namespace bridgewatch {

// A command in a channel of its own (RFC 4254, 6.5), without a terminal, up to the moment at which it runs; what is
// done with its streams is for those who derive. Where the server has no room beside the other commands of the session,
// it is asked again until there is. `line` goes to the user's login shell as it is: it must come from
// commandLine().
class SshExec : public SshJob {
protected:
    SshExec(SshWorker &worker, QByteArray line, Deadline deadline)
        : SshJob(deadline), m_worker(worker), m_line(std::move(line))
    {
    }

    enum class Begun { Waiting, Running, Over };
    // For step(): goes on with the beginning until it runs. Over: it was refused or given up, and is answered.
    [[nodiscard]] Begun begin(ssh_session session);
    // For giveUp(): what is being opened closes as soon as it is open; true until then.
    [[nodiscard]] bool leave(const Error &why);
    // Its streams end.
    void close();

    [[nodiscard]] std::chrono::milliseconds patience() const override;

    [[nodiscard]] SshWorker &worker() const { return m_worker; }
    [[nodiscard]] ssh_channel channel() const { return m_channel; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running && m_channel; }
    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; }

private:
    enum class State { New, Opening, Asking, Running };
    [[nodiscard]] Begun refused(int result, ssh_session session);
    [[nodiscard]] Begun waitForRoom(const Error &why);

    SshWorker &m_worker;
    QByteArray m_line;
    State m_state = State::New;
    ssh_channel m_channel = nullptr;
    bool m_isGivenUp = false; // closes as soon as it is open
    std::optional<Error> m_noRoom;
    std::optional<Deadline> m_again; // when to ask again for room
};

} // namespace bridgewatch
