// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/ssh_link.h"
#include "core/links/ssh_stream.h"
#include "core/logs/log_file.h"

namespace bridgewatch {

// A log on a host: a small program of the host's own shell that does what it is told, holds the file open, and
// ends when its standard input does, or after `longest`. It needs sh, ls, tail, head and cat; stat where there is
// one. What it answers is a stranger's.
class RemoteLogFile final : public LogFile {
public:
    static constexpr std::chrono::hours longest{1};

    // Begins the program. `host` must outlive the file.
    static QCoro::Task<Result<std::unique_ptr<RemoteLogFile>>> begin(SshLink &host, QString path, Limits limits);
    ~RemoteLogFile() override;
    RemoteLogFile(const RemoteLogFile &) = delete;
    RemoteLogFile &operator=(const RemoteLogFile &) = delete;

    QCoro::Task<Result<LogSeen>> look(Limits limits) override;
    QCoro::Task<Result<LogSeen>> open(Limits limits) override;
    QCoro::Task<Result<LogSeen>> openInode(quint64 inode, Limits limits) override;
    QCoro::Task<Result<QByteArray>> read(qint64 offset, qint64 length, Limits limits) override;
    QCoro::Task<Result<QList<LogSibling>>> siblings(Limits limits) override;
    [[nodiscard]] int utcOffset() const override { return m_utcOffset; }

private:
    RemoteLogFile(SshLink &host, std::shared_ptr<SshStream> stream) : m_host(host), m_stream(std::move(stream)) {}
    QCoro::Task<Result<LogSeen>> ask(QByteArray command, Limits limits);
    QCoro::Task<Result<QByteArray>> line(Limits limits);
    QCoro::Task<Result<QByteArray>> exactly(qint64 length, Limits limits);

    SshLink &m_host;
    std::shared_ptr<SshStream> m_stream;
    QByteArray m_came; // not used up yet
    int m_utcOffset = 0;
};

} // namespace bridgewatch
