// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/deadline.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>

namespace bridgewatch {

// A file as its inode tells it apart, and how long it is; inode 0: there is none.
struct FileStand {
    quint64 inode = 0;
    qint64 size = 0;

    [[nodiscard]] bool exists() const { return inode != 0; }
    bool operator==(const FileStand &) const = default;
};

struct LogSibling {
    FileStand stand;
    QByteArray name; // without its folder
};

// Whether `name` is what rotation makes of the log `base`: that, or what stands before its ending, with digits and
// marks behind, such as app.log.1, app.log-20261123, app__2026-11-23_00-00-00.log, and app.log.old.
[[nodiscard]] bool isRotated(const QByteArray &base, const QByteArray &name);

// One look at a log's place.
struct LogSeen {
    FailureCode trouble; // why the file of that name cannot be read; none when it can
    FileStand path;      // the file of that name
    FileStand open;      // the one that is held open, whatever its name is by now
};

// A log in the place where it lies: a name at which files come and go, and one of them held open. What fails for
// want of a file is in the answer; an error means that the way to it is lost. One call at a time.
class LogFile {
public:
    virtual ~LogFile() = default;

    virtual QCoro::Task<Result<LogSeen>> look(Limits limits) = 0;
    // Holds the file of that name from now on.
    virtual QCoro::Task<Result<LogSeen>> open(Limits limits) = 0;
    // Holds the one with this inode, under that name or one that begins like it. `open.inode` is another, or
    // none, when it is not found.
    virtual QCoro::Task<Result<LogSeen>> openInode(quint64 inode, Limits limits) = 0;
    // Exactly `length` bytes of the open file, or none when it is shorter than that by now.
    virtual QCoro::Task<Result<QByteArray>> read(qint64 offset, qint64 length, Limits limits) = 0;
    // Regular files whose names begin like the log's, newest first, compressed ones left out; at most 40.
    virtual QCoro::Task<Result<QList<LogSibling>>> siblings(Limits limits) = 0;
    // Of the place's clock, seconds east of Greenwich.
    [[nodiscard]] virtual int utcOffset() const = 0;
};

} // namespace bridgewatch
