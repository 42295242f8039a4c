// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/line_time.h"

#include <chrono>

namespace bridgewatch {
namespace {

// Reads along a line; everything after a failure fails too.
class Cursor {
public:
    explicit Cursor(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] bool is(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool isDigit() const { return m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QByteArrayView rest() const { return m_text.sliced(m_at); }
    [[nodiscard]] qsizetype place() const { return m_at; }

    bool skip(char c)
    {
        if (!is(c))
            return false;
        ++m_at;
        return true;
    }
    void pass(qsizetype bytes) { m_at += bytes; }
    void expect(char c) { m_failed = !skip(c) || m_failed; }
    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            if (!isDigit()) {
                m_failed = true;
                return 0;
            }
            value = value * 10 + (m_text[m_at++] - '0');
        }
        return value;
    }
    // Milliseconds of a fraction of any length; none where there is none.
    int fraction()
    {
        if (!skip('.') && !skip(','))
            return 0;
        int value = 0;
        int digits = 0;
        for (; isDigit(); ++m_at, ++digits)
            value = digits < 3 ? value * 10 + (m_text[m_at] - '0') : value;
        for (; digits < 3; ++digits)
            value *= 10;
        return value;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

int offsetAt(Cursor &cursor, int fallback)
{
    if (cursor.skip('Z'))
        return 0;
    if (cursor.rest().startsWith(" UTC") || cursor.rest().startsWith(" GMT")) {
        cursor.pass(4);
        return 0;
    }
    const bool east = cursor.is('+');
    if (!east && !cursor.is('-'))
        return fallback;
    Cursor zone = cursor;
    (void)(zone.skip('+') || zone.skip('-'));
    const int hours = zone.number(2);
    (void)zone.skip(':');
    const int minutes = zone.isDigit() ? zone.number(2) : 0;
    if (zone.failed() || hours > 15 || minutes > 59)
        return fallback;
    cursor = zone;
    return (east ? 1 : -1) * (hours * 3600 + minutes * 60);
}

// The moment at the cursor, which stands behind it then.
std::optional<qint64> momentAt(Cursor &cursor, int offsetSeconds)
{
    (void)cursor.skip('[');
    const std::chrono::year year(cursor.number(4));
    cursor.expect('-');
    const std::chrono::month month(static_cast<unsigned>(cursor.number(2)));
    cursor.expect('-');
    const std::chrono::day day(static_cast<unsigned>(cursor.number(2)));
    if (!cursor.skip('T'))
        cursor.expect(' ');
    const int hour = cursor.number(2);
    cursor.expect(':');
    const int minute = cursor.number(2);
    cursor.expect(':');
    const int second = cursor.number(2);
    const int ms = cursor.fraction();
    const std::chrono::year_month_day date(year, month, day);
    if (cursor.failed() || !date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    if (year < std::chrono::year(2000) || year >= std::chrono::year(2100))
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const qint64 seconds = days * 86'400 + hour * 3600 + minute * 60 + second - offsetAt(cursor, offsetSeconds);
    return seconds * 1000 + ms;
}

} // namespace

std::optional<qint64> timeAtHead(QByteArrayView line, int offsetSeconds)
{
    Cursor cursor(line);
    return momentAt(cursor, offsetSeconds);
}

bool namesZone(QByteArrayView line)
{
    const std::optional<qint64> here = timeAtHead(line, 0);
    return here && here == timeAtHead(line, 3600);
}

qsizetype lengthOfTime(QByteArrayView line, qint64 at, int offsetSeconds)
{
    Cursor cursor(line);
    if (momentAt(cursor, offsetSeconds) != at)
        return 0;
    for (const char divider : {']', ':', ' '})
        (void)cursor.skip(divider);
    return cursor.rest().isEmpty() ? 0 : cursor.place();
}

} // namespace bridgewatch
