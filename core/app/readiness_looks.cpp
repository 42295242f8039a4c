// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/readiness_looks.h"

#include "core/monitor/monitor.h"

#include <spdlog/spdlog.h>

namespace bridgewatch {
namespace {

// On the monitor's thread; `looks` is on another.
QCoro::Task<> lookOnThread(Profile profile, ReadPast past, ReadinessLooks *looks, Vantages &vantages,
                           std::stop_token stop)
{
    const ReadinessProgress progress = [looks](int done, int all) {
        QMetaObject::invokeMethod(
            looks, [looks, done, all] { looks->setProgress(done, all); }, Qt::QueuedConnection);
    };
    const ReadinessReport report = co_await lookAtReadiness(profile, vantages, past, progress, stop);
    if (stop.stop_requested())
        co_return; // what was cut off says nothing
    QMetaObject::invokeMethod(
        looks, [looks, report] { looks->take(report); }, Qt::QueuedConnection);
}

} // namespace

ReadinessLooks::ReadinessLooks(Profile profile, QObject *parent) : QObject(parent), m_profile(std::move(profile)) {}

void ReadinessLooks::serve(Monitor &monitor, ReadPast past)
{
    m_monitor = &monitor;
    m_past = std::move(past);
}

void ReadinessLooks::look()
{
    if (!m_monitor || m_isLooking)
        return;
    begin();
    m_monitor->accompany([this, profile = m_profile, past = m_past](Vantages &vantages, std::stop_token stop) {
        return lookOnThread(profile, past, this, vantages, std::move(stop));
    });
}

void ReadinessLooks::lookIfOld(const QDateTime &now)
{
    if (!m_report || m_report->at.msecsTo(now) > std::chrono::milliseconds(freshFor).count())
        look();
}

void ReadinessLooks::begin()
{
    m_isLooking = true;
    m_done = 0;
    m_all = 0;
    Q_EMIT changed();
}

void ReadinessLooks::setProgress(int done, int all)
{
    m_done = done;
    m_all = all;
    Q_EMIT changed();
}

void ReadinessLooks::take(const ReadinessReport &report)
{
    m_report = report;
    m_isLooking = false;
    spdlog::info("Readiness: {} of {} checks are well", report.count(Outcome::Ok), report.checks.size());
    Q_EMIT changed();
}

} // namespace bridgewatch
