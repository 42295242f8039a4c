// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/logs/line_classifier.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace bridgewatch {

// Where a line came from.
enum class LineSource : quint8 {
    First,  // the first file of a log: what a process prints
    Second, // the others: its errors
    Notice, // nobody wrote it: what the reader has to be told, such as a gap
};

// Lines that came together, decoded and judged. A value that crosses threads.
struct LogBatch {
    struct Line {
        quint32 length = 0; // of its bytes in `text`
        qint64 at = 0;      // ms since the epoch, UTC
        LineClass lineClass = 0;
        LineSource source = LineSource::First;
    };
    QByteArray text; // each line followed by LF; harmless UTF-8
    std::vector<Line> lines;
};

// How following goes at present.
struct LogState {
    enum class Now { Starting, Following, Waiting, Failing };
    Now now = Now::Starting;
    QString text; // one plain sentence for Waiting and Failing

    bool operator==(const LogState &) const = default;
};

} // namespace bridgewatch
