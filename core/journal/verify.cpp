// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include "core/journal/journal_text.h"
#include "core/journal/journal_view.h"
#include "core/store/sqlite_error.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace bridgewatch {
namespace {

Survey surveyAt(const QString &path)
{
    const TextExport copy(textExportPath(path));
    const auto view = JournalView::open(path);
    if (view)
        return survey((*view)->store(), copy);
    if (view.error().code.isErrno(ENOENT) && copy.size() == 0)
        return {};
    return surveyWithout(copy, view.error().text);
}

bool touches(const JournalFault &fault, const QString &incident, qint64 last)
{
    // What is missing at the end may have been anybody's.
    const bool isAnybodys = fault.where == JournalFault::Where::Head && fault.incident.isEmpty();
    if (fault.incident == incident || fault.where == JournalFault::Where::File || isAnybodys)
        return true;
    return fault.where == JournalFault::Where::Chain && fault.sequence <= last;
}

} // namespace

Result<bool> isJournalThere(const QString &path)
{
    for (const QString &file : {path, textExportPath(path)}) {
        struct stat found {};
        if (::stat(QFile::encodeName(file).constData(), &found) == 0)
            return true;
        if (errno != ENOENT)
            return fail(
                FailureCode::ofErrno(errno),
                JournalText::tr("%1 cannot be read: %2").arg(file, QString::fromLocal8Bit(std::strerror(errno))), file);
    }
    return false;
}

Result<Verification> verifyJournal(const QString &path, const std::optional<QString> &incident)
{
    if (const Result<bool> there = isJournalThere(path); !there)
        return tl::make_unexpected(there.error());
    const Survey found = surveyAt(path);
    Verification verification{found.faults, found.remarks, found.events, found.incidents.size(), found.lastHash};
    if (!incident)
        return verification;
    const qint64 last = found.incidents.value(*incident);
    if (last == 0 && found.isSound())
        return fail(FailureCode::ofErrno(ENOENT), JournalText::tr("There is no incident %1.").arg(*incident), path);
    const auto isElsewhere = [&](const JournalFault &fault) { return last > 0 && !touches(fault, *incident, last); };
    verification.faults.removeIf(isElsewhere);
    return verification;
}

Result<QList<Event>> readJournal(const QString &path, const std::optional<QString> &incident)
{
    const auto view = JournalView::open(path);
    if (!view)
        return tl::make_unexpected(view.error());
    QList<Event> events;
    const Result<void> read = eachEvent((*view)->store(), incident ? QStringLiteral("incident = ?") : QString(),
                                        incident ? QVariantList{*incident} : QVariantList(),
                                        [&](const StoredEvent &event) { events.append(toEvent(event)); });
    return read ? Result<QList<Event>>(events) : tl::make_unexpected(read.error());
}

} // namespace bridgewatch
