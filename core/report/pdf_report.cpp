// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/pdf_pages.h"
#include "core/report/render.h"
#include "core/report/report_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace bridgewatch {
namespace {

constexpr int dotsPerInch = 720; // so that a dot is a tenth of a point

void setUp(QPdfWriter &writer, const ReportModel &model)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dotsPerInch);
    writer.setTitle(headingOf(model));
    writer.setCreator(model.program);
}

// The first page: what it is about, and where what stands.
QList<PdfPage> frontOf(const ReportModel &model, const ReportSection &summary, const PdfPages &body, int pagesBefore,
                       QPaintDevice *device)
{
    PdfPages front(device);
    front.heading(headingOf(model), PdfFont::Title);
    front.section(summary);
    front.block({ReportBlock::Kind::Heading, {ReportText::tr("Contents")}});
    front.contentsLine(summary.title, 1);
    for (const auto &[title, page] : body.beginnings())
        front.contentsLine(title, page + 1 + pagesBefore);
    return front.pages();
}

QList<PdfPage> layOut(const ReportModel &model, QPaintDevice *device)
{
    const QList<ReportSection> sections = sectionsOf(model);
    PdfPages body(device);
    for (const ReportSection &section : sections.mid(1))
        body.section(section);
    // How many pages the front has does not hang on the numbers in it, but has to be known for them.
    const auto before = static_cast<int>(frontOf(model, sections.constFirst(), body, 0, device).size());
    return frontOf(model, sections.constFirst(), body, before, device) + body.pages();
}

void drawHeader(QPainter &painter, const QString &heading, qsizetype number, qsizetype of)
{
    const QFont font = PdfPages::fonts().at(static_cast<int>(PdfFont::Small));
    const QFontMetricsF metrics(font, painter.device());
    const QString place = ReportText::tr("page %1 of %2").arg(number).arg(of);
    const double wide = metrics.horizontalAdvance(place);
    const QString name = metrics.elidedText(heading, Qt::ElideRight, PdfPages::width - wide - 300);
    const double right = PdfPages::side + PdfPages::width;
    painter.setFont(font);
    painter.setPen(QColor(0x55, 0x60, 0x70));
    painter.drawText(QPointF(PdfPages::side, 560), name);
    painter.drawText(QPointF(right - wide, 560), place);
    painter.setPen(QPen(QColor(0xc9, 0xd0, 0xd9), 5));
    painter.drawLine(QPointF(PdfPages::side, 620), QPointF(right, 620));
}

} // namespace

Result<QByteArray> toPdf(const ReportModel &model)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                    ReportText::tr("a PDF needs fonts, which this program was started without"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, model);
    const QList<PdfPage> pages = layOut(model, &writer);
    const QList<QFont> fonts = PdfPages::fonts();
    const QString heading = headingOf(model);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        drawHeader(painter, heading, i + 1, pages.size());
        draw(painter, pages.at(i), fonts);
    }
    painter.end();
    return bytes;
}

} // namespace bridgewatch
