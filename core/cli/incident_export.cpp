// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/cli/incident_commands.h"
#include "core/cli/terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <unistd.h>

namespace bridgewatch {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int trouble = 2;

int refuse(const QString &sentence)
{
    notice(Text::tr("bridgewatchctl: %1").arg(sentence));
    return trouble;
}

// The whole file or none of it, for its owner alone.
Result<void> write(const QString &path, const QByteArray &document)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(document) == document.size() && file.commit();
    if (written)
        return {};
    return fail(
        FailureCode::ofErrno(EIO),
        Text::tr("%1 could not be written: %2").arg(plainLine(path, 1'000), plainLine(file.errorString(), 300)));
}

Result<ReportModel> readReport(const QString &journal, const QString &id, const ReportOptions &options)
{
    const auto missing = [&id] {
        return fail(FailureCode::ofErrno(ENOENT), Text::tr("there is no incident '%1'").arg(plainLine(id, 60)));
    };
    if (!QFileInfo::exists(journal))
        return missing();
    const Result<QList<Event>> events = readJournal(journal, id);
    if (!events)
        return tl::make_unexpected(events.error());
    if (events->isEmpty())
        return missing();
    const Result<Verification> found = verifyJournal(journal, id);
    if (!found)
        notice(Text::tr("bridgewatchctl: the journal could not be checked: %1").arg(found.error().text));
    else if (!found->isSound())
        notice(Text::tr("bridgewatchctl: the journal is not as it was written; the report says so"));
    return reportOf(*events, found ? std::optional(*found) : std::nullopt, QDateTime::currentDateTimeUtc(), options);
}

} // namespace

int runIncidentExport(const JournalUse &use, const QString &id, const ExportOptions &options, const Profile *profile)
{
    const bool toFile = !options.file.isEmpty() && options.file != u"-";
    if (options.format == ReportFormat::Pdf && !toFile && isatty(STDOUT_FILENO) == 1)
        return refuse(Text::tr("a PDF is nothing for a terminal: name a file with -o"));
    ReportOptions how;
    how.redaction = options.redaction;
    if (profile)
        how.known = knownNames(*profile);
    const Result<ReportModel> model = readReport(QDir(use.data).filePath(QStringLiteral("incidents.db")), id, how);
    if (!model)
        return refuse(model.error().text);
    const Result<QByteArray> document = render(*model, options.format);
    if (!document)
        return refuse(document.error().text);
    if (!toFile) {
        answerBytes(*document);
        return 0;
    }
    if (const Result<void> written = write(options.file, *document); !written)
        return refuse(written.error().text);
    notice(Text::tr("bridgewatchctl: the report of %1 is in %2").arg(id, plainLine(options.file, 1'000)));
    return 0;
}

} // namespace bridgewatch
