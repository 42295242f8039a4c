// SPDX-License-Identifier: GPL-3.0-or-later
// The report of an incident of 10,000 events: how long each form takes, and the memory of the whole process.
#include "core/report/render.h"
#include "tests/support/outage_story.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <cstdio>
#include <sys/resource.h>

using namespace bridgewatch;

namespace {

double peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024.0;
}

void tell(const char *name, qint64 milliseconds, qsizetype bytes)
{
    std::printf("  %-10s %6lld ms  %8.1f MB written   peak %5.0f MB so far\n", name,
                static_cast<long long>(milliseconds), static_cast<double>(bytes) / 1e6, peakMegabytes());
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QList<Event> events = test::asJournalled(test::longStory(10'000), QStringLiteral("2026-11-23-1"));
    std::printf("report of %lld events, at most 2000 ms and 200 MB each\n", static_cast<long long>(events.size()));
    QElapsedTimer timer;
    timer.start();
    const ReportModel model = reportOf(events, {}, QDateTime::currentDateTimeUtc());
    tell("model", timer.restart(), 0);
    for (const char *name : {"md", "html", "pdf", "json"}) {
        timer.restart();
        const Result<QByteArray> document = render(model, *reportFormatNamed(QString::fromLatin1(name)));
        tell(name, timer.elapsed(), document ? document->size() : 0);
    }
    ReportOptions masking;
    masking.redaction = {true, true};
    timer.restart();
    const ReportModel masked = reportOf(events, {}, QDateTime::currentDateTimeUtc(), masking);
    tell("masked", timer.elapsed(), masked.events.size());
    return 0;
}
