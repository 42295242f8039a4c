// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/markdown.h"

#include <md4c.h>

namespace bridgewatch {

// What md4c tells while it parses, made into items. enterBlock(), enterSpan() and text() answer false when a bound is
// passed; trouble() then says which.
class MarkdownBuilder {
public:
    // All outlive the builder.
    MarkdownBuilder(const QByteArray &source, const LineIndex &lines, Problems &problems)
        : m_source(source), m_lines(lines), m_problems(problems)
    {
    }

    [[nodiscard]] bool enterBlock(MD_BLOCKTYPE type, const void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    [[nodiscard]] bool enterSpan(MD_SPANTYPE type, const void *detail);
    void leaveSpan(MD_SPANTYPE type);
    [[nodiscard]] bool text(MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size);

    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] int lastLine() const { return m_lines.line(m_last); }
    [[nodiscard]] QList<MarkdownItem> take() { return std::move(m_items); }

private:
    // What the text that comes next belongs to.
    enum class Leaf { None, Paragraph, Heading, Command, Raw, Cell };
    struct List {
        bool ordered = false;
        int next = 1;
        bool waits = false; // for the first paragraph of an entry
        int number = 0;
        std::optional<bool> done;
    };
    struct OpenLink {
        qsizetype from = 0;
        QString target;
    };

    [[nodiscard]] bool count(qsizetype bytes);
    [[nodiscard]] bool nests();
    void openList(bool ordered, int first);
    void openEntry(const MD_BLOCK_LI_DETAIL &detail);
    void openHeading(int level);
    void openCommand(const MD_BLOCK_CODE_DETAIL &detail);
    void openLeaf(Leaf leaf);
    void openTable();
    void closeParagraph();
    void closeHeading();
    void closeCommand();
    void closeRaw();
    void closeCell();
    void closeTable();
    void flush();            // an entry's text that no paragraph surrounds
    void entryWithoutText(); // an entry that begins with something else than text
    void addDirective(const MD_ATTRIBUTE &info);
    void add(Block block);
    [[nodiscard]] qsizetype offsetOf(const char *bytes) const; // -1: not in the source
    [[nodiscard]] bool isAlone() const { return m_lists.isEmpty() && m_quotes == 0; }
    [[nodiscard]] QString taken(); // the text, with line breaks where the author wanted them alone
    void place(Block &block) const;

    const QByteArray &m_source;
    const LineIndex &m_lines;
    Problems &m_problems;
    QString m_trouble;
    QList<MarkdownItem> m_items;
    Leaf m_leaf = Leaf::None;
    QByteArray m_text;
    QList<qsizetype> m_softBreaks; // where in the text
    qsizetype m_first = -1;        // offset of the text in the source
    qsizetype m_last = 0;
    int m_level = 0;
    int m_strong = 0;
    bool m_outsideStrong = false; // text that is not bold
    HeadingMarks m_marks;         // of a heading
    QList<OpenLink> m_openLinks;
    QList<Link> m_links;
    QList<List> m_lists;
    int m_quotes = 0;
    Block m_command;
    Block m_table;
    QStringList m_row;
    bool m_inHead = false;
    qint64 m_bytes = 0;
    int m_pieces = 0;
};

} // namespace bridgewatch
