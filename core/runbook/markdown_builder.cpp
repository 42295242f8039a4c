// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/markdown_builder.h"

#include "core/runbook/directive.h"
#include "core/runbook/entity.h"
#include "core/runbook/heading.h"
#include "core/runbook/metadata.h"

namespace bridgewatch {
namespace {

QString textOf(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (MD_SIZE i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QByteArray part(attribute.text + from, static_cast<qsizetype>(attribute.substr_offsets[i + 1] - from));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? QString::fromUtf8(decodeEntity(part))
                                                            : QString::fromUtf8(part);
    }
    return text;
}

} // namespace

bool MarkdownBuilder::count(qsizetype bytes)
{
    m_bytes += bytes;
    if (++m_pieces > markdownPieceLimit || m_bytes > markdownTextLimit || m_items.size() > markdownBlockLimit)
        m_trouble = Lint::tr("too large to be a runbook once it is taken apart");
    return m_trouble.isEmpty();
}

bool MarkdownBuilder::nests()
{
    if (m_lists.size() + m_quotes > nestingLimit)
        m_trouble = Lint::tr("lists and quotations are nested deeper than %1 levels").arg(nestingLimit);
    return m_trouble.isEmpty();
}

bool MarkdownBuilder::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    flush();
    switch (type) {
    case MD_BLOCK_QUOTE:
        entryWithoutText();
        ++m_quotes;
        break;
    case MD_BLOCK_UL: openList(false, 0); break;
    case MD_BLOCK_OL: openList(true, static_cast<int>(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start)); break;
    case MD_BLOCK_LI: openEntry(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail)); break;
    case MD_BLOCK_H: openHeading(static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level)); break;
    case MD_BLOCK_CODE: openCommand(*static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)); break;
    case MD_BLOCK_HTML:
        entryWithoutText();
        openLeaf(Leaf::Raw);
        break;
    case MD_BLOCK_P: openLeaf(Leaf::Paragraph); break;
    case MD_BLOCK_TABLE: openTable(); break;
    case MD_BLOCK_THEAD: m_inHead = true; break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: openLeaf(Leaf::Cell); break;
    default: break;
    }
    return count(0) && nests();
}

void MarkdownBuilder::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE: --m_quotes; break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL: m_lists.removeLast(); break;
    case MD_BLOCK_LI:
        flush();
        m_lists.last().waits = false;
        break;
    case MD_BLOCK_H: closeHeading(); break;
    case MD_BLOCK_CODE: closeCommand(); break;
    case MD_BLOCK_HTML: closeRaw(); break;
    case MD_BLOCK_P: closeParagraph(); break;
    case MD_BLOCK_THEAD: m_inHead = false; break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: closeCell(); break;
    case MD_BLOCK_TR: (m_inHead ? m_table.header : m_table.rows.emplaceBack()) = std::exchange(m_row, {}); break;
    case MD_BLOCK_TABLE: closeTable(); break;
    default: break;
    }
}

bool MarkdownBuilder::enterSpan(MD_SPANTYPE type, const void *detail)
{
    if (type == MD_SPAN_STRONG)
        ++m_strong;
    if (type != MD_SPAN_A && type != MD_SPAN_IMG)
        return count(0);
    if (m_leaf == Leaf::None)
        openLeaf(Leaf::Paragraph);
    const MD_ATTRIBUTE &target = type == MD_SPAN_A ? static_cast<const MD_SPAN_A_DETAIL *>(detail)->href
                                                   : static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src;
    m_openLinks.append({m_text.size(), textOf(target)});
    return count(target.size);
}

void MarkdownBuilder::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        --m_strong;
    if (type != MD_SPAN_A && type != MD_SPAN_IMG)
        return;
    const OpenLink open = m_openLinks.takeLast();
    const QString said = QString::fromUtf8(m_text.mid(open.from));
    m_links.append({said, open.target});
    const bool told = open.target == said || open.target == QStringLiteral("mailto:") + said;
    if (!told && !open.target.startsWith(u'#') && !open.target.isEmpty() && m_leaf != Leaf::Heading)
        m_text += (said.isEmpty() ? "(" : " (") + open.target.toUtf8() + ')';
}

bool MarkdownBuilder::text(MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size)
{
    if (m_leaf == Leaf::None)
        openLeaf(Leaf::Paragraph); // an entry of a list whose text no paragraph surrounds
    const qsizetype offset = offsetOf(bytes);
    if (offset >= 0) {
        m_first = m_first < 0 ? offset : m_first;
        m_last = offset;
    }
    const auto length = static_cast<qsizetype>(size);
    if (m_strong == 0 && type != MD_TEXT_SOFTBR && !(length == 1 && (*bytes == ':' || *bytes == ' ')))
        m_outsideStrong = true;
    if (type == MD_TEXT_SOFTBR)
        m_softBreaks.append(m_text.size());
    if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR)
        m_text += '\n';
    else if (type == MD_TEXT_NULLCHAR)
        m_text += "\xef\xbf\xbd";
    else if (type == MD_TEXT_ENTITY)
        m_text += decodeEntity(QByteArray::fromRawData(bytes, length));
    else if (type == MD_TEXT_HTML && m_leaf == Leaf::Heading) {
        if (const auto mark = readHeadingMark(QString::fromUtf8(bytes, length)))
            (mark->isId ? m_marks.id : m_marks.scenario) = {mark->value, lastLine()};
        else
            m_text.append(bytes, length);
    } else {
        m_text.append(bytes, length);
    }
    return count(length);
}

} // namespace bridgewatch
