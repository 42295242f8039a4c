// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/ssh_worker.h"

namespace bridgewatch {

// What a command on a host left. The bytes are a stranger's.
struct CommandResult {
    int status = -1; // its exit status; 128 + n where a signal ended it
    QByteArray out;
    QByteArray err;
};

// One command in a channel of its own (RFC 4254, 6.5), without a terminal. `line` goes to the
// user's login shell as it is: it must come from commandLine(). More output than `limit`, both
// streams counted, is Protocol. A command that is given up is sent TERM, and loses its streams.
class SshCommand final : public SshJob {
public:
    SshCommand(SshWorker &worker, QByteArray line, qsizetype limit, Deadline deadline)
        : SshJob(deadline), m_worker(worker), m_line(std::move(line)), m_limit(limit)
    {
    }

    [[nodiscard]] bool step(ssh_session session) override;
    void end(const Error &why) override;
    [[nodiscard]] bool giveUp(const Error &why) override;
    [[nodiscard]] bool isTimed() const override { return !m_isGivenUp; }
    // Once it was answered without failure.
    [[nodiscard]] CommandResult &result() { return m_result; }

private:
    enum class State { New, Opening, Asking, Running };
    [[nodiscard]] bool isOver();
    void read(int isError, QByteArray &into);
    void close(bool isCut);
    [[nodiscard]] bool refuse(ssh_session session);

    SshWorker &m_worker;
    QByteArray m_line;
    qsizetype m_limit;
    State m_state = State::New;
    bool m_isGivenUp = false; // closes as soon as it is open
    ssh_channel m_channel = nullptr;
    CommandResult m_result;
};

} // namespace bridgewatch
