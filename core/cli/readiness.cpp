// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/past_reader.h"
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/probes/vantages.h"
#include "core/readiness/group.h"

#include <QDir>

namespace bridgewatch {
namespace {

constexpr qsizetype shownTargets = 12;

void printIndented(const QString &label, const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i)
        answer(tinted(QStringLiteral("    %1 %2").arg(i == 0 ? label : QString(), -4).arg(lines.at(i)), Tint::Dim));
}

void print(const ReadinessGroup &group)
{
    const ReadinessCheck &check = group.first();
    const QString targets = group.targets([](const QString &id) { return id; }, shownTargets);
    const QString title = targets.isEmpty() ? group.title() : QStringLiteral("%1, %2").arg(group.title(), targets);
    answer(QStringLiteral("%1 %2 - %3").arg(stateWord(check.state), tinted(title, Tint::Bold), check.saw));
    if (check.state == Outcome::Ok)
        return;
    printIndented(CommandText::tr("why"), group.why());
    printIndented(CommandText::tr("do"), check.todo);
    printIndented(QString(), check.command);
}

void print(const ReadinessReport &report)
{
    std::optional<ReadinessChapter> chapter;
    for (const QList<ReadinessGroup> groups = readinessGroups(report); const ReadinessGroup &group : groups) {
        const ReadinessChapter its = chapterOf(group.first().topic);
        if (chapter != its) {
            if (chapter)
                answer(QString());
            chapter = its;
            answer(tinted(chapterTitle(its), Tint::Bold));
        }
        print(group);
    }
    answer(QString());
    answer(CommandText::tr("%1: %2 ok, %3 critical, %4 warnings, %5 cannot tell (%6)")
               .arg(tinted(report.profile, Tint::Bold), QString::number(report.count(Outcome::Ok)),
                    QString::number(report.count(Outcome::Failed)), QString::number(report.count(Outcome::Warning)),
                    QString::number(report.count(Outcome::Unknown)), readable(report.took)));
}

} // namespace

int runReadiness(const Profile &profile, const QString &data, const QStringList &accepted, bool json)
{
    Vantages vantages(profile.targets);
    for (const QString &fingerprint : accepted)
        vantages.acceptHostKey({}, fingerprint);
    const ReadPast past = pastOf(profile, QDir(data).filePath(QStringLiteral("history.db")));
    const ReadinessReport report = await(lookAtReadiness(profile, vantages, past, {}, {}));
    if (json)
        answer(toJson(report));
    else
        print(report);
    return static_cast<int>(exitOf(report.worst()));
}

} // namespace bridgewatch
