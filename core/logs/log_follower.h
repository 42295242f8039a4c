// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/logs/log_batch.h"
#include "core/profile/profile.h"

#include <QCoroTask>
#include <stop_token>

namespace bridgewatch {

class SshLink;

// Pm2 may have been told to write elsewhere.
inline constexpr std::chrono::minutes askPm2Again{5};

// Where what is followed goes. Called on the follower's thread, never after the follower has ended.
struct LogSink {
    std::function<void(LogBatch)> lines;
    std::function<void(LogState)> state;            // when it has become another one
    std::function<void(const QStringList &)> files; // once they are known, before their lines, and when others are
};

// Follows a log until `stop`, on the caller's event loop, which is that of `host`; null: the files are here. Begins
// with the last LogTail::startBytes of each file. Loses the way as often as it may: goes on behind the last byte,
// with the pauses of the link. Lines of several files come as they are read. Of what stood in a file before, a
// line without a time of its own has that of the line before it, or none (0). Asks pm2 every so often which files it
// writes, and leaves those that it has given up.
QCoro::Task<> followLog(LogSettings settings, SshLink *host, std::shared_ptr<const LineClassifier> classifier,
                        LogSink sink, std::stop_token stop, std::chrono::milliseconds askPm2Every = askPm2Again);

} // namespace bridgewatch
