// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/logs/log_file.h"

#include <QByteArrayView>
#include <functional>

namespace bridgewatch {

// The file that bears the log's name, and what lies around it, newest first.
struct LogSurvey {
    FileStand log;
    QList<LogSibling> files;
};

// Goes along behind a log and hands on every byte of it once, in order, whatever becomes of the file: renamed and
// made anew, copied and cut to nothing, cut, removed. It remembers the inode, the offset and the last bytes before
// it, and finds its place again by them when the way to the file was lost meanwhile. A file that was renamed is
// read on until its writer is done with it. What cannot be read any more is said.
class LogTail {
public:
    static constexpr qint64 startBytes = 200 * 1024;         // of what stands in the file at first
    static constexpr qint64 pieceBytes = 256 * 1024;         // a read
    static constexpr int piecesPerStep = 4;                  // then others have a turn
    static constexpr qint64 catchUpBytes = 64 * 1024 * 1024; // more than that behind, and the newest alone is read
    static constexpr qsizetype overlapBytes = 256;           // read again each time, to see that it is the same file
    static constexpr int quietLooks = 2;                     // at a renamed file before it is left

    struct Output {
        std::function<void(QByteArrayView)> bytes;
        std::function<void()> broken; // the line that has begun will not be ended
        std::function<void(const QString &)> notice;
    };
    explicit LogTail(Output output) : m_output(std::move(output)) {}

    struct Step {
        bool moved = false;   // there may be more at once
        bool leaving = false; // another file bears the name; the next look should come soon
        FailureCode trouble;  // why there is nothing to read; none when there is
    };
    // Looks once and reads what has come. An error means that the way to the file is lost: detach() then.
    QCoro::Task<Result<Step>> step(LogFile &file, Limits limits);
    // The next step is made with another LogFile.
    void detach() { m_attached = false; }
    // Whether what stood in the file at first was read.
    [[nodiscard]] bool isLevel() const { return m_level; }

private:
    enum class Drained { Level, More, Rewritten };
    QCoro::Task<Result<FailureCode>> attach(LogFile &file, Limits limits);
    QCoro::Task<Result<Drained>> drain(LogFile &file, qint64 size, Limits limits);
    QCoro::Task<Result<void>> drainAll(LogFile &file, qint64 size, Limits limits);
    QCoro::Task<Result<void>> readWhole(LogFile &file, QList<FileStand> files, Limits limits);
    QCoro::Task<Result<void>> recover(LogFile &file, Limits limits);
    QCoro::Task<Result<bool>> isCopy(LogFile &file, FileStand candidate, Limits limits);
    QCoro::Task<Result<void>> readMissedCopies(LogFile &file, Limits limits);
    QCoro::Task<Result<LogSurvey>> survey(LogFile &file, Limits limits);
    QCoro::Task<Result<void>> moveOn(LogFile &file, Limits limits);
    QCoro::Task<Result<void>> beginAnew(LogFile &file, Limits limits);
    void place(quint64 inode, qint64 offset);
    void deliver(QByteArrayView bytes);

    Output m_output;
    quint64 m_inode = 0;  // 0: nothing was read yet
    quint64 m_copied = 0; // the last copy that was read, of a log that is copied and cut; 0: none
    qint64 m_offset = 0;
    QByteArray m_overlap; // what stands before m_offset
    bool m_attached = false;
    bool m_awaited = false;  // the file was not there at first: all of it is new
    bool m_skipping = false; // up to the next line's beginning
    bool m_level = false;
    int m_quiet = 0;
    qint64 m_delivered = 0;
};

} // namespace bridgewatch
