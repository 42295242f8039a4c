// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/cli/commands.h"
#include "core/cli/runbook_json.h"
#include "core/cli/terminal.h"
#include "core/runbook/load.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunbookShow)
};

constexpr int titleLimit = 160;

QString shown(const QString &text)
{
    return plainLine(text, titleLimit);
}

void answerField(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        answer(QStringLiteral("%1: %2").arg(name, shown(value)));
}

// "checks: 3, commands: 1".
QString contents(const QList<Block> &blocks)
{
    int checks = 0;
    int commands = 0;
    int tables = 0;
    for (const Block &block : blocks) {
        checks += block.kind == Block::Kind::CheckItem ? 1 : 0;
        commands += block.kind == Block::Kind::Command ? 1 : 0;
        tables += block.kind == Block::Kind::Table ? 1 : 0;
    }
    QStringList parts;
    if (checks > 0)
        parts << Text::tr("checks: %1").arg(checks);
    if (commands > 0)
        parts << Text::tr("commands: %1").arg(commands);
    if (tables > 0)
        parts << Text::tr("tables: %1").arg(tables);
    return parts.join(QStringLiteral(", "));
}

QString shown(const Directive &directive)
{
    QString text = (directive.kind == Directive::Kind::Action ? Text::tr("action %1") : Text::tr("check %1"))
                       .arg(shown(directive.name));
    for (auto entry = directive.parameters.begin(); entry != directive.parameters.end(); ++entry)
        text += QStringLiteral(" %1=%2").arg(shown(entry.key()), shown(entry.value()));
    return text;
}

void showBlocks(const QList<Block> &blocks, const QString &indent)
{
    if (const QString text = contents(blocks); !text.isEmpty())
        answer(indent + tinted(text, Tint::Dim));
    for (const Block &block : blocks) {
        if (block.directive)
            answer(indent + QStringLiteral("→ ") + shown(*block.directive));
    }
}

void showStep(const Step &step)
{
    QString mark = step.letter;
    if (step.number)
        mark = QString::number(*step.number);
    QString line = mark.isEmpty() ? shown(step.title) : mark + u' ' + shown(step.title);
    line = QStringLiteral("  ") + tinted(line, Tint::Bold) + QStringLiteral("  ") + tinted(shown(step.id), Tint::Dim);
    if (!step.scenario.isEmpty())
        line += QStringLiteral("  ") + Text::tr("scenario %1").arg(shown(step.scenario));
    answer(line);
    showBlocks(step.blocks, QStringLiteral("      "));
}

void showSection(const Section &section)
{
    QString line = tinted(sectionKindName(section.kind).toUpper(), Tint::Bold);
    if (section.implied)
        line += QStringLiteral("  ") + tinted(Text::tr("without a heading of its own"), Tint::Dim);
    else
        line += QStringLiteral("  ") + shown(section.title);
    answer(QString());
    answer(line);
    showBlocks(section.blocks, QStringLiteral("  "));
    for (const Step &step : section.steps)
        showStep(step);
}

void show(const Runbook &runbook)
{
    answer(tinted(shown(runbook.title), Tint::Bold));
    answerField(Text::tr("alerts"), runbook.alerts.join(QStringLiteral(", ")));
    answerField(Text::tr("severity"), runbook.severity);
    QString within = runbook.responseTime;
    if (runbook.respondWithin)
        within += QStringLiteral(" (%1)").arg(readable(*runbook.respondWithin));
    answerField(Text::tr("response time"), within);
    answerField(Text::tr("last updated"), runbook.lastUpdated);
    answerField(Text::tr("sha256"), QString::fromLatin1(runbook.sha256));
    for (const Section &section : runbook.sections)
        showSection(section);
    if (runbook.escalation.isEmpty())
        return;
    answer(QString());
    answer(tinted(Text::tr("Escalation, as it was read"), Tint::Bold));
    for (const EscalationRow &row : runbook.escalation) {
        QStringList parts{shown(row.action)};
        if (!row.contact.isEmpty() && row.contact != row.action)
            parts << shown(row.contact);
        if (!row.within.isEmpty())
            parts << shown(row.within);
        answer(QStringLiteral("  %1 → %2").arg(shown(row.condition), parts.join(QStringLiteral(" · "))));
    }
}

} // namespace

int runRunbookShow(const QString &file, bool json)
{
    const LoadedRunbook loaded = loadRunbook(file);
    for (const Problem &problem : loaded.problems)
        notice(problem.toString());
    if (!loaded.runbook)
        return 2;
    if (json)
        answer(toJson(*loaded.runbook));
    else
        show(*loaded.runbook);
    return 0;
}

} // namespace bridgewatch
