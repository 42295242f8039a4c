// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_picture.h"
#include "core/report/render.h"
#include "core/report/report_text.h"

namespace bridgewatch {
namespace {

// The page's head up to its title. The policy stands before anything that it has to hold.
const char *const pageHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
)";

const char *const pageStyle = R"(<style>
:root { --page: #ffffff; --text: #1b2430; --dim: #556070; --line: #d4dae2; --soft: #f4f6f9; --accent: #1d5fbf;
  --ok: #1a7a3c; --warning: #8a5a00; --failed: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --page: #12161c; --text: #e4e9f0; --dim: #a2adbb; --line: #333c48;
  --soft: #1b212a; --accent: #7fb2ff; --ok: #6fd08c; --warning: #f0bd5a; --failed: #ff8f85; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1000px; background: var(--page); color: var(--text);
  font: 15px/1.5 Roboto, "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 16px; }
h2 { font-size: 19px; margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 6px; }
nav ul { columns: 3 180px; padding-left: 18px; margin: 0; }
a { color: var(--accent); }
table { width: 100%; border-collapse: collapse; margin: 8px 0 16px; font-size: 14px; }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); }
th { color: var(--dim); font-weight: 500; }
thead { display: table-header-group; }
td:first-child { border-left: 3px solid transparent; padding-left: 8px; }
tr.ok td:first-child { border-left-color: var(--ok); }
tr.warning td:first-child, tr.unknown td:first-child { border-left-color: var(--warning); }
tr.failed td:first-child { border-left-color: var(--failed); }
#timeline td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: minmax(120px, max-content) 1fr; gap: 3px 18px; margin: 8px 0 16px; }
dt { color: var(--dim); }
dd { margin: 0; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 10px; white-space: pre-wrap;
  font: 13px/1.45 "JetBrains Mono", monospace; }
.alert { border-left: 4px solid var(--failed); background: var(--soft); padding: 8px 12px; }
svg { display: block; width: 100%; height: auto; margin: 12px 0; }
.grid { stroke: var(--line); stroke-width: 1; }
.mark { stroke: var(--failed); stroke-width: 1; stroke-dasharray: 4 3; }
.line { fill: none; stroke: var(--accent); stroke-width: 1.5; }
.word { fill: var(--dim); font-size: 11px; }
@page { size: A4; margin: 18mm; }
@media print { :root { --page: #ffffff; --text: #000000; --dim: #444444; --line: #bbbbbb; --soft: #ffffff;
    --accent: #1d5fbf; --ok: #1a7a3c; --warning: #8a5a00; --failed: #b3261e; }
  body { padding: 0; max-width: none; font-size: 11pt; } h2, h3 { break-after: avoid; } tr, svg, pre { break-inside: avoid; }
  a { color: inherit; text-decoration: none; } }
</style>
)";

QString element(const char *name, const QString &text)
{
    const QLatin1String tag(name);
    return u'<' + tag + u'>' + escapedHtml(text) + QStringLiteral("</") + tag + QStringLiteral(">\n");
}

QString elements(const char *name, const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += element(name, line);
    return text;
}

QString table(const ReportBlock &block)
{
    QString text = QStringLiteral("<table>\n<thead><tr>");
    for (const QString &cell : block.head)
        text += QStringLiteral("<th scope=\"col\">") + escapedHtml(cell) + QStringLiteral("</th>");
    text += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        const std::optional<Outcome> tone = block.tones.value(i);
        text += tone ? QStringLiteral("<tr class=\"%1\">").arg(outcomeName(*tone)) : QString(QStringLiteral("<tr>"));
        for (const QString &cell : block.rows.at(i))
            text += QStringLiteral("<td>") + escapedHtml(cell) + QStringLiteral("</td>");
        text += QStringLiteral("</tr>\n");
    }
    return text + QStringLiteral("</tbody>\n</table>\n");
}

QString fields(const ReportBlock &block)
{
    QString text = QStringLiteral("<dl>\n");
    for (const QStringList &pair : block.rows)
        text += element("dt", pair.at(0)) + element("dd", pair.at(1));
    return text + QStringLiteral("</dl>\n");
}

QString warnings(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += QStringLiteral("<p class=\"alert\" role=\"note\">") + escapedHtml(line) + QStringLiteral("</p>\n");
    return text;
}

QString blockText(const ReportBlock &block)
{
    switch (block.kind) {
    case ReportBlock::Kind::Heading: return elements("h3", block.lines);
    case ReportBlock::Kind::Paragraph: return elements("p", block.lines);
    case ReportBlock::Kind::Warning: return warnings(block.lines);
    case ReportBlock::Kind::List:
        return QStringLiteral("<ul>\n") + elements("li", block.lines) + QStringLiteral("</ul>\n");
    case ReportBlock::Kind::Code: return element("pre", block.lines.join(u'\n'));
    case ReportBlock::Kind::Fields: return fields(block);
    case ReportBlock::Kind::Table: return table(block);
    case ReportBlock::Kind::Chart: break;
    }
    return toSvg(chartOf(block.series, block.marks));
}

QString contents(const QList<ReportSection> &sections)
{
    QString text = QStringLiteral("<nav aria-label=\"%1\">\n<ul>\n").arg(escapedHtml(ReportText::tr("Contents")));
    for (const ReportSection &section : sections)
        text += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(section.id, escapedHtml(section.title));
    return text + QStringLiteral("</ul>\n</nav>\n");
}

} // namespace

QString escapedHtml(const QString &text)
{
    QString made = text.toHtmlEscaped(); // & < > "
    return made.replace(u'\'', QStringLiteral("&#39;"));
}

QByteArray toHtml(const ReportModel &model)
{
    const QList<ReportSection> sections = sectionsOf(model);
    const QString heading = headingOf(model);
    QString text = QString::fromUtf8(pageHead) + element("title", heading) + QString::fromUtf8(pageStyle);
    text += QStringLiteral("</head>\n<body>\n<header>\n") + element("h1", heading) + contents(sections);
    text += QStringLiteral("</header>\n<main>\n");
    for (const ReportSection &section : sections) {
        text += QStringLiteral("<section id=\"%1\">\n").arg(section.id) + element("h2", section.title);
        for (const ReportBlock &block : section.blocks)
            text += blockText(block);
        text += QStringLiteral("</section>\n");
    }
    return (text + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace bridgewatch
