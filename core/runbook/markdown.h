// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/runbook/runbook.h"

namespace bridgewatch {

struct PlacedMark {
    QString value;
    int line = 0; // 0: there is none
};

// What comments in a heading, or right below it, say of it.
struct HeadingMarks {
    PlacedMark scenario;
    PlacedMark id; // instead of that which its words make
};

// A Markdown document as a flat list, in its order: headings, and what stands under them.
struct MarkdownItem {
    bool heading = false;
    int level = 0; // of a heading: 1 to 6; 7 for a line in bold alone that names a section
    HeadingMarks marks;
    Block block; // a heading has its text, place and links here
};

// Bounds of what is read; a document beyond is refused as a whole.
inline constexpr int nestingLimit = 100; // quotations and lists inside one another
inline constexpr int markdownBlockLimit = 200'000;
inline constexpr int markdownPieceLimit = 2'000'000;          // spans, cells and pieces of text
inline constexpr qint64 markdownTextLimit = 64 * 1024 * 1024; // bytes of text and link targets, repetitions counted

// Where offsets of a text lie.
class LineIndex {
public:
    explicit LineIndex(const QByteArray &text);
    struct Place {
        int line = 0;
        int column = 0;
    };
    [[nodiscard]] Place place(qsizetype offset) const;
    [[nodiscard]] int line(qsizetype offset) const;

private:
    QByteArray m_text;
    QList<qsizetype> m_starts;
};

// Reads `text` from byte `from` on (what stands before is front matter); valid UTF-8 without NUL. What can be read but
// says something wrong goes to `problems`, without a file.
[[nodiscard]] Result<QList<MarkdownItem>> readMarkdown(const QByteArray &text, qsizetype from, const LineIndex &lines,
                                                       Problems &problems);

} // namespace bridgewatch

Q_DECLARE_TYPEINFO(bridgewatch::MarkdownItem, Q_RELOCATABLE_TYPE);
