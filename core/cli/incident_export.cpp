// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/report_history.h"
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/incident_commands.h"
#include "core/cli/terminal.h"
#include "core/report/journal_report.h"

#include <QDir>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr int trouble = 2;

int refuse(const QString &sentence)
{
    notice(CommandText::tr("bridgewatchctl: %1").arg(sentence));
    return trouble;
}

// What people should know of the check.
void tellOfCheck(const JournalReport &report)
{
    if (!report.unchecked.isEmpty())
        notice(CommandText::tr("bridgewatchctl: the journal could not be checked: %1").arg(report.unchecked));
    else if (!report.model.seal.isSound)
        notice(CommandText::tr("bridgewatchctl: the journal is not as it was written; the report says so"));
}

} // namespace

int runIncidentExport(const JournalUse &use, const QString &id, const ExportOptions &options, const Profile *profile)
{
    const bool toFile = !options.file.isEmpty() && options.file != u"-";
    if (options.format == ReportFormat::Pdf && !toFile && isatty(STDOUT_FILENO) == 1)
        return refuse(CommandText::tr("a PDF is nothing for a terminal: name a file with -o"));
    if (options.redaction.any() && !profile)
        return refuse(
            CommandText::tr("without a profile that can be read not every name would be masked: mend it, name "
                            "another with --profile, or leave out --mask-hosts and --mask-people"));
    ReportOptions how;
    how.redaction = options.redaction;
    if (profile)
        how.known = knownNames(*profile);
    how.past = [path = QDir(use.data).filePath(QStringLiteral("history.db"))](const QList<Event> &events) {
        return historyAround(path, events);
    };
    const QString journal = QDir(use.data).filePath(QStringLiteral("incidents.db"));
    const Result<JournalReport> report = readReport(journal, id, QDateTime::currentDateTimeUtc(), how);
    if (!report)
        return refuse(report.error().text);
    tellOfCheck(*report);
    const Result<QByteArray> document = render(report->model, options.format);
    if (!document)
        return refuse(document.error().text);
    if (!toFile) {
        answerBytes(*document);
        return 0;
    }
    if (const Result<void> written = writeReport(options.file, *document); !written)
        return refuse(written.error().text);
    notice(CommandText::tr("bridgewatchctl: the report of %1 is in %2")
               .arg(plainLine(id, 60), plainLine(options.file, 1'000)));
    return 0;
}

} // namespace bridgewatch
