// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report.h"

namespace bridgewatch {

// The four forms of a report. Text of others is inert in each: it makes no element, link or picture, runs nothing and
// turns no text around.

// GitHub's Markdown with tables, readable as it is.
[[nodiscard]] QByteArray toMarkdown(const ReportModel &model);
// One page that loads nothing and runs nothing; light or dark as the reader's system is, and made to be printed.
[[nodiscard]] QByteArray toHtml(const ReportModel &model);
// The model and all events: stable keys, RFC 3339 times in UTC, durations in milliseconds.
[[nodiscard]] QByteArray toJson(const ReportModel &model);
// A4. Needs a QGuiApplication, of whatever platform, and fonts; LocalConfiguration where there is none.
[[nodiscard]] Result<QByteArray> toPdf(const ReportModel &model);

enum class ReportFormat { Markdown, Html, Pdf, Json };
[[nodiscard]] std::optional<ReportFormat> reportFormatNamed(const QString &name); // "md", "html", "pdf", "json"
[[nodiscard]] QString reportFormatName(ReportFormat format); // the same back: also what a file's name ends with
[[nodiscard]] Result<QByteArray> render(const ReportModel &model, ReportFormat format);

// What would act as Markdown, behind backslashes; readable as it is and back to itself when rendered.
[[nodiscard]] QString escapedMarkdown(const QString &text);
// For the text of an element and for a value in double or single quotes.
[[nodiscard]] QString escapedHtml(const QString &text);

} // namespace bridgewatch
