// SPDX-License-Identifier: GPL-3.0-or-later
// How long a chart takes to be drawn anew while somebody pans and zooms: 24 hours at one look a
// second, six lines, drawn without a display. Prints the median, p99 and its ratio to a frame of
// 60 Hz.
#include "ui/connections/chart_panel.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QRandomGenerator>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace bridgewatch;

namespace {

constexpr qint64 day = 86'400'000;
constexpr double frameMs = 16.6;

ChartData fullDay(bool layers, int lines)
{
    ChartData data;
    data.gap = 2'500;
    QRandomGenerator random(7);
    for (int i = 0; i < lines; ++i) {
        ChartLine line{QString::number(i), QString::number(i), i, {}, layers, true};
        line.samples.reserve(day / 1000);
        for (qint64 at = 0; at < day; at += 1000) {
            const double value = 20 + 10 * i + 8 * std::sin(static_cast<double>(at) / 3e6) + random.bounded(10.0);
            line.samples.append({at, value, value, value});
        }
        data.lines.append(line);
    }
    return data;
}

// Of the processor alone: what else runs on the machine is not the chart's.
double spentMs()
{
    timespec spent{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

double measure(ChartView &view, QImage &paper, Span span)
{
    const double before = spentMs();
    view.setWindow(span);
    QCoreApplication::sendPostedEvents(); // the axes are laid out anew
    QPainter painter(&paper);
    view.render(&painter);
    painter.end();
    return spentMs() - before;
}

void report(const char *what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const double p50 = times.at(times.size() / 2);
    const double p99 = times.at(times.size() * 99 / 100);
    std::printf("%-28s p50 %6.2f ms  p99 %6.2f ms   p99 over a frame  %.2f\n", what, p50, p99, p99 / frameMs);
}

void run(const char *what, bool layers, int lines = 6)
{
    ChartPanel panel(QStringLiteral("bench"), QStringLiteral("Bench"));
    panel.setData(fullDay(layers, lines));
    panel.resize(1164, 262);
    panel.show();
    QApplication::processEvents();
    QImage paper(panel.view().size(), QImage::Format_ARGB32_Premultiplied);
    measure(panel.view(), paper, {0, day});
    QList<double> pan;
    QList<double> zoom;
    for (int i = 0; i < 300; ++i) {
        pan.append(measure(panel.view(), paper, {i * 20'000, day - 6'000'000 + i * 20'000}));
        zoom.append(measure(panel.view(), paper, {i * 30'000, day - i * 30'000}));
    }
    report(qPrintable(QStringLiteral("%1, pan").arg(QLatin1String(what))), pan);
    report(qPrintable(QStringLiteral("%1, zoom").arg(QLatin1String(what))), zoom);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareAppearance(application);
    applyTheme(application, Scheme::Light);
    std::printf("24 h at 1 s, six series, 1164 x 262 pixels\n");
    run("axes alone", false, 0);
    run("lines", false);
    run("stacked layers", true);
    return 0;
}
