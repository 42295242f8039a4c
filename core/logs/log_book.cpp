// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_book.h"

#include <algorithm>
#include <bit>

namespace bridgewatch {
namespace {

constexpr int packing = 1;     // zlib's fastest: a tenth of the size at a hundred megabytes a second
constexpr int sourceShift = 6; // class and source share a byte
constexpr qint32 noTime = INT32_MIN;
constexpr qint64 farthest = INT32_MAX; // ms between lines that are packed together

} // namespace

struct LogBook::Chunk {
    explicit Chunk(std::pmr::memory_resource *memory) : packed(memory), ends(memory), times(memory), marks(memory) {}

    qint64 first = 0;
    qint64 base = 0;                // ms since the epoch, of the first line that has a time
    QByteArray text;                // until it is sealed
    std::pmr::vector<char> packed;  // from then on
    std::pmr::vector<quint32> ends; // of each line in the text, behind its LF
    std::pmr::vector<qint32> times; // ms from `base`
    std::pmr::vector<quint8> marks; // class and source

    [[nodiscard]] qint64 end() const { return first + static_cast<qint64>(ends.size()); }
    [[nodiscard]] size_t index(qint64 number) const { return static_cast<size_t>(number - first); }
    [[nodiscard]] quint32 beginOf(size_t index) const { return index == 0 ? 0 : ends[index - 1]; }
    [[nodiscard]] qint64 timeOf(size_t index) const { return times[index] == noTime ? 0 : base + times[index]; }
    [[nodiscard]] qint64 bytes() const
    {
        constexpr qint64 perLine = sizeof(quint32) + sizeof(qint32) + sizeof(quint8);
        return static_cast<qint64>(std::bit_ceil(packed.size())) + perLine * static_cast<qint64>(ends.capacity());
    }
    [[nodiscard]] bool takes(qsizetype length, qint64 at) const
    {
        const bool near = at == 0 || base == 0 || std::abs(at - base) < farthest;
        return ends.empty() ||
               (near && text.size() + length < chunkBytes && static_cast<qsizetype>(ends.size()) < chunkLines);
    }
};

LogBook::LogBook(QString target, QStringList classes, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_classes(std::move(classes)), m_memory({32, chunkBytes})
{
}

LogBook::~LogBook() = default;

void LogBook::append(const LogBatch &batch)
{
    const qint64 from = m_end;
    QByteArrayView rest(batch.text);
    for (const LogBatch::Line &line : batch.lines) {
        add(rest.first(line.length), line);
        rest = rest.sliced(line.length + 1);
    }
    count(batch);
    trim();
    if (m_end > from)
        Q_EMIT appended(std::max(from, m_first), m_end);
}

void LogBook::add(QByteArrayView text, const LogBatch::Line &line)
{
    if (m_chunks.empty() || !m_chunks.back()->takes(text.size() + 1, line.at)) {
        seal();
        m_chunks.push_back(std::make_unique<Chunk>(&m_memory));
        m_chunks.back()->first = m_end;
        m_chunks.back()->text.reserve(chunkBytes);
    }
    Chunk &chunk = *m_chunks.back();
    if (chunk.base == 0)
        chunk.base = line.at;
    chunk.text.append(text.data(), text.size());
    chunk.text += '\n';
    chunk.ends.push_back(static_cast<quint32>(chunk.text.size()));
    chunk.times.push_back(line.at == 0 ? noTime : static_cast<qint32>(line.at - chunk.base));
    chunk.marks.push_back(static_cast<quint8>(line.lineClass | static_cast<int>(line.source) << sourceShift));
    ++m_end;
}

void LogBook::seal()
{
    if (m_chunks.empty())
        return;
    Chunk &chunk = *m_chunks.back();
    const QByteArray packed = qCompress(std::exchange(chunk.text, {}), packing);
    chunk.packed.assign(packed.begin(), packed.end());
    chunk.ends.shrink_to_fit();
    chunk.times.shrink_to_fit();
    chunk.marks.shrink_to_fit();
    m_stored += chunk.bytes();
}

void LogBook::trim()
{
    const qint64 before = m_first;
    while (m_chunks.size() > 1 && (m_end - m_first > lineLimit || m_stored > byteLimit)) {
        m_stored -= m_chunks.front()->bytes();
        m_chunks.pop_front();
        m_first = m_chunks.front()->first;
    }
    if (m_first != before)
        Q_EMIT trimmed(m_first);
}

void LogBook::count(const LogBatch &batch)
{
    for (const LogBatch::Line &line : batch.lines) {
        if (line.at == 0 || line.source == LineSource::Notice)
            continue;
        QList<int> &counts = m_minutes[line.at / 60'000];
        counts.resize(m_classes.size() + 1);
        ++counts[line.lineClass];
    }
    while (m_minutes.size() > minuteLimit)
        m_minutes.erase(m_minutes.begin());
}

const LogBook::Chunk &LogBook::chunkOf(qint64 number) const
{
    const auto behind =
        std::upper_bound(m_chunks.begin(), m_chunks.end(), number,
                         [](qint64 wanted, const std::unique_ptr<Chunk> &chunk) { return wanted < chunk->first; });
    return **std::prev(behind);
}

const QByteArray &LogBook::textOf(const Chunk &chunk) const
{
    if (chunk.packed.empty())
        return chunk.text;
    const auto found = std::find_if(m_unpacked.begin(), m_unpacked.end(),
                                    [&](const Unpacked &one) { return one.first == chunk.first; });
    if (found != m_unpacked.end()) {
        std::rotate(m_unpacked.begin(), found, std::next(found));
    } else {
        std::rotate(m_unpacked.begin(), std::prev(m_unpacked.end()), m_unpacked.end());
        m_unpacked.front() = {chunk.first, qUncompress(reinterpret_cast<const uchar *>(chunk.packed.data()),
                                                       static_cast<qsizetype>(chunk.packed.size()))};
    }
    return m_unpacked.front().text;
}

LogBook::Line LogBook::line(qint64 number) const
{
    const Chunk &chunk = chunkOf(number);
    const size_t index = chunk.index(number);
    const quint32 begin = chunk.beginOf(index);
    const quint8 mark = chunk.marks[index];
    return {textOf(chunk).mid(begin, chunk.ends[index] - begin - 1), chunk.timeOf(index),
            static_cast<LineClass>(mark & ((1 << sourceShift) - 1)), static_cast<LineSource>(mark >> sourceShift)};
}

LineClass LogBook::classAt(qint64 number) const
{
    const Chunk &chunk = chunkOf(number);
    return chunk.marks[chunk.index(number)] & ((1 << sourceShift) - 1);
}

qint64 LogBook::lineAt(qint64 at) const
{
    for (const std::unique_ptr<Chunk> &chunk : m_chunks) {
        for (size_t i = 0; i < chunk->times.size(); ++i) {
            if (chunk->timeOf(i) >= at)
                return chunk->first + static_cast<qint64>(i);
        }
    }
    return m_end;
}

LogBook::Piece LogBook::pieceAt(qint64 number) const
{
    const Chunk &chunk = chunkOf(number);
    const quint32 begin = chunk.beginOf(chunk.index(number));
    return {number, chunk.end(), textOf(chunk).mid(begin)};
}

QList<int> LogBook::countsSince(qint64 minute) const
{
    QList<int> sums(m_classes.size() + 1, 0);
    for (auto it = m_minutes.lowerBound(minute); it != m_minutes.constEnd(); ++it) {
        for (qsizetype i = 0; i < it->size(); ++i)
            sums[i] += it->at(i);
    }
    return sums;
}

} // namespace bridgewatch
