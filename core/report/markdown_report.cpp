// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_picture.h"
#include "core/report/render.h"
#include "core/report/report_text.h"

namespace bridgewatch {
namespace {

bool isLetter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isSurrogate());
}

// A mark that acts only at the beginning of a line: headings, quotes, lists, rules.
bool actsAtStart(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (at == 0)
        return QStringView(u"#>+-=~:").contains(c);
    const bool closesNumber = c == u'.' || c == u')';
    return closesNumber && at < 10 && std::all_of(text.begin(), text.begin() + at, [](QChar d) { return d.isDigit(); });
}

// What would become a link by itself: http://, www. and mail addresses.
bool actsAsLink(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u':')
        return isLetter(text, at - 1) && QStringView(text).sliced(at + 1).startsWith(u"//");
    if (c == u'.')
        return at >= 3 && QStringView(text).sliced(at - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0;
    return c == u'@' && isLetter(text, at + 1);
}

bool acts(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'_') // within a word it is a letter like others
        return !(isLetter(text, at - 1) && isLetter(text, at + 1));
    if (c == u'&')
        return isLetter(text, at + 1) || (at + 1 < text.size() && text.at(at + 1) == u'#');
    return QStringView(u"\\`*{}[]<>|$~^").contains(c) || actsAtStart(text, at) || actsAsLink(text, at);
}

QString row(const QStringList &cells)
{
    QString line = QStringLiteral("|");
    for (const QString &cell : cells)
        line += u' ' + escapedMarkdown(cell) + QStringLiteral(" |");
    return line + u'\n';
}

// A fence that no line of the content can close.
QString fenced(const QStringList &lines)
{
    qsizetype longest = 2;
    for (const QString &line : lines) {
        qsizetype run = 0;
        for (const QChar c : line) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    const QString fence(longest + 1, u'`');
    return fence + QStringLiteral("text\n") + lines.join(u'\n') + u'\n' + fence + QStringLiteral("\n\n");
}

QString items(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += QStringLiteral("- ") + escapedMarkdown(line) + u'\n';
    return text + u'\n';
}

QString table(const ReportBlock &block)
{
    QString text = row(block.head) + u'|' + QStringLiteral(" --- |").repeated(block.head.size()) + u'\n';
    for (const QStringList &cells : block.rows)
        text += row(cells);
    return text + u'\n';
}

QString fields(const ReportBlock &block)
{
    QString text;
    for (const QStringList &pair : block.rows)
        text += QStringLiteral("- ") +
                ReportText::tr("**%1:** %2", "Markdown: the name of a field, and what it is")
                    .arg(escapedMarkdown(pair.at(0)), escapedMarkdown(pair.at(1))) +
                u'\n';
    return text + u'\n';
}

QString paragraphs(const QString &before, const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += before + escapedMarkdown(line) + QStringLiteral("\n\n");
    return text;
}

QString blockText(const ReportBlock &block)
{
    switch (block.kind) {
    case ReportBlock::Kind::Heading:
        return QStringLiteral("### ") + escapedMarkdown(block.lines.constFirst()) + QStringLiteral("\n\n");
    case ReportBlock::Kind::Paragraph: return paragraphs({}, block.lines);
    case ReportBlock::Kind::Warning: return paragraphs(QStringLiteral("> "), block.lines);
    case ReportBlock::Kind::List: return items(block.lines);
    case ReportBlock::Kind::Code: return fenced(block.lines);
    case ReportBlock::Kind::Fields: return fields(block);
    case ReportBlock::Kind::Table: return table(block);
    case ReportBlock::Kind::Chart: break;
    }
    return items({chartOf(block.series, {}).title + QStringLiteral(": ") + toSparkline(block.series)});
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    QString made;
    made.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (acts(text, i))
            made += u'\\';
        made += text.at(i);
    }
    return made;
}

QByteArray toMarkdown(const ReportModel &model)
{
    QString text = QStringLiteral("# ") + escapedMarkdown(headingOf(model)) + QStringLiteral("\n\n");
    for (const ReportSection &section : sectionsOf(model)) {
        text += QStringLiteral("## ") + escapedMarkdown(section.title) + QStringLiteral("\n\n");
        for (const ReportBlock &block : section.blocks)
            text += blockText(block);
    }
    return text.trimmed().toUtf8() + '\n';
}

} // namespace bridgewatch
