// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/week_form.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace bridgewatch {
namespace {

const QStringList &dayNames()
{
    static const QStringList names{QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"),
                                   QStringLiteral("Thu"), QStringLiteral("Fri"), QStringLiteral("Sat"),
                                   QStringLiteral("Sun")};
    return names;
}

// "Sat", "Mon-Fri", "Fri-Mon", "Mon,Wed", "daily".
QList<int> daysIn(const QString &text)
{
    QList<int> days;
    const QString spans = text == u"daily" ? QStringLiteral("Mon-Sun") : text;
    for (const QString &span : spans.split(u',')) {
        const QStringList ends = span.split(u'-');
        int day = static_cast<int>(dayNames().indexOf(ends.first()));
        const int last = static_cast<int>(dayNames().indexOf(ends.last()));
        days.append(day + 1);
        for (; day != last; days.append(day + 1))
            day = (day + 1) % 7;
    }
    return days;
}

int minutesOf(const QString &clock)
{
    return 60 * clock.first(2).toInt() + clock.last(2).toInt();
}

} // namespace

std::optional<WeekSpan> parseWeekSpan(const QString &text, bool isToMidnight)
{
    static const QRegularExpression form(
        QStringLiteral("^(daily|DAY(?:-DAY)?(?:,DAY(?:-DAY)?)*) "
                       "((?:[01][0-9]|2[0-3]):[0-5][0-9])-((?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)\\z")
            .replace(QStringLiteral("DAY"), QStringLiteral("(?:%1)").arg(dayNames().join(u'|'))));
    const auto match = form.match(text);
    if (!match.hasMatch() || (!isToMidnight && match.captured(3) == u"24:00"))
        return std::nullopt;
    return WeekSpan{daysIn(match.captured(1)), minutesOf(match.captured(2)), minutesOf(match.captured(3))};
}

QByteArray readTimezone(MapReader &reader, Complaints &complaints)
{
    const QString name = QStringLiteral("timezone");
    const QByteArray zone = reader.text(name).toUtf8();
    if (!zone.isEmpty() && !QTimeZone::availableTimeZoneIds().contains(zone))
        complaints.error(*reader.value(name),
                         Lint::tr("there is no time zone '%1'; one is Europe/Berlin").arg(plainLine(zone, 60)));
    return zone;
}

} // namespace bridgewatch
