// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/moments.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct MomentText {
    Q_DECLARE_TR_FUNCTIONS(Moment)
};

} // namespace

QString spanText(std::chrono::milliseconds span)
{
    const qint64 seconds = std::max<qint64>(0, span.count()) / 1000;
    if (seconds < 60)
        return MomentText::tr("%1 s").arg(seconds);
    if (seconds < 2 * 3600)
        return MomentText::tr("%1 min").arg(seconds / 60);
    if (seconds < 2 * 86'400)
        return MomentText::tr("%1 h").arg(seconds / 3600);
    return MomentText::tr("%1 d").arg(seconds / 86'400);
}

QString spanText(const QDateTime &from, const QDateTime &to)
{
    return spanText(std::chrono::milliseconds(from.msecsTo(to)));
}

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime utc = moment.toUTC();
    const bool isToday = utc.date() == now.toUTC().date();
    return MomentText::tr("%1 UTC").arg(
        utc.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace bridgewatch
