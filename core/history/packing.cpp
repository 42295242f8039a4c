// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/packing.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <optional>

namespace bridgewatch {
namespace {

constexpr std::array scales{1.0, 10.0, 100.0, 1'000.0, 1'000'000.0};
constexpr quint64 constantForm = 100; // else: the index of a scale
constexpr quint64 changedForm = 101;
constexpr double largestWhole = 9'007'199'254'740'992.0; // 2^53: beyond it not every whole number is a double

quint64 folded(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

qint64 unfolded(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

// Wraps around instead of overflowing: what is unpacked may be anything.
qint64 plus(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) + static_cast<quint64>(b));
}

qint64 minus(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) - static_cast<quint64>(b));
}

bool isWholeAt(double value, double scale)
{
    const double scaled = std::nearbyint(value * scale);
    return std::abs(scaled) < largestWhole && std::bit_cast<quint64>(scaled / scale) == std::bit_cast<quint64>(value);
}

// The index of the smallest scale at which every value is a whole number.
std::optional<size_t> scaleOf(const std::vector<double> &values)
{
    size_t index = 0;
    for (const double value : values) {
        while (index < scales.size() && !isWholeAt(value, scales.at(index)))
            ++index;
        if (index == scales.size())
            return std::nullopt;
    }
    // An earlier value may need a smaller scale's exactness: dividing by another need not give it back.
    const bool all =
        std::all_of(values.begin(), values.end(), [&](double v) { return isWholeAt(v, scales.at(index)); });
    return all ? std::optional(index) : std::nullopt;
}

bool isConstant(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) {
        return std::bit_cast<quint64>(value) == std::bit_cast<quint64>(values.front());
    });
}

constexpr qsizetype checksumSize = 4;

// Each step keeps different sums different, so that no damage within one word goes unseen but by the
// shortening at the end. Machine words, because a whole month is checked for one chart.
quint32 checksum(const char *bytes, qsizetype size)
{
    quint64 sum = 0x9e37'79b9'7f4a'7c15 ^ static_cast<quint64>(size);
    while (size > 0) {
        quint64 word = 0;
        std::memcpy(&word, bytes, static_cast<size_t>(std::min<qsizetype>(size, 8)));
        sum = (sum ^ qFromLittleEndian(word)) * 0xff51'afd7'ed55'8ccd;
        sum ^= sum >> 32;
        bytes += 8;
        size -= 8;
    }
    return static_cast<quint32>(sum);
}

} // namespace

void Packer::number(quint64 value)
{
    std::array<char, 10> bytes{};
    size_t size = 0;
    while (value >= 0x80) {
        bytes[size++] = static_cast<char>(value | 0x80);
        value >>= 7;
    }
    bytes[size++] = static_cast<char>(value);
    m_bytes.append(bytes.data(), static_cast<qsizetype>(size));
}

void Packer::difference(qint64 value)
{
    number(folded(value));
}

void Packer::bits(double value)
{
    const quint64 bytes = qToLittleEndian(std::bit_cast<quint64>(value));
    m_bytes.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

void Packer::times(const std::vector<qint64> &times)
{
    qint64 before = 0;
    qint64 pace = 0;
    for (const qint64 time : times) {
        const qint64 step = minus(time, before);
        difference(minus(step, pace));
        before = time;
        pace = step;
    }
}

void Packer::values(const std::vector<double> &values)
{
    if (values.empty())
        return;
    if (isConstant(values)) {
        number(constantForm);
        bits(values.front());
        return;
    }
    const std::optional<size_t> scale = scaleOf(values);
    if (!scale) {
        number(changedForm);
        changedBytes(values);
        return;
    }
    number(*scale);
    qint64 before = 0;
    for (const double value : values) {
        const auto whole = static_cast<qint64>(std::nearbyint(value * scales.at(*scale)));
        difference(whole - before);
        before = whole;
    }
}

// First a half byte for each: how many of its high bytes are those of the one before. Then the others.
void Packer::changedBytes(const std::vector<double> &values)
{
    std::vector<int> same(values.size());
    quint64 before = 0;
    QByteArray changed;
    for (size_t i = 0; i < values.size(); ++i) {
        const auto now = std::bit_cast<quint64>(values[i]);
        same[i] = std::countl_zero(now ^ before) / 8;
        for (int byte = 0; byte < 8 - same[i]; ++byte)
            changed.append(static_cast<char>((now >> (8 * byte)) & 0xff));
        before = now;
    }
    for (size_t i = 0; i < same.size(); i += 2)
        m_bytes.append(static_cast<char>(same[i] | (i + 1 < same.size() ? same[i + 1] << 4 : 0)));
    m_bytes.append(changed);
}

QByteArray Packer::sealed() &&
{
    const quint32 sum = qToLittleEndian(checksum(m_bytes.constData(), m_bytes.size()));
    m_bytes.append(reinterpret_cast<const char *>(&sum), checksumSize);
    return std::move(m_bytes);
}

Unpacker::Unpacker(const QByteArray &bytes)
{
    const qsizetype size = bytes.size() - checksumSize;
    m_sound = size >= 0 && checksum(bytes.constData(), size) == qFromLittleEndian<quint32>(bytes.constData() + size);
    if (!m_sound)
        return;
    m_at = reinterpret_cast<const uchar *>(bytes.constData());
    m_end = m_at + size;
}

uchar Unpacker::byte()
{
    if (m_at == m_end) {
        m_sound = false;
        return 0;
    }
    return *m_at++;
}

quint64 Unpacker::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const uchar next = byte();
        value |= static_cast<quint64>(next & 0x7f) << shift;
        if (next < 0x80)
            return value;
    }
    m_sound = false;
    return 0;
}

qint64 Unpacker::difference()
{
    return unfolded(number());
}

double Unpacker::bits()
{
    if (m_end - m_at < 8) {
        m_at = m_end;
        m_sound = false;
        return 0;
    }
    const auto value = qFromLittleEndian<quint64>(m_at);
    m_at += 8;
    return std::bit_cast<double>(value);
}

void Unpacker::times(std::vector<qint64> &times)
{
    qint64 before = 0;
    qint64 pace = 0;
    for (qint64 &time : times) {
        pace = plus(pace, difference());
        before = plus(before, pace);
        time = before;
    }
}

void Unpacker::values(std::vector<double> &values)
{
    if (values.empty())
        return;
    const quint64 form = number();
    if (form == constantForm) {
        std::fill(values.begin(), values.end(), bits());
        return;
    }
    if (form == changedForm) {
        changedBytes(values);
        return;
    }
    if (form >= scales.size()) {
        m_sound = false;
        return;
    }
    const double scale = scales.at(form);
    qint64 whole = 0;
    for (double &value : values) {
        whole = plus(whole, difference());
        value = static_cast<double>(whole) / scale;
    }
}

void Unpacker::changedBytes(std::vector<double> &values)
{
    std::vector<int> same(values.size());
    for (size_t i = 0; i < same.size(); i += 2) {
        const uchar both = byte();
        same[i] = std::min(both & 0xf, 8);
        if (i + 1 < same.size())
            same[i + 1] = std::min(both >> 4, 8);
    }
    quint64 before = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        const int changed = 8 - same[i];
        quint64 now = changed == 8 ? 0 : (before >> (8 * changed)) << (8 * changed);
        for (int at = 0; at < changed; ++at)
            now |= static_cast<quint64>(byte()) << (8 * at);
        values[i] = std::bit_cast<double>(now);
        before = now;
    }
}

} // namespace bridgewatch
