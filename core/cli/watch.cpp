// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/watch.h"
#include "core/app/quit_signals.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/metrics.h"
#include "core/cli/terminal.h"
#include "core/model/json.h"

namespace bridgewatch {
namespace {

Tint tintOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return Tint::Good;
    case Outcome::Failed: return Tint::Bad;
    case Outcome::Warning:
    case Outcome::Unknown: break;
    }
    return Tint::Warning;
}

QString changeLine(const Observation &seen)
{
    const QString code = seen.code.isNone() ? QString() : QLatin1Char(' ') + seen.code.toString();
    return CommandText::tr("%1 %2 from %3: %4 - %5")
        .arg(rfc3339(seen.at), seen.target, seen.vantage,
             tinted(outcomeName(seen.outcome) + code, tintOf(seen.outcome)), seen.text);
}

bool isChange(const Observation &seen, const Observation *before)
{
    return !before || before->outcome != seen.outcome || before->code != seen.code;
}

} // namespace

int runWatch(const Profile &profile, const WatchOptions &options)
{
    Watch watch(profile, options.data);
    Pulse pulse;
    MetricsServer metrics([&] { return metricsText(watch.world(), pulse); }, {});
    if (options.metrics) {
        const QString trouble = metrics.listen(*options.metrics);
        if (!trouble.isEmpty()) {
            notice(CommandText::tr("bridgewatchctl: cannot serve metrics at port %1: %2")
                       .arg(options.metrics->port)
                       .arg(trouble));
            return 2;
        }
        notice(CommandText::tr("Metrics at http://%1:%2/metrics")
                   .arg(options.metrics->address.toString())
                   .arg(metrics.port()));
    }
    QEventLoop loop; // the program's only one
    QObject::connect(&watch, &Watch::pulse, &loop, [&pulse](const Pulse &beat) { pulse = beat; });
    QObject::connect(&watch, &Watch::noticed, &loop, [](const QString &sentence) { notice(sentence); });
    QObject::connect(&watch, &Watch::observed, &loop, [&loop](const Observation &seen, const Observation *before) {
        if (isChange(seen, before))
            answer(changeLine(seen));
        if (!answersArrived())
            loop.quit();
    });
    const QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::asked, &loop, &QEventLoop::quit);
    if (options.span)
        QTimer::singleShot(*options.span, &loop, &QEventLoop::quit);
    for (const QString &fingerprint : options.accepted)
        watch.acceptHostKey({}, fingerprint);
    watch.start();
    loop.exec();
    return 0;
}

} // namespace bridgewatch
