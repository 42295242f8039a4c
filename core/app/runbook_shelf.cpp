// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/runbook_shelf.h"

#include "core/runbook/load.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace bridgewatch {
namespace {

struct Shelf {
    Q_DECLARE_TR_FUNCTIONS(RunbookShelf)
};

// From a journal, which others may have written: nothing but a hash may become part of a path.
bool isHash(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}\\z"));
    return form.match(text).hasMatch();
}

} // namespace

RunbookShelf::RunbookShelf(const QString &data) : m_folder(QDir(data).filePath(QStringLiteral("runbooks"))) {}

QString RunbookShelf::pathOf(const QString &sha256) const
{
    return QDir(m_folder).filePath(QString(sha256 + QStringLiteral(".md")));
}

Result<void> RunbookShelf::keep(const Runbook &runbook) const
{
    const QString path = pathOf(QString::fromLatin1(runbook.sha256));
    if (version(QString::fromLatin1(runbook.sha256)))
        return {};
    QDir().mkpath(m_folder);
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(runbook.source) == runbook.source.size() && file.commit();
    if (!written)
        return fail(FailureCode::ofErrno(EIO),
                    Shelf::tr("the runbook could not be kept for the incident: %1").arg(file.errorString()), path);
    return {};
}

Result<Runbook> RunbookShelf::version(const QString &sha256) const
{
    const QString path = pathOf(sha256);
    QFile file(path);
    if (!isHash(sha256) || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(FailureCode::ofErrno(ENOENT), Shelf::tr("the runbook with which the incident began is not kept"),
                    path);
    Result<Runbook> runbook = parseRunbook(file.read(runbookByteLimit + 1), path);
    if (runbook && QString::fromLatin1(runbook->sha256) != sha256)
        return fail(FailureCode::ofErrno(EUCLEAN),
                    Shelf::tr("the runbook with which the incident began was changed afterwards"), path);
    return runbook;
}

} // namespace bridgewatch
