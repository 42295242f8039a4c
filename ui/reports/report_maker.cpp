// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_maker.h"

#include "core/app/report_history.h"

#include <QDir>
#include <QFileInfo>

namespace bridgewatch {
namespace {

Result<MadeReport> makeNow(const QString &journal, const KnownNames &known, const ReportWish &wish)
{
    ReportOptions options;
    options.redaction = wish.redaction;
    options.known = known;
    options.past = [path = QFileInfo(journal).absoluteDir().filePath(QStringLiteral("history.db"))](
                       const QList<Event> &events) { return historyAround(path, events); };
    const Result<JournalReport> read = readReport(journal, wish.incident, wish.now, options);
    if (!read)
        return tl::make_unexpected(read.error());
    const Result<QByteArray> document = render(read->model, wish.format);
    if (!document)
        return tl::make_unexpected(document.error());
    return MadeReport{*document, read->masked, read->unchecked, read->model.seal.isSound, read->model.seal.sequence};
}

} // namespace

QCoro::Task<Result<MadeReport>> ReportMaker::make(ReportWish wish, Limits limits)
{
    return m_worker.ask<MadeReport>(
        [journal = m_journal, known = m_known, wish = std::move(wish)] { return makeNow(journal, known, wish); },
        limits);
}

QCoro::Task<Result<void>> ReportMaker::write(ReportWish wish, QString path, Limits limits)
{
    return m_worker.ask<void>(
        [journal = m_journal, known = m_known, wish = std::move(wish), path = std::move(path)]() -> Result<void> {
            const Result<MadeReport> made = makeNow(journal, known, wish);
            if (!made)
                return tl::make_unexpected(made.error());
            return writeReport(path, made->document);
        },
        limits);
}

} // namespace bridgewatch
