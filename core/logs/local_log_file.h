// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/socket.h"
#include "core/logs/log_file.h"

namespace bridgewatch {

// A log on this machine. Regular files alone are read, so that nothing here blocks; a pipe or device of that name
// is EINVAL and is not held open.
class LocalLogFile final : public LogFile {
public:
    explicit LocalLogFile(const QString &path);

    QCoro::Task<Result<LogSeen>> look(Limits limits) override;
    QCoro::Task<Result<LogSeen>> open(Limits limits) override;
    QCoro::Task<Result<LogSeen>> openInode(quint64 inode, Limits limits) override;
    QCoro::Task<Result<QByteArray>> read(qint64 offset, qint64 length, Limits limits) override;
    QCoro::Task<Result<QList<LogSibling>>> siblings(Limits limits) override;
    [[nodiscard]] int utcOffset() const override;

private:
    struct Sibling {
        QByteArray path;
        FileStand stand;
        qint64 modified = 0; // ns
    };
    [[nodiscard]] LogSeen seen() const;
    [[nodiscard]] std::vector<Sibling> listed() const;
    void hold(const QByteArray &path);

    QByteArray m_path;
    Socket m_open;
};

// Names of files that hold what a log held, but packed.
[[nodiscard]] bool isCompressed(const QByteArray &name);

} // namespace bridgewatch
