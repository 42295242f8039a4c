// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/journal_report.h"
#include "core/report/render.h"
#include "core/store/worker.h"

namespace bridgewatch {

// A report as somebody wants it.
struct ReportWish {
    QString incident;
    Redaction redaction;
    ReportFormat format = ReportFormat::Markdown;
    QDateTime now; // UTC

    // Whether it is about the same, however late it is.
    [[nodiscard]] bool isLike(const ReportWish &other) const
    {
        return incident == other.incident && redaction == other.redaction && format == other.format;
    }
};

struct MadeReport {
    QByteArray document;
    QList<MaskedWord> masked;
    QString unchecked; // why the journal could not be checked
    bool isSound = true;
    qint64 sequence = 0; // of the last event that it tells of
};

// Makes reports and writes them, on a thread of its own: the journal is read and checked whole, and a long incident
// takes a while to be laid out. A PDF is painted there, too: QPdfWriter is no pixmap, and fonts are each thread's own.
// Its end waits for the one that is being made.
class ReportMaker {
public:
    // `journal` is the path of incidents.db; the history lies beside it.
    ReportMaker(QString journal, KnownNames known) : m_journal(std::move(journal)), m_known(std::move(known)) {}

    QCoro::Task<Result<MadeReport>> make(ReportWish wish, Limits limits);
    // For its owner alone, whole or not at all.
    QCoro::Task<Result<void>> write(ReportWish wish, QString path, Limits limits);

private:
    const QString m_journal;
    const KnownNames m_known;
    Worker m_worker; // last: it uses all of the above
};

} // namespace bridgewatch
