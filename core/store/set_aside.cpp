// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QFile>
#include <cerrno>

namespace bridgewatch {

Result<QString> setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"));
    const QString aside = path + QStringLiteral(".damaged-") + stamp;
    if (!QFile::rename(path, aside))
        return fail(FailureCode::ofErrno(EACCES), Kept::tr("The damaged %1 cannot be renamed.").arg(path), path);
    for (const char *suffix : {"-wal", "-journal"}) {
        const QString beside = QString::fromLatin1(suffix);
        if (QFile::exists(path + beside) && !QFile::rename(path + beside, aside + beside))
            return fail(FailureCode::ofErrno(EACCES), Kept::tr("%1 cannot be renamed.").arg(path + beside), path);
    }
    QFile::remove(path + QStringLiteral("-shm"));
    return aside;
}

} // namespace bridgewatch
