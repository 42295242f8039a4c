// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/day_meter.h"

#include <QDir>
#include <algorithm>
#include <cmath>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace bridgewatch::test {

namespace {

double sharedClock()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// The least of every span: what is held when the heap has just been tidied.
QList<Holding> floors(const QList<Holding> &samples, std::chrono::milliseconds span)
{
    QList<Holding> least;
    qint64 until = 0;
    for (const Holding &held : samples) {
        if (least.isEmpty() || held.atMs >= until) {
            least << held;
            until = held.atMs + span.count();
        } else if (held.megabytes < least.constLast().megabytes) {
            least.last() = held;
        }
    }
    return least;
}

} // namespace

void Spread::add(double milliseconds)
{
    const auto place = std::min(static_cast<size_t>(std::max(milliseconds, 0.0)), m_counts.size() - 1);
    ++m_counts[place];
    ++m_all;
    m_most = std::max(m_most, milliseconds);
}

double Spread::quantile(double share) const
{
    const auto wanted = static_cast<qint64>(std::ceil(share * static_cast<double>(m_all)));
    qint64 passed = 0;
    for (size_t place = 0; place < m_counts.size(); ++place) {
        passed += m_counts[place];
        if (passed >= wanted && passed > 0)
            return static_cast<double>(place);
    }
    return m_most;
}

void Heartbeat::start()
{
    m_scheduling.setFileName(QStringLiteral("/proc/self/task/%1/schedstat").arg(::gettid()));
    (void)m_scheduling.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_before = times();
    m_since.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.start(interval);
}

void Heartbeat::stop()
{
    m_timer.stop();
    moveToThread(nullptr);
}

void Heartbeat::forget()
{
    m_gaps = {};
    m_own = {};
    m_longest.clear();
}

// proc(5): nanoseconds on a core, nanoseconds that it waited for one.
Heartbeat::Times Heartbeat::times()
{
    m_scheduling.seek(0);
    const QList<QByteArray> figures = m_scheduling.read(128).split(' ');
    if (figures.size() < 2)
        return {};
    return {figures[0].toDouble() / 1e6, figures[1].toDouble() / 1e6};
}

void Heartbeat::beat()
{
    constexpr qsizetype kept = 400;
    constexpr double worthKeeping = 1.5 * static_cast<double>(interval.count());
    const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
    m_since.start();
    const Times now = times();
    const Times before = std::exchange(m_before, now);
    const double own = gap - (now.waited - before.waited);
    m_gaps.add(gap);
    m_own.add(own);
    if (own < worthKeeping)
        return;
    m_longest.append({sharedClock(), gap, own, now.worked - before.worked});
    std::sort(m_longest.begin(), m_longest.end(), [](const Long &a, const Long &b) { return a.own > b.own; });
    if (m_longest.size() > kept)
        m_longest.removeLast();
}

double Heartbeat::own(const Long &gap, const Heartbeat &idle) const
{
    double lost = 0;
    for (const Long &other : idle.m_longest) {
        const double together = std::min(gap.end, other.end) - std::max(gap.end - gap.gap, other.end - other.gap);
        const double still = other.own - other.worked - static_cast<double>(interval.count());
        lost += std::clamp(still, 0.0, std::max(together, 0.0));
    }
    return gap.own - lost;
}

Holding Holding::now(qint64 atMs)
{
    Holding held;
    held.atMs = atMs;
    const auto entries = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    held.descriptors = static_cast<int>(QDir(QStringLiteral("/proc/self/fd")).entryList(entries).size());
    held.threads = static_cast<int>(QDir(QStringLiteral("/proc/self/task")).entryList(entries).size());
    QFile pages(QStringLiteral("/proc/self/statm"));
    if (pages.open(QIODevice::ReadOnly))
        held.megabytes = pages.readAll().split(' ').value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) /
                         (1024 * 1024);
    const struct mallinfo2 heap = ::mallinfo2();
    held.asked = static_cast<double>(heap.uordblks + heap.hblkhd) / (1024 * 1024);
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    held.cpuSeconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    return held;
}

double megabytesADay(const QList<Holding> &all)
{
    constexpr double dayMs = 24.0 * 3600 * 1000;
    const QList<Holding> samples = floors(all, std::chrono::minutes(6));
    double atSum = 0;
    double sum = 0;
    for (const Holding &held : samples) {
        atSum += static_cast<double>(held.atMs);
        sum += held.megabytes;
    }
    const auto count = static_cast<double>(samples.size());
    double both = 0;
    double square = 0;
    for (const Holding &held : samples) {
        const double away = static_cast<double>(held.atMs) - atSum / count;
        both += away * (held.megabytes - sum / count);
        square += away * away;
    }
    return square > 0 ? both / square * dayMs : 0;
}

} // namespace bridgewatch::test
