// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/readiness_export.h"

#include "core/base/text.h"
#include "core/model/json.h"
#include "core/readiness/group.h"
#include "core/report/render.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

constexpr qsizetype shownTargets = 40;

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ReadinessExport)
};

QString stateWordOf(Outcome state)
{
    switch (state) {
    case Outcome::Ok: return ExportText::tr("OK");
    case Outcome::Warning: return ExportText::tr("WARNING");
    case Outcome::Failed: return ExportText::tr("CRITICAL");
    case Outcome::Unknown: return ExportText::tr("UNKNOWN");
    }
    return {};
}

// A block in which nothing is markup, whatever rows of backquotes stand in it.
QString fenced(const QString &text)
{
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += u'`';
    return QStringLiteral("  %1\n%2\n  %1\n").arg(fence, u"  " + QString(text).replace(u'\n', QStringLiteral("\n  ")));
}

QString itemOf(const ReadinessGroup &group)
{
    const ReadinessCheck &check = group.first();
    const QString targets = group.targets([](const QString &id) { return id; }, shownTargets);
    const QString about = targets.isEmpty() ? QString() : QString(QStringLiteral(", ") + targets);
    QString item =
        QStringLiteral("- **%1** %2: %3\n")
            .arg(stateWordOf(check.state), escapedMarkdown(group.title() + about), escapedMarkdown(check.saw));
    if (check.state == Outcome::Ok)
        return item;
    item += QStringLiteral("\n  %1 %2\n").arg(ExportText::tr("Why:"), escapedMarkdown(group.why()));
    if (!check.todo.isEmpty())
        item += QStringLiteral("\n  %1 %2\n").arg(ExportText::tr("To do:"), escapedMarkdown(check.todo));
    if (!check.command.isEmpty())
        item += u'\n' + fenced(check.command);
    return item + u'\n';
}

} // namespace

QByteArray readinessMarkdown(const ReadinessReport &report)
{
    QString text = QStringLiteral("# %1\n\n%2\n")
                       .arg(escapedMarkdown(ExportText::tr("Readiness of %1").arg(report.profile)),
                            escapedMarkdown(ExportText::tr("At %1: %2 ok, %3 critical, %4 warnings, %5 cannot tell.")
                                                .arg(rfc3339(report.at))
                                                .arg(report.count(Outcome::Ok))
                                                .arg(report.count(Outcome::Failed))
                                                .arg(report.count(Outcome::Warning))
                                                .arg(report.count(Outcome::Unknown))));
    std::optional<ReadinessChapter> chapter;
    for (const QList<ReadinessGroup> groups = readinessGroups(report); const ReadinessGroup &group : groups) {
        const ReadinessChapter its = chapterOf(group.first().topic);
        if (chapter != its) {
            chapter = its;
            text += QStringLiteral("\n## %1\n\n").arg(escapedMarkdown(chapterTitle(its)));
        }
        text += itemOf(group);
    }
    return text.toUtf8();
}

QByteArray readinessCsv(const ReadinessReport &report)
{
    QString table = QStringLiteral("at,chapter,id,target,state,title,saw,why,do,command\r\n");
    for (const ReadinessCheck &check : report.checks) {
        QStringList cells{rfc3339(report.at),
                          chapterId(chapterOf(check.topic)),
                          topicId(check.topic),
                          check.target,
                          readinessStateName(check.state),
                          topicTitle(check.topic),
                          check.saw,
                          topicWhy(check.topic),
                          check.todo,
                          check.command};
        for (QString &cell : cells)
            cell = csvCell(cell);
        table += cells.join(u',') + QStringLiteral("\r\n");
    }
    return table.toUtf8();
}

} // namespace bridgewatch
