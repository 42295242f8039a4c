// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/maintenance.h"

#include <QTimeZone>

namespace bridgewatch {
namespace {

QDateTime atMinute(const QDate &day, int minute, const QTimeZone &zone)
{
    return QDateTime(day, QTime(minute / 60, minute % 60), zone);
}

} // namespace

QDateTime openUntil(const MaintenanceWindow &window, const QDateTime &now)
{
    if (window.days.isEmpty())
        return window.from <= now && now < window.to ? window.to : QDateTime();
    const QTimeZone zone = window.timezone.isEmpty() ? QTimeZone::utc() : QTimeZone(window.timezone);
    const QDate today = now.toTimeZone(zone).date();
    const int nights = window.toMinute <= window.fromMinute ? 1 : 0;
    for (int ago = 0; ago <= nights; ++ago) {
        const QDate day = today.addDays(-ago);
        const QDateTime from = atMinute(day, window.fromMinute, zone);
        const QDateTime to = atMinute(day.addDays(nights), window.toMinute, zone);
        if (window.days.contains(day.dayOfWeek()) && from <= now && now < to)
            return to.toUTC();
    }
    return {};
}

bool concerns(const MaintenanceWindow &window, const Alert &alert)
{
    return (window.targets.isEmpty() || window.targets.contains(alert.target)) &&
           acceptsAll(window.labels, alert.labels);
}

const MaintenanceWindow *windowFor(const QList<MaintenanceWindow> &windows, const Alert &alert, const QDateTime &now)
{
    for (const MaintenanceWindow &window : windows) {
        if (openUntil(window, now).isValid() && concerns(window, alert))
            return &window;
    }
    return nullptr;
}

} // namespace bridgewatch
