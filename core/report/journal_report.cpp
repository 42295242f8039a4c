// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/journal_report.h"

#include "core/base/text.h"
#include "core/report/report_text.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>

namespace bridgewatch {
namespace {

tl::unexpected<Error> missing(const QString &incident)
{
    return fail(FailureCode::ofErrno(ENOENT), ReportText::tr("there is no incident '%1'").arg(plainLine(incident, 60)));
}

} // namespace

Result<JournalReport> readReport(const QString &path, const QString &incident, const QDateTime &now,
                                 const ReportOptions &options)
{
    const Result<bool> there = isJournalThere(path);
    if (!there)
        return tl::make_unexpected(there.error());
    if (!*there)
        return missing(incident);
    const Result<QList<Event>> events = readJournal(path, incident);
    if (!events)
        return tl::make_unexpected(events.error());
    if (events->isEmpty())
        return missing(incident);
    const Result<Verification> found = verifyJournal(path, incident);
    JournalReport report;
    report.model = reportOf(*events, found ? std::optional(*found) : std::nullopt, now, options);
    if (options.redaction.any())
        report.masked = maskedWords(*events, options.redaction, options.known);
    if (!found)
        report.unchecked = found.error().text;
    return report;
}

Result<void> writeReport(const QString &path, const QByteArray &document)
{
    const QFileInfo there(path);
    if (there.isSymLink() ? !there.isFile() : there.exists() && !there.isFile()) // which a file would take the place of
        return fail(FailureCode::ofErrno(EEXIST),
                    ReportText::tr("%1 is no regular file: choose another name").arg(plainLine(path, 1'000)));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(document) == document.size() && file.commit();
    if (written)
        return {};
    return fail(
        FailureCode::ofErrno(EIO),
        ReportText::tr("%1 could not be written: %2").arg(plainLine(path, 1'000), plainLine(file.errorString(), 300)));
}

} // namespace bridgewatch
