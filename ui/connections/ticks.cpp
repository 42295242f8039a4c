// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ticks.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

namespace bridgewatch {
namespace {

struct TickText {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

double niceStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * 0.9)
            return factor * power;
    }
    return 10 * power;
}

// As many as the step needs: 2.5 has one, 0.02 has two.
int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 9; ++decimals) {
        const double scaledUp = step * std::pow(10, decimals);
        if (std::abs(scaledUp - std::round(scaledUp)) < 1e-6 * scaledUp)
            return decimals;
    }
    return 9;
}

qint64 timeStep(qint64 length, int most)
{
    static constexpr std::array steps{second,  2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                                      minute,  2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                      hour,    2 * hour,   3 * hour,   6 * hour,    12 * hour,   day,
                                      2 * day, 7 * day,    14 * day,   28 * day,    56 * day,    364 * day};
    for (const qint64 step : steps) {
        if (length / step <= most - 1)
            return step;
    }
    return steps.back();
}

QString dayText(const QDateTime &local, const QLocale &locale)
{
    return locale.toString(local, TickText::tr("d MMM", "the date of a tick, as QLocale formats it"));
}

QString clock(const QDateTime &local, bool seconds)
{
    return local.toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

// Within a day by the wall clock, so that a day with 23 hours has its ticks at round hours too.
void addDay(QList<Tick> &ticks, QDate date, qint64 step, Span span, const QLocale &locale)
{
    for (qint64 ms = 0; ms < day; ms += step) {
        const QDateTime local(date, QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms)));
        const qint64 at = local.toMSecsSinceEpoch();
        const bool skipped = !local.isValid() || local.time().msecsSinceStartOfDay() != ms;
        if (at < span.from || at > span.to || skipped)
            continue;
        ticks.append({static_cast<double>(at), ms == 0 ? dayText(local, locale) : clock(local, step < minute)});
    }
}

QDateTime localOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

} // namespace

ValueAxis valueAxis(double highest, int wanted, bool wholeOnly, const QLocale &locale)
{
    constexpr double leastReach = 0.1;
    const double reach = std::isfinite(highest) && highest > 0 ? std::max(highest, leastReach) : 1;
    double step = niceStep(reach / std::max(1, wanted));
    if (wholeOnly)
        step = std::max(1.0, step == 2.5 ? 5.0 : step);
    ValueAxis axis;
    // In quarters of a step, so that the scale stands still while values go up and down a little.
    axis.top = std::ceil(reach / step * 4 - 1e-9) * step / 4;
    const int decimals = decimalsOf(step);
    for (int i = 0; i * step <= axis.top * (1 + 1e-9); ++i)
        axis.ticks.append({i * step, locale.toString(i * step, 'f', decimals)});
    return axis;
}

QList<Tick> timeTicks(Span span, int most, const QLocale &locale)
{
    QList<Tick> ticks;
    if (span.length() <= 0 || most < 1)
        return ticks;
    const qint64 step = timeStep(span.length(), most);
    const QDate last = localOf(span.to).date();
    QDate date = localOf(span.from).date();
    const qint64 days = std::max<qint64>(1, step / day);
    date = date.addDays(-(date.toJulianDay() % days)); // whole weeks begin on Mondays
    for (; date <= last; date = date.addDays(days))
        addDay(ticks, date, std::min(step, day), span, locale);
    return ticks;
}

QString momentText(qint64 at, Span span, const QLocale &locale)
{
    const QDateTime local = localOf(at);
    if (span.length() > 2 * day)
        return dayText(local, locale) + u' ' + clock(local, false);
    return clock(local, span.length() <= 6 * hour);
}

QString windowText(Span span, const QLocale &locale)
{
    const QDateTime from = localOf(span.from);
    const QDateTime to = localOf(span.to);
    const bool seconds = span.length() < 5 * minute;
    const bool oneDay = from.date() == to.date();
    const auto text = [&](const QDateTime &at) {
        return oneDay ? clock(at, seconds) : dayText(at, locale) + u' ' + clock(at, seconds);
    };
    return TickText::tr("%1 – %2", "from, to").arg(text(from), text(to));
}

} // namespace bridgewatch
