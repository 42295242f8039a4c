// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/ssh_exec.h"

namespace bridgewatch {

// A command on a host that runs until it is given up, and is talked to meanwhile. It answers when the host has begun
// to run it. What it prints is kept until somebody reads it; with `held` bytes unread the host has to wait. What it
// says on its error stream is read and dropped. Given up, its streams end.
class SshStream final : public SshExec {
public:
    static constexpr qsizetype held = 1024 * 1024;

    SshStream(SshWorker &worker, QByteArray line, Deadline deadline) : SshExec(worker, std::move(line), deadline) {}

    [[nodiscard]] bool step(ssh_session session) override;
    void end(const Error &why) override;
    [[nodiscard]] bool giveUp(const Error &why) override;
    [[nodiscard]] bool isTimed() const override { return !m_isBegun && !isGivenUp(); }

    // For the coroutine, one at a time: what has come since, as soon as there is any; Closed once the command or
    // the session has ended and everything was read.
    QCoro::Task<Result<QByteArray>> read(Limits limits);
    void write(const QByteArray &bytes); // to its standard input

private:
    [[nodiscard]] bool carry(); // false: it has ended
    void takeIn();
    void sendOut();
    void finish(const Error &why);

    bool m_isBegun = false;
    std::mutex m_mutex; // guards what follows
    QByteArray m_in;
    QByteArray m_out;
    std::optional<Error> m_ended;
    Wait *m_reader = nullptr;
};

} // namespace bridgewatch
