// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QCoreApplication>
#include <QSqlError>

namespace bridgewatch {

// Sentences about files that the program keeps.
struct Kept {
    Q_DECLARE_TR_FUNCTIONS(Kept)
};

// What SQLite said (its result codes, sqlite.org/rescode.html) as an errno that code can branch on:
// ENOSPC the disk is full; EIO it fails; EUCLEAN the file is damaged; EROFS it may not be written;
// EBUSY somebody else holds it; EACCES it cannot be opened; EINVAL anything else. `where` is the file.
[[nodiscard]] Error sqliteError(const QSqlError &error, const QString &path);

[[nodiscard]] inline bool isDamage(const Error &error)
{
    return error.code.isErrno(EUCLEAN);
}

} // namespace bridgewatch
