// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report.h"

namespace bridgewatch {

// A piece of a report for people, the same in each form. Every text is one plain line, bounded, without controls and
// marks that turn text around; it still has to be escaped for the form that it is shown in.
struct ReportBlock {
    enum class Kind {
        Heading,   // lines: one
        Paragraph, // lines: a paragraph each
        Warning,   // the same, to be seen
        List,      // lines: an item each
        Code,      // lines: as they are
        Fields,    // rows of a name and a value
        Table,     // head and rows, all of one width; lines: nothing
        Chart,     // series, with marks
    };

    Kind kind = Kind::Paragraph;
    QStringList lines{};
    QStringList head{};
    QList<QStringList> rows{};
    QList<std::optional<Outcome>> tones{}; // of the rows; empty: none has one
    QList<int> shares{};                   // of a table's width, a column each
    ReportSeries series{};
    QList<std::pair<QDateTime, QString>> marks{}; // moments to show in a chart
};

struct ReportSection {
    QString id; // "timeline"
    QString title;
    QList<ReportBlock> blocks;
};

// In the order in which they are read; none is empty.
[[nodiscard]] QList<ReportSection> sectionsOf(const ReportModel &model);
// What stands above all of them: "Incident 2026-11-23-1: Mail is late".
[[nodiscard]] QString headingOf(const ReportModel &model);
// "2026-11-23 14:02:09"; "—" where it is not valid.
[[nodiscard]] QString reportMoment(const QDateTime &at);

} // namespace bridgewatch
