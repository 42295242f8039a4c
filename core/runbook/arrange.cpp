// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/arrange.h"

#include "core/runbook/heading.h"
#include "core/runbook/settle.h"

#include <algorithm>

namespace bridgewatch {
namespace {

// Names that open a section of their own even right below another one: "Troubleshooting" with "Diagnosis" and
// "Resolution" as its chapters.
bool standsAlone(const Recognised &recognised)
{
    switch (recognised.kind) {
    case SectionKind::Diagnosis:
    case SectionKind::Resolution:
    case SectionKind::Recovery:
    case SectionKind::Verification:
    case SectionKind::Prevention:
    case SectionKind::Escalation: return recognised.exactly;
    default: return false;
    }
}

class Arranger {
public:
    Arranger(Runbook &runbook, Problems &problems) : m_runbook(runbook), m_problems(problems) {}

    void take(MarkdownItem &item)
    {
        if (item.heading)
            takeHeading(item);
        else
            place(std::move(item.block));
    }

    void takeTitle(const MarkdownItem &item)
    {
        m_runbook.title = readHeading(item.block.text).title;
        complainOfScenario(item.marks.scenario);
        complainOfId(item.marks.id);
        keepLinks(item.block);
    }

private:
    [[nodiscard]] Section &section() { return m_runbook.sections.last(); }

    void place(Block block)
    {
        if (m_runbook.sections.isEmpty())
            m_runbook.preamble.append(std::move(block));
        else if (section().steps.isEmpty())
            section().blocks.append(std::move(block));
        else
            section().steps.last().blocks.append(std::move(block));
    }

    // A title is text alone: what it links to stands below it.
    void keepLinks(const Block &heading)
    {
        for (const Link &link : heading.links) {
            Block block;
            block.text = QStringLiteral("%1 (%2)").arg(link.text, link.target);
            block.links = {link};
            block.line = heading.line;
            block.column = heading.column;
            place(block);
        }
    }

    void openSection(const MarkdownItem &item, SectionKind kind, const QString &title)
    {
        complainOfScenario(item.marks.scenario);
        m_level = item.level;
        m_runbook.sections.append({kind,
                                   title.isEmpty() ? item.block.text : title,
                                   item.marks.id.value,
                                   false,
                                   {},
                                   {},
                                   item.block.line,
                                   item.block.column});
        keepLinks(item.block);
    }

    // The section that the document leaves out before "Step 1" or "Scenario A".
    void openImplied(const MarkdownItem &item, HeadingText::Prefix prefix)
    {
        const SectionKind kind = prefix == HeadingText::Prefix::Step ? SectionKind::Diagnosis : SectionKind::Resolution;
        m_level = item.level - 1;
        m_runbook.sections.append(impliedSection(kind, item.block));
    }

    void openStep(const MarkdownItem &item, const HeadingText &heading)
    {
        Step step;
        step.title = heading.title;
        step.id = item.marks.id.value;
        step.scenario = item.marks.scenario.value;
        step.scenarioLine = item.marks.scenario.line;
        step.number = heading.number;
        step.letter = heading.letter;
        step.line = item.block.line;
        step.column = item.block.column;
        m_stepLevel = item.level;
        section().steps << step;
        keepLinks(item.block);
    }

    void addSubHeading(const MarkdownItem &item)
    {
        complainOfScenario(item.marks.scenario);
        complainOfId(item.marks.id);
        Block block = item.block;
        block.kind = Block::Kind::SubHeading;
        block.level = item.level;
        place(block);
        keepLinks(item.block);
    }

    void complain(const PlacedMark &mark, const QString &sentence)
    {
        if (!mark.value.isEmpty() && m_problems.size() < problemLimit)
            m_problems.append({Problem::Severity::Warning, {}, mark.line, 1, sentence});
    }
    void complainOfScenario(const PlacedMark &mark)
    {
        complain(mark, Lint::tr("a scenario belongs to the heading of a step; this one is no step"));
    }
    void complainOfId(const PlacedMark &mark)
    {
        complain(mark, Lint::tr("an id belongs to the heading of a section or step; this one is neither"));
    }

    void takeHeading(const MarkdownItem &item)
    {
        const HeadingText heading = readHeading(item.block.text);
        const std::optional<Recognised> found = recogniseSection(heading.title);
        const Recognised *recognised = found && heading.prefix == HeadingText::Prefix::None ? &*found : nullptr;
        if (isInside(item, heading))
            takeInside(item, heading, recognised);
        else if (recognised)
            openSection(item, recognised->kind, heading.title);
        else if (heading.prefix != HeadingText::Prefix::None) {
            openImplied(item, heading.prefix);
            openStep(item, heading);
        } else {
            openSection(item, SectionKind::Other, heading.title);
        }
    }

    // Below the open section; "Step 1" may stand on its level.
    [[nodiscard]] bool isInside(const MarkdownItem &item, const HeadingText &heading)
    {
        if (m_runbook.sections.isEmpty())
            return false;
        // Scenarios follow steps that no heading gathers: they are another section.
        if (section().implied && section().kind == SectionKind::Diagnosis &&
            heading.prefix == HeadingText::Prefix::Scenario)
            return false;
        const bool numbered = heading.prefix != HeadingText::Prefix::None && section().kind != SectionKind::Other;
        return item.level > m_level || (numbered && item.level == m_level);
    }

    void takeInside(const MarkdownItem &item, const HeadingText &heading, const Recognised *recognised)
    {
        const bool direct = section().steps.isEmpty() || item.level <= m_stepLevel;
        const bool opens = recognised && (section().kind == SectionKind::Other || standsAlone(*recognised));
        if (!direct && section().kind == SectionKind::Other && recognised && recognised->exactly) {
            liftStep();
            openSection(item, recognised->kind, heading.title);
        } else if (!direct)
            addSubHeading(item);
        else if (opens && !(section().implied && heading.number))
            openSection(item, recognised->kind, heading.title);
        else if (isTold(section().kind) && heading.prefix == HeadingText::Prefix::None)
            addSubHeading(item);
        else
            openStep(item, heading);
    }

    // The last step has a section below it: it is a chapter of its own.
    void liftStep()
    {
        Step step = section().steps.takeLast();
        Section chapter;
        chapter.title = step.title;
        chapter.id = step.id;
        chapter.blocks = step.blocks;
        chapter.line = step.line;
        chapter.column = step.column;
        if (!step.scenario.isEmpty())
            complainOfScenario({step.scenario, step.scenarioLine});
        m_runbook.sections << chapter;
    }

    Runbook &m_runbook;
    Problems &m_problems;
    int m_level = 0;
    int m_stepLevel = 0;
};

// The first heading, unless it names a section: one of the first level or, where nothing else is the title, one that is
// above all others.
qsizetype titleOf(const QList<MarkdownItem> &items, bool titled)
{
    const auto first = std::find_if(items.begin(), items.end(), [](const MarkdownItem &item) { return item.heading; });
    if (first == items.end())
        return -1;
    const HeadingText heading = readHeading(first->block.text);
    const auto recognised = recogniseSection(heading.title);
    if (heading.prefix != HeadingText::Prefix::None || (recognised && recognised->exactly))
        return -1;
    const bool highest = std::all_of(
        first + 1, items.end(), [&](const MarkdownItem &item) { return !item.heading || item.level > first->level; });
    return first->level == 1 || (highest && !titled) ? first - items.begin() : -1;
}

} // namespace

void arrange(QList<MarkdownItem> items, Runbook &runbook, Problems &problems)
{
    Arranger arranger(runbook, problems);
    const qsizetype title = titleOf(items, !runbook.title.isEmpty());
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i == title)
            arranger.takeTitle(items.at(i));
        else
            arranger.take(items[i]);
    }
    settle(runbook);
}

} // namespace bridgewatch
