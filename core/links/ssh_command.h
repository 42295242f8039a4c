// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/ssh_exec.h"

namespace bridgewatch {

// What a command on a host left. The bytes are a stranger's.
struct CommandResult {
    int status = -1; // its exit status; 128 + n where a signal ended it
    QByteArray out;
    QByteArray err;
};

// A command that runs to its end. More output than `limit`, both streams counted, is Protocol. When
// it is given up it is sent TERM, and loses its streams.
class SshCommand final : public SshExec {
public:
    SshCommand(SshWorker &worker, QByteArray line, qsizetype limit, Deadline deadline)
        : SshExec(worker, std::move(line), deadline), m_limit(limit)
    {
    }

    [[nodiscard]] bool step(ssh_session session) override;
    void end(const Error &why) override;
    [[nodiscard]] bool giveUp(const Error &why) override;
    [[nodiscard]] bool isTimed() const override { return !isGivenUp(); }
    // Once it was answered without failure.
    [[nodiscard]] CommandResult &result() { return m_result; }

private:
    [[nodiscard]] bool isOver();
    void read(int isError, QByteArray &into);
    void terminate() const;

    qsizetype m_limit;
    CommandResult m_result;
};

} // namespace bridgewatch
