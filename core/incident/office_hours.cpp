// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/office_hours.h"

#include "core/base/text.h"
#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace bridgewatch {
namespace {

struct HoursText {
    Q_DECLARE_TR_FUNCTIONS(OfficeHours)
};

constexpr int week = 7;
constexpr int dayMinutes = 24 * 60;

QTimeZone zoneOf(const Contact &contact)
{
    const QTimeZone zone = contact.timezone.isEmpty() ? QTimeZone::utc() : QTimeZone(contact.timezone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString placeOf(const Contact &contact)
{
    const QString zone = QString::fromUtf8(contact.timezone);
    return zone.isEmpty() ? QStringLiteral("UTC") : zone.section(u'/', -1).replace(u'_', u' ');
}

QString dayName(int day)
{
    switch (day) {
    case 1: return HoursText::tr("Mon");
    case 2: return HoursText::tr("Tue");
    case 3: return HoursText::tr("Wed");
    case 4: return HoursText::tr("Thu");
    case 5: return HoursText::tr("Fri");
    case 6: return HoursText::tr("Sat");
    default: return HoursText::tr("Sun");
    }
}

QString clock(const QDateTime &there)
{
    return there.toString(QStringLiteral("HH:mm"));
}

// By the wall clock, whatever its offset is.
bool isOpen(const QList<Contact::Hours> &hours, const QDateTime &there)
{
    const int minute = there.time().hour() * 60 + there.time().minute();
    const int today = there.date().dayOfWeek();
    const int yesterday = today == 1 ? week : today - 1;
    return std::any_of(hours.begin(), hours.end(), [&](const Contact::Hours &span) {
        const bool overnight = span.to <= span.from;
        const bool fromToday =
            span.days.contains(today) && minute >= span.from && minute < (overnight ? dayMinutes : span.to);
        return fromToday || (overnight && span.days.contains(yesterday) && minute < span.to);
    });
}

// Moments at which the wall clock may show this; none where it is left out, two where it comes twice.
QList<QDateTime> momentsOf(const QDate &day, int minute, const QTimeZone &zone)
{
    const QDateTime shown(day, QTime(minute / 60, minute % 60), Qt::UTC);
    QList<QDateTime> moments;
    for (const int days : {-1, 1}) {
        const int offset = zone.offsetFromUtc(shown.addDays(days));
        const QDateTime moment = shown.addSecs(-offset);
        if (zone.offsetFromUtc(moment) == offset && !moments.contains(moment))
            moments.append(moment);
    }
    return moments;
}

// Hours begin where a span does, or where the clock is set into one.
QDateTime nextOpening(const Contact &contact, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime horizon = now.addDays(week + 2);
    QList<QDateTime> candidates;
    for (QDate day = now.toTimeZone(zone).date(); day <= horizon.date(); day = day.addDays(1)) {
        for (const Contact::Hours &span : contact.hours)
            candidates += momentsOf(day, span.from, zone);
    }
    if (zone.hasTransitions()) {
        for (const auto &change : zone.transitions(now, horizon))
            candidates.append(change.atUtc);
    }
    std::sort(candidates.begin(), candidates.end());
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const QDateTime &moment) {
        return moment > now && isOpen(contact.hours, moment.toTimeZone(zone));
    });
    return found == candidates.end() ? QDateTime() : *found;
}

QString whenBack(const QDateTime &next, const QDateTime &there, const QTimeZone &zone)
{
    const QDateTime back = next.toTimeZone(zone);
    return back.date() == there.date() ? HoursText::tr("back %1").arg(clock(back))
                                       : HoursText::tr("back %1 %2").arg(dayName(back.date().dayOfWeek()), clock(back));
}

QString describe(const Contact &contact, const Reachability &reach, const QTimeZone &zone)
{
    const QString time = contact.timezone.isEmpty() ? HoursText::tr("%1 UTC").arg(clock(reach.there))
                                                    : HoursText::tr("%1 in %2").arg(clock(reach.there), reach.place);
    if (reach.now)
        return (contact.hours.isEmpty() ? HoursText::tr("reachable at any time · %1")
                                        : HoursText::tr("reachable now · %1"))
            .arg(time);
    const int hour = reach.there.time().hour();
    const QString away =
        (hour < 7 || hour >= 22 ? HoursText::tr("asleep · %1") : HoursText::tr("not in hours · %1")).arg(time);
    return reach.next.isValid() ? HoursText::tr("%1, %2").arg(away, whenBack(reach.next, reach.there, zone)) : away;
}

} // namespace

Reachability reachability(const Contact &contact, const QDateTime &nowUtc)
{
    const QTimeZone zone = zoneOf(contact);
    const QDateTime now = nowUtc.toUTC();
    Reachability reach;
    reach.there = now.toTimeZone(zone);
    reach.place = placeOf(contact);
    reach.now = contact.hours.isEmpty() || isOpen(contact.hours, reach.there);
    if (!reach.now)
        reach.next = nextOpening(contact, now, zone);
    reach.text = describe(contact, reach, zone);
    return reach;
}

QString officeHoursText(const Contact &contact)
{
    if (contact.hours.isEmpty())
        return HoursText::tr("at any time");
    const auto minutes = [](int minute) {
        return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
    };
    QStringList spans;
    for (const Contact::Hours &span : contact.hours) {
        QStringList days;
        const bool isRow = span.days.size() > 2 && span.days.last() - span.days.first() + 1 == span.days.size();
        for (const int day : isRow ? QList<int>{span.days.first(), span.days.last()} : span.days)
            days << dayName(day);
        spans << QStringLiteral("%1 %2–%3")
                     .arg(isRow ? days.join(u'–') : listed(days), minutes(span.from), minutes(span.to));
    }
    return spans.join(QStringLiteral("; "));
}

} // namespace bridgewatch
