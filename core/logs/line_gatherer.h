// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/logs/line_decoder.h"
#include "core/logs/log_batch.h"

#include <memory>

namespace bridgewatch {

// Bytes of one file to batches of lines with their times and classes.
class LineGatherer {
public:
    LineGatherer(std::shared_ptr<const LineClassifier> classifier, LineSource source)
        : m_classifier(std::move(classifier)), m_source(source)
    {
    }

    // `now` is when they came, in ms since the epoch; 0: they stood there before anybody looked. At `since` they were
    // not there yet; 0: that is not known. A line that was not written then by its own clock, since that is ahead or
    // its zone is only assumed, has the time at which it came.
    void feed(QByteArrayView bytes, qint64 now, qint64 since = 0);
    void breakLine(qint64 now); // ends what has begun
    void notice(const QString &text, qint64 now);
    void setUtcOffset(int seconds) { m_utcOffset = seconds; }
    // What was gathered since, judged.
    [[nodiscard]] LogBatch take();
    [[nodiscard]] bool isEmpty() const { return m_batch.lines.empty(); }

private:
    void add(QByteArrayView line, qint64 now, qint64 since);
    [[nodiscard]] qint64 timeOf(QByteArrayView line, qint64 now, qint64 since);

    std::shared_ptr<const LineClassifier> m_classifier;
    LineSource m_source;
    LineDecoder m_decoder;
    LogBatch m_batch;
    qint64 m_last = 0; // the time of the line before
    int m_utcOffset = 0;
};

} // namespace bridgewatch
