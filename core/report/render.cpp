// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render.h"

namespace bridgewatch {

std::optional<ReportFormat> reportFormatNamed(const QString &name)
{
    if (name == u"md")
        return ReportFormat::Markdown;
    if (name == u"html")
        return ReportFormat::Html;
    if (name == u"pdf")
        return ReportFormat::Pdf;
    return name == u"json" ? std::optional(ReportFormat::Json) : std::nullopt;
}

QString reportFormatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown: return QStringLiteral("md");
    case ReportFormat::Html: return QStringLiteral("html");
    case ReportFormat::Json: return QStringLiteral("json");
    case ReportFormat::Pdf: break;
    }
    return QStringLiteral("pdf");
}

Result<QByteArray> render(const ReportModel &model, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown: return toMarkdown(model);
    case ReportFormat::Html: return toHtml(model);
    case ReportFormat::Json: return toJson(model);
    case ReportFormat::Pdf: break;
    }
    return toPdf(model);
}

} // namespace bridgewatch
