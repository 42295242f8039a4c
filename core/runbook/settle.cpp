// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/settle.h"

#include "core/base/problem.h"
#include "core/runbook/heading.h"
#include "core/runbook/metadata.h"
#include "core/runbook/scenario_titles.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace bridgewatch {
namespace {

constexpr qsizetype titleLimit = 80; // of a step made of a list's entry

bool isWork(const Block &block)
{
    return block.kind == Block::Kind::CheckItem || block.kind == Block::Kind::Command;
}

bool isNumbered(const Block &block)
{
    return block.kind == Block::Kind::CheckItem && block.depth == 0 && block.number;
}

// The first sentence or line of an entry, shortened at a word where it is long.
QString titleFrom(const Block &entry)
{
    static const QRegularExpression end(QStringLiteral("\\n|[.;:](?:\\s|$)|[。；：]| [–—-] "));
    const auto match = end.match(entry.text);
    QString title = match.hasMatch() ? entry.text.left(match.capturedStart()) : entry.text;
    if (title.size() > titleLimit) {
        const qsizetype blank = title.lastIndexOf(u' ', titleLimit);
        title = title.left(blank > titleLimit / 2 ? blank : titleLimit) + QChar(0x2026);
    }
    return title.trimmed();
}

Step stepFrom(const Block &entry)
{
    Step step;
    step.number = entry.number;
    step.title = titleFrom(entry);
    if (step.title.isEmpty())
        step.title = Lint::tr("Step %1").arg(*entry.number);
    step.line = entry.line;
    step.column = entry.column;
    const bool whole = entry.text == step.title || (entry.text.size() == step.title.size() + 1 &&
                                                    entry.text.startsWith(step.title) && entry.text.back().isPunct());
    if (!whole && !entry.text.isEmpty())
        step.blocks << entry;
    return step;
}

// Each entry of the numbered lists with what follows it.
void splitByNumbers(Section &section)
{
    const auto first = std::find_if(section.blocks.begin(), section.blocks.end(), isNumbered);
    const QList<Block> rest(first, section.blocks.end());
    section.blocks.erase(first, section.blocks.end());
    for (const Block &block : rest) {
        if (isNumbered(block))
            section.steps << stepFrom(block);
        else if (Block kept = block; true) {
            kept.depth = std::max(0, kept.depth - 1);
            section.steps.last().blocks << kept;
        }
    }
}

void makeOneStep(Section &section)
{
    Step step;
    step.title = section.title;
    step.line = section.line;
    step.column = section.column;
    step.blocks = std::exchange(section.blocks, {});
    section.steps << step;
}

void makeSteps(Section &section)
{
    if (isTold(section.kind) || !section.steps.isEmpty() || section.blocks.isEmpty())
        return;
    const bool works = std::any_of(section.blocks.begin(), section.blocks.end(), isWork);
    if (std::count_if(section.blocks.begin(), section.blocks.end(), isNumbered) > 1)
        splitByNumbers(section);
    else if (works || section.kind != SectionKind::Other)
        makeOneStep(section);
}

// A document without sections: from the first thing to do on, it is one. A table of more than two columns is one too.
void makeSection(Runbook &runbook)
{
    QList<Block> &blocks = runbook.preamble;
    const auto first = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) {
        return isWork(block) || (block.kind == Block::Kind::Table && block.header.size() > 2);
    });
    if (!runbook.sections.isEmpty() || first == blocks.end())
        return;
    Section section = impliedSection(SectionKind::Diagnosis, *first);
    section.blocks = QList<Block>(first, blocks.end());
    blocks.erase(first, blocks.end());
    runbook.sections << section;
}

bool tellsOfItself(const Section &section)
{
    static const QRegularExpression titles(
        QStringLiteral("^(metadata|quick reference|at a glance|severity|info|"
                       "information|runbook details|alert details|metadaten|auf einen blick|"
                       "schweregrad|metadatos|gravedad|元数据|基本信息|严重性)$"),
        QRegularExpression::CaseInsensitiveOption);
    return section.kind == SectionKind::Overview || titles.match(section.title).hasMatch();
}

void readMetadata(Runbook &runbook)
{
    const auto take = [&](const QList<Block> &blocks) {
        for (const Block &block : blocks)
            takeMetadata(block, runbook);
    };
    take(runbook.preamble);
    for (const Section &section : std::as_const(runbook.sections)) {
        if (!tellsOfItself(section))
            continue;
        take(section.blocks);
        for (const Step &step : section.steps)
            take(step.blocks);
    }
}

// Elsewhere a line that begins with "Severity:" is a line like others.
void makeParagraphs(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        if (block.kind == Block::Kind::Metadata)
            block.kind = Block::Kind::Paragraph;
    }
}

void giveIds(Section &section, QHash<QString, int> &used)
{
    const auto named = [](const QString &mark, const QString &title) { return slug(mark.isEmpty() ? title : mark); };
    const bool isOther = section.kind == SectionKind::Other;
    const QString room = isOther ? named(section.id, section.title) : sectionKindName(section.kind);
    for (Step &step : section.steps) {
        const QString wanted = room + u'/' + named(step.id, step.title);
        step.section = section.kind;
        step.id = wanted;
        while (used.contains(step.id))
            step.id = wanted + u'-' + QString::number(++used[wanted]);
        used.insert(step.id, 1);
    }
}

} // namespace

bool isTold(SectionKind kind)
{
    return kind == SectionKind::Overview || kind == SectionKind::Symptoms || kind == SectionKind::Prevention ||
           kind == SectionKind::Escalation;
}

Section impliedSection(SectionKind kind, const Block &at)
{
    Section section;
    section.kind = kind;
    section.title = kind == SectionKind::Diagnosis ? Lint::tr("Diagnosis") : Lint::tr("Resolution");
    section.implied = true;
    section.line = at.line;
    section.column = at.column;
    return section;
}

void settle(Runbook &runbook)
{
    makeSection(runbook);
    readMetadata(runbook);
    QHash<QString, int> used;
    for (Section &section : runbook.sections) {
        if (!tellsOfItself(section))
            makeParagraphs(section.blocks);
        makeSteps(section);
        for (Step &step : section.steps)
            makeParagraphs(step.blocks);
        giveIds(section, used);
    }
    inferScenarios(runbook);
}

} // namespace bridgewatch
