// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report.h"

namespace bridgewatch {

// The report of an incident as its journal tells, and what stands beside it.
struct JournalReport {
    ReportModel model;
    QList<MaskedWord> masked; // for who sends it away; in no form of the report
    QString unchecked;        // why the journal could not be checked; empty: it was
};

// From incidents.db at `path`, which is only read, and checked. Blocks. ENOENT: it has no such incident.
[[nodiscard]] Result<JournalReport> readReport(const QString &path, const QString &incident, const QDateTime &now,
                                               const ReportOptions &options = {});

// The whole file or none of it, for its owner alone; what was there before is written over. Blocks.
[[nodiscard]] Result<void> writeReport(const QString &path, const QByteArray &document);

} // namespace bridgewatch
