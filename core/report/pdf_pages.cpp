// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_pages.h"

#include "core/base/sentence.h"
#include "core/report/chart_picture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace bridgewatch {
namespace {

const QColor ink(0x1b, 0x24, 0x30);
const QColor dim(0x55, 0x60, 0x70);
const QColor rule(0xc9, 0xd0, 0xd9);
const QColor soft(0xf4, 0xf6, 0xf9);
const QColor accent(0x1d, 0x5f, 0xbf);
const QColor bad(0xb3, 0x26, 0x1e);

constexpr double gutter = 100; // between columns
constexpr double padding = 35; // above and below a row
constexpr double nameShare = 0.26;

int placeOf(PdfFont font)
{
    return static_cast<int>(font);
}

QFont fontOf(const QStringList &families, int tenths, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies(families + familiesOfScript());
    font.setPixelSize(tenths);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor colourOf(const std::optional<Outcome> &tone)
{
    if (!tone)
        return {};
    switch (*tone) {
    case Outcome::Ok: return {0x1a, 0x7a, 0x3c};
    case Outcome::Failed: return bad;
    case Outcome::Warning:
    case Outcome::Unknown: break;
    }
    return {0x8a, 0x5a, 0x00};
}

} // namespace

PdfPages::PdfPages(QPaintDevice *device) : m_device(device), m_fonts(fonts())
{
    for (const QFont &font : std::as_const(m_fonts))
        m_heights << QFontMetricsF(font, device).height();
    newPage();
}

QList<QFont> PdfPages::fonts()
{
    const QStringList text{QStringLiteral("Roboto"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    const QStringList code{QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")};
    return {fontOf(text, 95), fontOf(text, 95, QFont::Medium),  fontOf(text, 82),
            fontOf(code, 82), fontOf(text, 190, QFont::Medium), fontOf(text, 135, QFont::Medium)};
}

double PdfPages::lineHeight(PdfFont font) const
{
    return m_heights.at(placeOf(font));
}

double PdfPages::advance(const QString &text, PdfFont font) const
{
    return QFontMetricsF(m_fonts.at(placeOf(font)), m_device).horizontalAdvance(text);
}

QStringList PdfPages::wrapped(const QString &text, PdfFont font, double within) const
{
    QTextLayout layout(text, m_fonts.at(placeOf(font)), m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(within);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

void PdfPages::newPage()
{
    m_pages.append(PdfPage());
    m_y = top;
}

void PdfPages::ensure(double height)
{
    if (room() < height && m_y > top)
        newPage();
}

void PdfPages::put(double x, const QString &text, PdfFont font, const QColor &colour)
{
    const double base = m_y + 0.78 * lineHeight(font);
    if (!text.isEmpty())
        page().texts.append({{x, base}, text, placeOf(font), colour});
}

void PdfPages::heading(const QString &text, PdfFont font)
{
    for (const QString &line : wrapped(text, font, width)) {
        ensure(lineHeight(font));
        put(side, line, font, ink);
        m_y += lineHeight(font);
    }
}

void PdfPages::contentsLine(const QString &title, int number)
{
    ensure(lineHeight(PdfFont::Body) + 2 * padding);
    const QString digits = QString::number(number);
    const double right = side + width - advance(digits, PdfFont::Body);
    put(side, title, PdfFont::Body, ink);
    put(right, digits, PdfFont::Body, ink);
    const double line = m_y + 0.74 * lineHeight(PdfFont::Body);
    const double left = side + advance(title, PdfFont::Body) + 60;
    page().strokes.append({QPolygonF(QList<QPointF>{{left, line}, {right - 60, line}}), rule, 5, true});
    m_y += lineHeight(PdfFont::Body) + padding;
}

void PdfPages::row(const QList<Column> &columns, const QStringList &cells, const QColor &tone)
{
    QList<QStringList> lines;
    qsizetype most = 1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        lines << wrapped(cells.value(i), columns.at(i).font, columns.at(i).width);
        most = std::max(most, lines.constLast().size());
    }
    const double line = lineHeight(columns.constFirst().font);
    const double whole = static_cast<double>(most) * line + 2 * padding;
    if (whole <= size.height() - top - bottom)
        ensure(whole);
    m_y += padding;
    for (qsizetype at = 0; at < most; ++at) {
        ensure(line);
        for (qsizetype i = 0; i < columns.size(); ++i)
            put(columns.at(i).from, lines.at(i).value(at), columns.at(i).font, columns.at(i).colour);
        if (tone.isValid())
            page().fills.append({QRectF(side - 70, m_y, 25, line), tone});
        m_y += line;
    }
    m_y += padding;
}

void PdfPages::table(const ReportBlock &block)
{
    int total = 0;
    for (const int share : block.shares)
        total += share;
    QList<Column> columns;
    double from = side;
    for (const int share : block.shares) {
        const double all = width * share / total;
        columns.append({from, all - gutter, PdfFont::Small, ink});
        from += all;
    }
    QList<Column> head = columns;
    for (Column &column : head)
        column.colour = dim;
    const auto drawRule = [this] {
        page().strokes.append({QPolygonF(QList<QPointF>{{side, m_y}, {side + width, m_y}}), rule});
    };
    const auto drawHead = [&] {
        row(head, block.head);
        drawRule();
    };
    ensure(5 * lineHeight(PdfFont::Small));
    drawHead();
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        if (room() < lineHeight(PdfFont::Small) + 2 * padding) {
            newPage();
            drawHead();
        }
        row(columns, block.rows.at(i), colourOf(block.tones.value(i)));
        drawRule();
    }
    gap(120);
}

void PdfPages::fields(const ReportBlock &block)
{
    const double name = width * nameShare;
    const QList<Column> columns{{side, name - gutter, PdfFont::Body, dim},
                                {side + name, width - name, PdfFont::Body, ink}};
    for (const QStringList &pair : block.rows)
        row(columns, pair);
    gap(80);
}

void PdfPages::paragraph(const QString &text, double indent, PdfFont font, const QColor &colour, const QString &before)
{
    bool isFirst = true;
    for (const QString &line : wrapped(text, font, width - indent)) {
        ensure(lineHeight(font));
        if (isFirst)
            put(side, before, font, colour);
        put(side + indent, line, font, colour);
        m_y += lineHeight(font);
        isFirst = false;
    }
    gap(60);
}

void PdfPages::boxed(const QStringList &lines, PdfFont font, const QColor &bar)
{
    for (const QString &whole : lines) {
        for (const QString &line : wrapped(whole, font, width - 200)) {
            ensure(lineHeight(font));
            page().fills.append({QRectF(side, m_y, width, lineHeight(font) + 1), soft});
            page().fills.append({QRectF(side, m_y, 30, lineHeight(font) + 1), bar});
            put(side + 120, line, font, ink);
            m_y += lineHeight(font);
        }
    }
    gap(100);
}

void PdfPages::chart(const ReportBlock &block)
{
    const ChartPicture picture = chartOf(block.series, block.marks);
    const double scale = width / picture.size.width();
    ensure(picture.size.height() * scale);
    const auto place = [&](const QPointF &at) { return QPointF(side, m_y) + at * scale; };
    const auto stroke = [&](const QLineF &line, const QColor &colour, bool dashed) {
        page().strokes.append({QPolygonF({place(line.p1()), place(line.p2())}), colour, 5, dashed});
    };
    for (const QLineF &line : picture.grid)
        stroke(line, rule, false);
    for (const QLineF &line : picture.marks)
        stroke(line, bad, true);
    QPolygonF line;
    for (const QPointF &point : picture.line)
        line << place(point);
    page().strokes.append({line, accent, 10, false});
    const int font = placeOf(PdfFont::Small);
    page().texts.append({place({0, chartLetter + 4}), picture.title, placeOf(PdfFont::Strong), ink});
    for (const ChartPicture::Word &word : picture.words) {
        const double wide = advance(word.text, PdfFont::Small);
        const double left = word.anchor == ChartPicture::Anchor::Start ? 0
                            : word.anchor == ChartPicture::Anchor::End ? wide
                                                                       : wide / 2;
        page().texts.append({place(word.at) - QPointF(left, 0), word.text, font, dim});
    }
    m_y += picture.size.height() * scale + 100;
}

void PdfPages::block(const ReportBlock &block)
{
    switch (block.kind) {
    case ReportBlock::Kind::Heading:
        gap(60);
        ensure(6 * lineHeight(PdfFont::Strong));
        heading(block.lines.constFirst(), PdfFont::Strong);
        gap(40);
        return;
    case ReportBlock::Kind::Paragraph:
        for (const QString &line : block.lines)
            paragraph(line, 0, PdfFont::Body, ink);
        return;
    case ReportBlock::Kind::Warning: boxed(block.lines, PdfFont::Body, bad); return;
    case ReportBlock::Kind::List:
        for (const QString &line : block.lines)
            paragraph(line, 130, PdfFont::Body, ink, QStringLiteral("•"));
        return;
    case ReportBlock::Kind::Code: boxed(block.lines, PdfFont::Code, rule); return;
    case ReportBlock::Kind::Fields: fields(block); return;
    case ReportBlock::Kind::Table: table(block); return;
    case ReportBlock::Kind::Chart: chart(block); return;
    }
}

void PdfPages::section(const ReportSection &section)
{
    if (m_y > top)
        gap(180);
    ensure(lineHeight(PdfFont::Section) + 7 * lineHeight(PdfFont::Body));
    m_beginnings.append({section.title, static_cast<int>(m_pages.size()) - 1});
    heading(section.title, PdfFont::Section);
    page().strokes.append({QPolygonF(QList<QPointF>{{side, m_y + 20}, {side + width, m_y + 20}}), rule});
    gap(100);
    for (const ReportBlock &one : section.blocks)
        block(one);
}

void draw(QPainter &painter, const PdfPage &page, const QList<QFont> &fonts)
{
    for (const PdfPage::Fill &fill : page.fills)
        painter.fillRect(fill.area, fill.colour);
    for (const PdfPage::Stroke &stroke : page.strokes) {
        painter.setPen(QPen(stroke.colour, stroke.width, stroke.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawPolyline(stroke.points);
    }
    for (const PdfPage::Text &text : page.texts) {
        painter.setPen(text.colour);
        painter.setFont(fonts.at(text.font));
        painter.drawText(text.at, text.text);
    }
}

} // namespace bridgewatch
