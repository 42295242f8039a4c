// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/judge.h"

#include "core/base/size.h"
#include "core/base/text.h"
#include "core/readiness/readiness_text.h"

#include <cmath>

namespace bridgewatch {
namespace {

constexpr double largeLog = 500e6;

ReadinessCheck judgeStartup(const ProcessFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::Startup, facts.target, Outcome::Ok, {}, {}, {}};
    if (!facts.keeping)
        return notRead(check.topic, facts.target, facts.keeping.error(),
                       ReadinessText::tr("Let the host answer first: the overview says what is wrong with it."));
    const auto &[unit, dump] = *facts.keeping;
    if (dump != u"yes") {
        check.state = Outcome::Warning;
        check.saw =
            dump == u"no"
                ? ReadinessText::tr("pm2 has no list of what to start (dump.pm2).")
                : ReadinessText::tr("The list of what pm2 starts (dump.pm2) does not have %1.").arg(facts.process);
        check.todo = ReadinessText::tr("Save the list while everything runs, as the user of pm2.");
        check.command = QStringLiteral("pm2 save");
    } else if (unit == u"no-systemd") {
        check.state = Outcome::Unknown;
        check.saw = ReadinessText::tr("pm2 has its list; the host has no systemd, so what starts pm2 is not known.");
        check.todo = ReadinessText::tr("See that the host starts pm2 itself: pm2 says how.");
        check.command = QStringLiteral("pm2 startup");
    } else if (!unit.startsWith(u"enabled")) {
        check.state = Outcome::Warning;
        check.saw = unit == u"none" ? ReadinessText::tr("pm2 has its list, and nothing starts pm2 with the host.")
                                    : ReadinessText::tr("pm2 has its list; its unit is %1.").arg(unit);
        check.todo = ReadinessText::tr("Run this and what it prints, as it says.");
        check.command = QStringLiteral("pm2 startup systemd");
    } else {
        check.saw = ReadinessText::tr("pm2 starts with the host, and its list has %1.").arg(facts.process);
    }
    return check;
}

ReadinessCheck judgePolicy(const ProcessFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::RestartPolicy, facts.target, Outcome::Ok, {}, {}, {}};
    if (!facts.list)
        return notRead(check.topic, facts.target, facts.list.error(),
                       ReadinessText::tr("Let pm2 answer first: the overview says what is wrong with it."));
    const auto process = std::find_if(facts.list->begin(), facts.list->end(),
                                      [&](const Pm2Process &one) { return one.name == facts.process; });
    if (process == facts.list->end()) {
        check.state = Outcome::Unknown;
        check.saw = ReadinessText::tr("pm2 knows no process %1.").arg(facts.process);
        check.todo = ReadinessText::tr("Start it with pm2, or mend its name in the profile.");
    } else if (!process->startsAgain) {
        check.state = Outcome::Failed;
        check.saw = ReadinessText::tr("autorestart is off: when it ends, it stays down.");
        check.todo =
            ReadinessText::tr("Turn it on in the ecosystem file, with a pause that grows, and start the process anew.");
        check.command = QStringLiteral("autorestart: true,\nexp_backoff_restart_delay: 100,");
    } else if (process->backOff_ms <= 0) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr(
                        "It is started again at once, and left down after %1 quick exits in a row (max_restarts).")
                        .arg(process->maxRestarts);
        if (process->restartDelay_ms > 0)
            check.saw =
                ReadinessText::tr("It is started again after %1 each time, and left down after %2 quick exits in a row "
                                  "(max_restarts).")
                    .arg(spanOf(process->restartDelay_ms / 1000))
                    .arg(process->maxRestarts);
        check.todo =
            ReadinessText::tr("Give it a pause that grows: with one, pm2 does not give up while the database is away.");
        check.command = QStringLiteral("exp_backoff_restart_delay: 100,");
    } else {
        check.saw = ReadinessText::tr("It is started again with a pause that grows from %1.")
                        .arg(spanOf(process->backOff_ms / 1000));
    }
    return check;
}

} // namespace

ReadinessChecks judgeProcess(const ProcessFacts &facts)
{
    return {judgeStartup(facts), judgePolicy(facts)};
}

ReadinessCheck judgeLog(const LogFileFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::LogRotation, facts.target, Outcome::Ok, {}, {}, {}};
    if (!facts.files)
        return notRead(check.topic, facts.target, facts.files.error(),
                       ReadinessText::tr("Let the host answer first: the overview says what is wrong with it."));
    double bytes = 0;
    bool isMentioned = !facts.files->isEmpty();
    bool isUnreadable = false;
    for (const LogFileSeen &file : *facts.files) {
        bytes += std::max(0.0, file.bytes);
        isMentioned = isMentioned && file.isMentioned;
        isUnreadable = isUnreadable || file.isUnreadable;
    }
    const QString size =
        ReadinessText::tr("%1 now", "the size of a log").arg(readableSize(std::llround(bytes), sentenceLocale()));
    if (facts.byModule || isMentioned) {
        check.saw = facts.byModule ? ReadinessText::tr("pm2-logrotate turns it over; %1.").arg(size)
                                   : ReadinessText::tr("logrotate turns it over; %1.").arg(size);
        if (bytes >= largeLog) {
            check.state = Outcome::Warning;
            check.todo = ReadinessText::tr("It is large all the same: see that the rotation runs.");
        }
        return check;
    }
    check.state = isUnreadable ? Outcome::Unknown : Outcome::Warning;
    check.saw =
        isUnreadable
            ? ReadinessText::tr("No pm2-logrotate runs, and what logrotate is told cannot be read; %1.").arg(size)
            : ReadinessText::tr("Neither pm2-logrotate nor logrotate turns it over; %1.").arg(size);
    check.todo = ReadinessText::tr("Install pm2's module, or a file for logrotate with copytruncate.");
    check.command = QStringLiteral("pm2 install pm2-logrotate");
    return check;
}

} // namespace bridgewatch
