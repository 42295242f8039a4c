// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_maker.h"

#include "core/base/text.h"

namespace bridgewatch {
namespace {

QString plain(const QString &text)
{
    return plainLine(text, SectionMaker::lineLimit);
}

QStringList plain(const QStringList &texts)
{
    QStringList made;
    made.reserve(texts.size());
    for (const QString &text : texts)
        made << plain(text);
    return made;
}

} // namespace

void SectionMaker::lines(ReportBlock::Kind kind, const QStringList &lines)
{
    ReportBlock block;
    block.kind = kind;
    block.lines = plain(lines);
    block.lines.removeAll(QString());
    if (!block.lines.isEmpty())
        m_section.blocks.append(block);
}

void SectionMaker::heading(const QString &text)
{
    lines(ReportBlock::Kind::Heading, {text});
}

void SectionMaker::paragraph(const QString &text)
{
    lines(ReportBlock::Kind::Paragraph, {text});
}

void SectionMaker::warn(const QString &text)
{
    lines(ReportBlock::Kind::Warning, {text});
}

void SectionMaker::list(const QStringList &items)
{
    lines(ReportBlock::Kind::List, items);
}

void SectionMaker::code(const QStringList &all)
{
    QStringList single;
    for (const QString &text : all)
        single << text.split(u'\n');
    lines(ReportBlock::Kind::Code, single);
}

void SectionMaker::fields(const QList<std::pair<QString, QString>> &fields)
{
    ReportBlock block;
    block.kind = ReportBlock::Kind::Fields;
    for (const auto &[name, value] : fields) {
        if (!value.trimmed().isEmpty())
            block.rows.append({plain(name), plain(value)});
    }
    if (!block.rows.isEmpty())
        m_section.blocks.append(block);
}

void SectionMaker::table(const QStringList &head, const QList<int> &shares, const QList<QStringList> &rows,
                         const QList<std::optional<Outcome>> &tones)
{
    if (rows.isEmpty())
        return;
    ReportBlock block;
    block.kind = ReportBlock::Kind::Table;
    block.head = plain(head);
    block.shares = shares;
    block.tones = tones;
    block.rows.reserve(rows.size());
    for (const QStringList &row : rows)
        block.rows.append(plain(row));
    m_section.blocks.append(block);
}

void SectionMaker::chart(const ReportSeries &series, const QList<std::pair<QDateTime, QString>> &marks)
{
    ReportBlock block;
    block.kind = ReportBlock::Kind::Chart;
    block.series = series;
    block.series.target = plainLine(series.target, 80);
    block.series.vantage = plainLine(series.vantage, 80);
    block.series.reading = plainLine(series.reading, 80);
    block.marks = marks;
    m_section.blocks.append(block);
}

void SectionMaker::unlessEmpty(const QString &otherwise)
{
    if (m_section.blocks.isEmpty())
        paragraph(otherwise);
}

} // namespace bridgewatch
