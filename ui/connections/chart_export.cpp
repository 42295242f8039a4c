// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_export.h"

#include "ui/connections/chart_board.h"
#include "ui/connections/chart_csv.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace bridgewatch {
namespace {

QByteArray pngOf(ChartBoard &board)
{
    constexpr int density = 2;
    QImage paper(board.size() * density, QImage::Format_ARGB32_Premultiplied);
    paper.setDevicePixelRatio(density);
    paper.fill(themeOf(board).window);
    board.render(&paper);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    paper.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(ChartBoard &board)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(board.size());
    generator.setViewBox(board.rect());
    generator.setTitle(ChartBoard::tr("Connections"));
    QPainter painter(&generator);
    painter.fillRect(board.rect(), themeOf(board).window);
    board.render(&painter);
    painter.end();
    return bytes;
}

QByteArray csvOf(const ChartBoard &board)
{
    QList<CsvColumn> columns;
    for (const ChartPanel *panel : board.shown()) {
        const ChartData &data = panel->view().data();
        for (const ChartLine &line : data.lines) {
            const QString unit = data.unit.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(data.unit);
            if (line.isShown)
                columns.append({QStringLiteral("%1: %2%3").arg(panel->title(), line.name, unit), line.samples});
        }
    }
    return csvOf(columns, board.timeWindow().span());
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png: return QStringLiteral("png");
    case ExportFormat::Svg: return QStringLiteral("svg");
    case ExportFormat::Csv: break;
    }
    return QStringLiteral("csv");
}

Result<void> exportCharts(ChartBoard &board, ExportFormat format, const QString &path)
{
    const QByteArray bytes = format == ExportFormat::Png   ? pngOf(board)
                             : format == ExportFormat::Svg ? svgOf(board)
                                                           : csvOf(board);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                    ChartBoard::tr("%1 cannot be written: %2").arg(path, file.errorString()), path);
    return {};
}

} // namespace bridgewatch
