// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/markdown.h"

#include "core/runbook/markdown_builder.h"

#include <algorithm>
#include <cstring>
#include <md4c.h>
#include <string_view>

namespace bridgewatch {
namespace {

// Marks of lists and quotations that begin a line, and the column of the last one.
struct LineMarks {
    int count = 0;
    qsizetype column = 0;
};

LineMarks marksOf(const char *at, const char *const end)
{
    const char *const begin = at;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    LineMarks marks;
    while (at < end) {
        const char *from = at;
        if (isBlank(*at)) {
            ++at;
            continue;
        }
        while (at < end && *at >= '0' && *at <= '9' && at - from < 10)
            ++at;
        const bool counted = at > from;
        if (at == end || !(counted ? *at == '.' || *at == ')' : *at == '>' || *at == '-' || *at == '+' || *at == '*'))
            break;
        if (*at != '>' && at + 1 < end && !isBlank(at[1]))
            break;
        ++marks.count;
        marks.column = from - begin;
        ++at;
    }
    return marks;
}

qint64 addressesIn(const char *begin, const char *end)
{
    qint64 count = 0;
    const std::string_view line(begin, static_cast<size_t>(end - begin));
    for (size_t at = line.find("://"); at != std::string_view::npos; at = line.find("://", at + 3))
        ++count;
    return count;
}

// md4c 0.4.8 takes quadratic time over lists hundreds deep with many lines after them, and over paragraphs of many
// lines and many brackets or many web addresses: all are found before it sees them. Answers with the line, or 0.
int hostileLine(const QByteArray &text, qsizetype from, const LineIndex &lines)
{
    constexpr int marksLimit = 4 * nestingLimit; // on one line: may be a rule, or a drawing in code
    constexpr qsizetype columnLimit = 2 * nestingLimit;
    constexpr qint64 workLimit = 300'000'000;
    constexpr qint64 addressWork = 8; // what one costs for each before it
    const char *const end = text.constData() + text.size();
    qint64 deepest = 1;
    qint64 all = 0;       // lines
    qint64 together = 0;  // lines of this paragraph
    qint64 addresses = 0; // of this paragraph
    qint64 work = 0;
    for (const char *at = text.constData() + from; at < end;) {
        const auto *stop = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at)));
        stop = stop ? stop : end;
        const LineMarks marks = marksOf(at, stop);
        deepest = std::max({deepest, qint64(marks.count), qint64(marks.column / 2)});
        together = stop - at > 1 ? together + 1 : 0;
        work += together * std::count(at, stop, '[');
        addresses = together > 0 ? addresses : 0;
        for (const qint64 last = addresses + addressesIn(at, stop); addresses < last; ++addresses)
            work += addressWork * addresses;
        const bool deep = marks.count > marksLimit || marks.column > columnLimit;
        if (deep || ++all * deepest > workLimit || work > workLimit)
            return lines.line(at - text.constData());
        at = stop + 1;
    }
    return 0;
}

MarkdownBuilder &builderOf(void *data)
{
    return *static_cast<MarkdownBuilder *>(data);
}

int run(const QByteArray &text, qsizetype from, MarkdownBuilder &builder)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return builderOf(data).enterBlock(type, detail) ? 0 : 1;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        builderOf(data).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return builderOf(data).enterSpan(type, detail) ? 0 : 1;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        builderOf(data).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size, void *data) {
        return builderOf(data).text(type, bytes, size) ? 0 : 1;
    };
    return md_parse(text.constData() + from, static_cast<MD_SIZE>(text.size() - from), &parser, &builder);
}

} // namespace

Result<QList<MarkdownItem>> readMarkdown(const QByteArray &text, qsizetype from, const LineIndex &lines,
                                         Problems &problems)
{
    const FailureCode code = FailureCode::of(FailureCode::Family::LocalConfiguration);
    if (const int line = hostileLine(text, from, lines))
        return fail(
            code,
            Lint::tr("nested too deeply, or too many brackets or web addresses in one paragraph, to be a runbook"),
            QString::number(line) + QStringLiteral(":1"));
    MarkdownBuilder builder(text, lines, problems);
    if (run(text, from, builder) != 0) {
        const QString trouble = builder.trouble();
        return fail(code, trouble.isEmpty() ? Lint::tr("there is not enough memory to read it") : trouble,
                    QString::number(builder.lastLine()) + QStringLiteral(":1"));
    }
    return builder.take();
}

} // namespace bridgewatch
