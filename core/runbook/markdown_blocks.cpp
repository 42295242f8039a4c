// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks that a MarkdownBuilder makes.
#include "core/runbook/directive.h"
#include "core/runbook/heading.h"
#include "core/runbook/markdown_builder.h"
#include "core/runbook/metadata.h"

namespace bridgewatch {
namespace {

constexpr int headingInBold = 7;

} // namespace

void MarkdownBuilder::openList(bool ordered, int first)
{
    entryWithoutText();
    m_lists.append({ordered, first, false, 0, {}});
}

void MarkdownBuilder::openEntry(const MD_BLOCK_LI_DETAIL &detail)
{
    List &list = m_lists.last();
    list.waits = true;
    list.number = list.next++;
    list.done = detail.is_task ? std::optional(detail.task_mark != ' ') : std::nullopt;
    if (detail.is_task)
        m_last = std::max(m_last, static_cast<qsizetype>(detail.task_mark_offset));
}

void MarkdownBuilder::openHeading(int level)
{
    entryWithoutText();
    m_level = level;
    openLeaf(Leaf::Heading);
}

void MarkdownBuilder::openLeaf(Leaf leaf)
{
    m_leaf = leaf;
    m_text.resize(0); // keeps the memory
    m_softBreaks.clear();
    m_links.clear();
    m_first = -1;
    m_outsideStrong = false;
    m_marks = {};
}

void MarkdownBuilder::openCommand(const MD_BLOCK_CODE_DETAIL &detail)
{
    entryWithoutText();
    openLeaf(Leaf::Command);
    m_command = {};
    m_command.kind = Block::Kind::Command;
    m_level = detail.fence_char ? 1 : 0; // lines before the text
    if (detail.info.size > 0)
        addDirective(detail.info);
}

void MarkdownBuilder::addDirective(const MD_ATTRIBUTE &info)
{
    const FenceInfo read = readFenceInfo(QString::fromUtf8(info.text, static_cast<qsizetype>(info.size)));
    m_command.language = read.language;
    m_command.directive = read.directive;
    const qsizetype offset = offsetOf(info.text);
    if (offset >= 0) {
        m_first = m_last = offset;
        m_level = 0;
    }
    LineIndex::Place at = m_lines.place(m_last);
    at.column += offset >= 0 ? static_cast<int>(read.at) : 0;
    if (m_command.directive) {
        m_command.directive->line = at.line;
        m_command.directive->column = at.column;
    }
    if (!read.trouble.isEmpty() && m_problems.size() < problemLimit)
        m_problems.append({Problem::Severity::Error, {}, at.line, at.column, read.trouble});
}

void MarkdownBuilder::closeCommand()
{
    place(m_command);
    m_command.line = std::max(1, m_command.line - m_level);
    if (m_level > 0)
        m_command.column = 1;
    while (m_text.endsWith('\n'))
        m_text.chop(1);
    m_command.text = QString::fromUtf8(m_text);
    m_leaf = Leaf::None;
    add(std::exchange(m_command, {}));
}

void MarkdownBuilder::closeParagraph()
{
    const bool bold = !m_outsideStrong && m_text.size() < 100 && isAlone();
    Block block;
    place(block);
    block.links = std::exchange(m_links, {});
    const bool waits = !m_lists.isEmpty() && m_lists.last().waits;
    if (isAlone() && beginsAsMetadata(m_text)) {
        block.kind = Block::Kind::Metadata;
        block.text = QString::fromUtf8(m_text);
        m_leaf = Leaf::None;
        add(std::move(block));
        return;
    }
    block.text = taken();
    if (const auto known = bold ? recogniseSection(readHeading(block.text).title) : std::nullopt;
        known && known->exactly) {
        m_items.append({true, headingInBold, {}, std::move(block)});
        return;
    }
    if (m_quotes > 0)
        block.kind = Block::Kind::Quote;
    if (waits) {
        const List &list = m_lists.last();
        block.kind = Block::Kind::CheckItem;
        block.number = list.ordered ? std::optional(list.number) : std::nullopt;
        block.done = list.done;
        m_lists.last().waits = false;
    }
    add(std::move(block));
}

void MarkdownBuilder::closeHeading()
{
    Block block;
    place(block);
    block.links = std::exchange(m_links, {});
    block.text = taken();
    if (isAlone()) {
        m_items.append({true, m_level, std::exchange(m_marks, {}), std::move(block)});
        return;
    }
    block.kind = Block::Kind::SubHeading; // inside a list or a quotation it structures nothing
    block.level = m_level;
    add(std::move(block));
}

void MarkdownBuilder::closeRaw()
{
    Block block;
    block.kind = Block::Kind::Raw;
    place(block);
    block.text = QString::fromUtf8(m_text).trimmed();
    m_leaf = Leaf::None;
    const auto mark = readHeadingMark(block.text);
    const bool isBelowHeading = mark && !m_items.isEmpty() && m_items.last().heading;
    HeadingMarks none;
    HeadingMarks &marks = isBelowHeading ? m_items.last().marks : none;
    PlacedMark &place = mark && mark->isId ? marks.id : marks.scenario;
    if (isBelowHeading && place.value.isEmpty())
        place = {mark->value, block.line};
    else
        add(std::move(block));
}

void MarkdownBuilder::openTable()
{
    entryWithoutText();
    m_table = {};
    m_table.kind = Block::Kind::Table;
}

void MarkdownBuilder::closeCell()
{
    if (m_table.line == 0 && m_first >= 0)
        place(m_table);
    m_table.links += std::exchange(m_links, {});
    // md4c leaves the stroke that is no border as it is written where it stands in code.
    m_row.append(taken().replace(QStringLiteral("\\|"), QStringLiteral("|")));
}

void MarkdownBuilder::closeTable()
{
    if (m_table.line == 0)
        place(m_table);
    add(std::exchange(m_table, {}));
}

void MarkdownBuilder::flush()
{
    if (m_leaf == Leaf::Paragraph)
        closeParagraph();
}

void MarkdownBuilder::entryWithoutText()
{
    if (m_lists.isEmpty() || !m_lists.last().waits)
        return;
    openLeaf(Leaf::Paragraph);
    closeParagraph();
}

void MarkdownBuilder::add(Block block)
{
    const bool entry = block.kind == Block::Kind::CheckItem;
    block.depth = static_cast<int>(m_lists.size()) - (entry ? 1 : 0);
    m_items.append({false, 0, {}, std::move(block)});
}

QString MarkdownBuilder::taken()
{
    for (const qsizetype at : std::as_const(m_softBreaks))
        m_text[at] = ' ';
    m_leaf = Leaf::None;
    return QString::fromUtf8(m_text).trimmed();
}

void MarkdownBuilder::place(Block &block) const
{
    const LineIndex::Place at = m_lines.place(m_first >= 0 ? m_first : m_last);
    block.line = at.line;
    block.column = at.column;
}

qsizetype MarkdownBuilder::offsetOf(const char *bytes) const
{
    const auto from = std::less<>();
    const char *const begin = m_source.constData();
    const bool inside = !from(bytes, begin) && from(bytes, begin + m_source.size());
    return inside ? bytes - begin : -1;
}

} // namespace bridgewatch
