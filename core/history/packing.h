// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <vector>

namespace bridgewatch {

// Numbers as few bytes. A packed text ends in a checksum, so that one damaged byte is never taken for
// a figure; reading never goes beyond the bytes, whatever stands in them.
class Packer {
public:
    void number(quint64 value);    // 7 bits a byte, the low ones first
    void difference(qint64 value); // small when near to zero
    void bits(double value);       // 8 bytes
    // Stamps that come at a nearly even pace: differences of differences.
    void times(const std::vector<qint64> &times);
    // Exact. Values with at most six decimals (durations in ms, counts) become whole numbers and their
    // differences; others the bytes in which one differs from the one before.
    void values(const std::vector<double> &values);

    [[nodiscard]] QByteArray sealed() &&; // with its checksum
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }

private:
    void changedBytes(const std::vector<double> &values);
    QByteArray m_bytes;
};

class Unpacker {
public:
    // `bytes` must outlive it.
    explicit Unpacker(const QByteArray &bytes);

    [[nodiscard]] quint64 number();
    [[nodiscard]] qint64 difference();
    [[nodiscard]] double bits();
    void times(std::vector<qint64> &times);   // fills what it is given
    void values(std::vector<double> &values); // likewise

    // Nothing was missing or malformed so far, and the checksum held.
    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    [[nodiscard]] uchar byte();
    void changedBytes(std::vector<double> &values);

    const uchar *m_at = nullptr;
    const uchar *m_end = nullptr;
    bool m_sound = true;
};

} // namespace bridgewatch
