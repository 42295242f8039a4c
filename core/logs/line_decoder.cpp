// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/line_decoder.h"

#include "core/base/text.h"
#include "core/links/link_text.h"

#include <QLocale>
#include <cstring>

namespace bridgewatch {
namespace {

constexpr bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f;
}

// The length of the colour sequence that begins here, ESC [ digits ; : m; 0 where there is none.
qsizetype colourAt(QByteArrayView bytes)
{
    if (bytes.size() < 3 || bytes[0] != '\x1b' || bytes[1] != '[')
        return 0;
    for (qsizetype i = 2; i < std::min<qsizetype>(bytes.size(), 32); ++i) {
        if (bytes[i] == 'm')
            return i + 1;
        if ((bytes[i] < '0' || bytes[i] > '9') && bytes[i] != ';' && bytes[i] != ':')
            return 0;
    }
    return 0;
}

struct Decoded {
    char32_t point = 0;
    qsizetype length = 0; // 0: no UTF-8
};

// Not in a line of a profile, where nobody types them, but in what programs print: word joiners, invisible
// operators, annotations, tags.
bool isUnseen(char32_t c)
{
    return (c >= 0x2060 && c <= 0x2064) || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

// One character as RFC 3629 has it: shortest form, no surrogates, up to U+10FFFF.
Decoded decodeAt(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = at(0);
    if (first < 0x80)
        return {first, 1};
    const qsizetype length = first >= 0xc2 && first < 0xe0   ? 2
                             : (first & 0xf0) == 0xe0        ? 3
                             : first >= 0xf0 && first < 0xf5 ? 4
                                                             : 0;
    if (length == 0 || bytes.size() < length)
        return {};
    char32_t point = static_cast<char32_t>(first) & (0x7fU >> length);
    for (qsizetype i = 1; i < length; ++i) {
        if ((at(i) & 0xc0) != 0x80)
            return {};
        point = point << 6 | (at(i) & 0x3fU);
    }
    static constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (point < least[static_cast<size_t>(length)] || (point >= 0xd800 && point < 0xe000) || point > 0x10ffff)
        return {};
    return {point, length};
}

// Appends one character and returns how many bytes it took.
qsizetype cleanOne(QByteArrayView bytes, QByteArray &into)
{
    if (bytes[0] == '\t') {
        into += "    ";
        return 1;
    }
    if (const qsizetype colour = colourAt(bytes); colour > 0)
        return colour;
    const Decoded decoded = decodeAt(bytes);
    if (decoded.length == 0) {
        static constexpr const char *digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(bytes[0]);
        into += "\\x";
        into += digits[byte >> 4];
        into += digits[byte & 15];
        return 1;
    }
    if (isTreacherous(decoded.point) || isUnseen(decoded.point))
        into += shownForm(decoded.point).toUtf8();
    else
        into.append(bytes.data(), decoded.length);
    return decoded.length;
}

bool isAllPlain(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), isPlain);
}

void clean(QByteArrayView line, QByteArray &into)
{
    for (qsizetype i = 0; i < line.size();) {
        qsizetype run = i;
        while (run < line.size() && isPlain(line[run]))
            ++run;
        into.append(line.data() + i, run - i);
        i = run;
        if (i < line.size())
            i += cleanOne(line.sliced(i), into);
    }
}

// Cut so that no character is divided.
qsizetype wholeCharacters(QByteArrayView bytes, qsizetype length)
{
    qsizetype cut = length;
    while (cut > 0 && length - cut < 4 && (static_cast<unsigned char>(bytes[cut]) & 0xc0) == 0x80)
        --cut;
    return length - cut < 4 ? cut : length;
}

} // namespace

void LineDecoder::feed(QByteArrayView bytes, const Take &take)
{
    while (!bytes.isEmpty()) {
        const void *found = std::memchr(bytes.data(), '\n', static_cast<size_t>(bytes.size()));
        if (!found) {
            keep(bytes);
            return;
        }
        const qsizetype length = static_cast<const char *>(found) - bytes.data();
        if (m_partial.isEmpty()) {
            finish(bytes.first(length), 0, take);
        } else {
            keep(bytes.first(length));
            finish(m_partial, m_leftOut, take);
            reset();
        }
        bytes = bytes.sliced(length + 1);
    }
}

// A byte more than will be shown, so that a CR at the limit is seen, and a character that the limit divides.
void LineDecoder::keep(QByteArrayView bytes)
{
    const qsizetype taken = std::min(bytes.size(), kept + 4 - m_partial.size());
    m_partial.append(bytes.data(), taken);
    m_leftOut += bytes.size() - taken;
}

void LineDecoder::flush(const Take &take)
{
    if (!m_partial.isEmpty())
        finish(m_partial, m_leftOut, take);
    reset();
}

void LineDecoder::reset()
{
    m_partial.clear();
    m_leftOut = 0;
}

void LineDecoder::finish(QByteArrayView line, qint64 leftOut, const Take &take)
{
    if (leftOut == 0 && line.endsWith('\r'))
        line = line.chopped(1);
    if (line.size() <= kept && isAllPlain(line)) {
        take(line);
        return;
    }
    m_clean.clear();
    qsizetype shown = line.size();
    if (line.size() > kept) {
        shown = wholeCharacters(line, kept);
        leftOut += line.size() - shown;
    }
    clean(line.first(shown), m_clean);
    if (leftOut > 0)
        m_clean +=
            LogText::tr(" ⟨… %1 more bytes are left out⟩").arg(QLocale(QLocale::English).toString(leftOut)).toUtf8();
    take(m_clean);
    if (m_clean.capacity() > 4 * kept)
        m_clean = {};
}

} // namespace bridgewatch
