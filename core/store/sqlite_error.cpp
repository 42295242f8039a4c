// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include "core/base/text.h"

#include <QFileInfo>
#include <cerrno>

namespace bridgewatch {
namespace {

// The primary result code, the low byte of an extended one.
int errnoOf(int code)
{
    switch (code & 0xff) {
    case 13: return ENOSPC;  // SQLITE_FULL
    case 10: return EIO;     // SQLITE_IOERR
    case 11:                 // SQLITE_CORRUPT
    case 26: return EUCLEAN; // SQLITE_NOTADB
    case 8: return EROFS;    // SQLITE_READONLY
    case 5:                  // SQLITE_BUSY
    case 6: return EBUSY;    // SQLITE_LOCKED
    case 3:                  // SQLITE_PERM
    case 14: return EACCES;  // SQLITE_CANTOPEN
    default: return EINVAL;
    }
}

QString sentence(int number, const QString &file, const QString &said)
{
    switch (number) {
    case ENOSPC: return Kept::tr("The disk is full: %1 cannot be written until space is freed.").arg(file);
    case EIO: return Kept::tr("The disk fails: %1 cannot be read or written (%2).").arg(file, said);
    case EUCLEAN: return Kept::tr("%1 is damaged (%2).").arg(file, said);
    case EROFS: return Kept::tr("%1 may not be written.").arg(file);
    case EBUSY: return Kept::tr("%1 is held by another program.").arg(file);
    case EACCES: return Kept::tr("%1 cannot be opened (%2).").arg(file, said);
    default: return Kept::tr("SQLite refuses work on %1: %2").arg(file, said);
    }
}

} // namespace

Error sqliteError(const QSqlError &error, const QString &path)
{
    const int number = errnoOf(error.nativeErrorCode().toInt());
    const QString said = plainLine(error.databaseText().isEmpty() ? error.text() : error.databaseText(), 120);
    return {FailureCode::ofErrno(number), sentence(number, QFileInfo(path).fileName(), said), path};
}

} // namespace bridgewatch
