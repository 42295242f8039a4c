// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/line_gatherer.h"

#include "core/logs/line_time.h"

namespace bridgewatch {
namespace {

constexpr qint64 ahead = 60'000;            // of another clock, in ms
constexpr qint64 anotherZone = 45 * 60'000; // no writer keeps its lines so long, and zones lie further apart

// Whether a line can have been written at `at`, as it says.
bool isCredible(QByteArrayView line, qint64 at, qint64 now, qint64 since)
{
    if (now == 0 || since == 0)
        return true;
    return at <= now + ahead && (at >= since - anotherZone || namesZone(line));
}

// A line of a stack trace or of an object that belongs to the one before.
bool isContinued(QByteArrayView line)
{
    return line.isEmpty() || line[0] == ' ' || line[0] == '}' || line[0] == ']' || line[0] == ')';
}

} // namespace

void LineGatherer::feed(QByteArrayView bytes, qint64 now, qint64 since)
{
    m_decoder.feed(bytes, [this, now, since](QByteArrayView line) { add(line, now, since); });
}

void LineGatherer::breakLine(qint64 now)
{
    m_decoder.flush([this, now](QByteArrayView line) { add(line, now, 0); });
}

void LineGatherer::notice(const QString &text, qint64 now)
{
    const QByteArray line = "… " + text.toUtf8();
    m_batch.text += line + '\n';
    m_batch.lines.push_back({static_cast<quint32>(line.size()), now, 0, LineSource::Notice});
}

qint64 LineGatherer::timeOf(QByteArrayView line, qint64 now, qint64 since)
{
    if (const std::optional<qint64> own = timeAtHead(line, m_utcOffset))
        return isCredible(line, *own, now, since) ? *own : now;
    const bool follows = m_last != 0 && (now == 0 || isContinued(line));
    return follows ? m_last : now;
}

void LineGatherer::add(QByteArrayView line, qint64 now, qint64 since)
{
    m_last = timeOf(line, now, since);
    m_batch.text.append(line.data(), line.size());
    m_batch.text += '\n';
    m_batch.lines.push_back({static_cast<quint32>(line.size()), m_last, 0, m_source});
}

LogBatch LineGatherer::take()
{
    LogBatch batch = std::exchange(m_batch, {});
    size_t index = 0;
    qsizetype at = 0; // where that line begins
    m_classifier->scan(batch.text, [&](QByteArrayView line, LineClass lineClass) {
        const qsizetype wanted = line.data() - batch.text.constData();
        while (at < wanted)
            at += batch.lines[index++].length + 1;
        if (batch.lines[index].source != LineSource::Notice)
            batch.lines[index].lineClass = lineClass;
    });
    return batch;
}

} // namespace bridgewatch
