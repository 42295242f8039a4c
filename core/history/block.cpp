// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/block.h"

#include "core/history/packing.h"

namespace bridgewatch {
namespace {

constexpr quint64 batchForm = 1; // the first number of each text, so that the forms may change
constexpr quint64 blockForm = 2;

template<typename Member> auto column(const Entries &entries, Member member)
{
    std::vector<std::decay_t<decltype(entries.front().*member)>> values;
    values.reserve(entries.size());
    for (const Entry &entry : entries)
        values.push_back(entry.*member);
    return values;
}

// What is unpacked may be anything: arithmetic wraps around instead of overflowing.
qint64 wrapped(quint64 value)
{
    return static_cast<qint64>(value);
}

void unpackColumn(Unpacker &from, Entries &entries, std::vector<double> &space, double Entry::*member)
{
    from.values(space);
    for (size_t i = 0; i < entries.size(); ++i)
        entries[i].*member = space[i];
}

void unpackCounts(Unpacker &from, Entries &entries)
{
    for (Entry &entry : entries)
        entry.count = static_cast<qint64>(from.number() & 0xffff'ffff);
}

} // namespace

void Entry::add(const Entry &later)
{
    const qint64 both = count + later.count;
    if (both > 0)
        mean += (later.mean - mean) * (static_cast<double>(later.count) / static_cast<double>(both));
    min = std::min(min, later.min);
    max = std::max(max, later.max);
    last = later.last;
    count = both;
}

Entries gathered(Entries finer, Level level)
{
    const auto earlier = [](const Entry &a, const Entry &b) { return a.at < b.at; };
    if (!std::is_sorted(finer.begin(), finer.end(), earlier))
        std::stable_sort(finer.begin(), finer.end(), earlier);
    if (level == Level::Raw)
        return finer;
    Entries all;
    for (Entry &entry : finer) {
        entry.at = floorTo(entry.at, widthOf(level));
        if (!all.empty() && all.back().at == entry.at)
            all.back().add(entry);
        else
            all.push_back(entry);
    }
    return all;
}

QByteArray packBlock(const BlockId &id, const Entries &entries)
{
    Packer to;
    to.number(blockForm);
    to.number(static_cast<quint64>(id.series));
    to.number(static_cast<quint64>(id.level));
    to.number(entries.size());
    std::vector<qint64> times = column(entries, &Entry::at);
    for (qint64 &time : times)
        time = floorTo(time, widthOf(id.level)) / widthOf(id.level);
    to.times(times);
    to.values(column(entries, &Entry::last));
    if (id.level == Level::Raw)
        return std::move(to).sealed();
    to.values(column(entries, &Entry::min));
    to.values(column(entries, &Entry::mean));
    to.values(column(entries, &Entry::max));
    for (const Entry &entry : entries)
        to.number(static_cast<quint64>(entry.count));
    return std::move(to).sealed();
}

std::optional<Entries> unpackBlock(const BlockId &id, const QByteArray &bytes)
{
    Unpacker from(bytes);
    const bool ours = from.number() == blockForm && from.number() == static_cast<quint64>(id.series) &&
                      from.number() == static_cast<quint64>(id.level);
    const quint64 size = from.number();
    if (!ours || size > static_cast<quint64>(entryLimit(id.level)))
        return std::nullopt;
    Entries entries(size);
    std::vector<qint64> times(size);
    std::vector<double> values(size);
    from.times(times);
    for (size_t i = 0; i < size; ++i)
        entries[i].at = wrapped(static_cast<quint64>(times[i]) * static_cast<quint64>(widthOf(id.level)));
    unpackColumn(from, entries, values, &Entry::last);
    if (id.level == Level::Raw) {
        for (Entry &entry : entries)
            entry = Entry::of(entry.at, entry.last);
    } else {
        unpackColumn(from, entries, values, &Entry::min);
        unpackColumn(from, entries, values, &Entry::mean);
        unpackColumn(from, entries, values, &Entry::max);
        unpackCounts(from, entries);
    }
    return from.isSound() && from.atEnd() ? std::optional(std::move(entries)) : std::nullopt;
}

std::vector<Entries> cutToBlocks(const Entries &entries, Level level)
{
    std::vector<Entries> blocks;
    for (const Entry &entry : entries) {
        const bool fits = !blocks.empty() && std::ssize(blocks.back()) < entryLimit(level) &&
                          entry.at - blocks.back().front().at < spanLimit(level);
        if (!fits)
            blocks.emplace_back();
        blocks.back().push_back(entry);
    }
    return blocks;
}

QByteArray packBatch(const std::vector<RawSample> &samples)
{
    Packer to;
    to.reserve(static_cast<qsizetype>(samples.size()) * 12 + 16);
    to.number(batchForm);
    to.number(samples.size());
    qint64 before = 0;
    for (const RawSample &sample : samples) {
        to.number(static_cast<quint64>(sample.series));
        to.difference(sample.at - before);
        to.bits(sample.value);
        before = sample.at;
    }
    return std::move(to).sealed();
}

std::optional<std::vector<RawSample>> unpackBatch(const QByteArray &bytes)
{
    Unpacker from(bytes);
    if (from.number() != batchForm)
        return std::nullopt;
    const quint64 size = from.number();
    if (size > static_cast<quint64>(bytes.size()))
        return std::nullopt;
    std::vector<RawSample> samples(size);
    qint64 before = 0;
    for (RawSample &sample : samples) {
        sample.series = static_cast<qint64>(from.number());
        before = wrapped(static_cast<quint64>(before) + static_cast<quint64>(from.difference()));
        sample.at = before;
        sample.value = from.bits();
    }
    return from.isSound() && from.atEnd() ? std::optional(std::move(samples)) : std::nullopt;
}

} // namespace bridgewatch
