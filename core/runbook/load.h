// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/runbook/runbook.h"

#include <QLocale>

namespace bridgewatch {

inline constexpr qint64 runbookByteLimit = 4 * 1024 * 1024;

// What reading a runbook gave. The runbook is there only when the document could be read at all: whatever shape
// Markdown has, it is. Then problems are what it says wrongly, a directive that is none for instance.
struct LoadedRunbook {
    std::optional<Runbook> runbook;
    Problems problems; // in the order of the document
};

// Reads a runbook file, at most runbookByteLimit + 1 bytes of it. A missing or unreadable file is a problem like any
// other.
[[nodiscard]] LoadedRunbook loadRunbook(const QString &path);
// The same for bytes in hand, which are said to come from `path`.
[[nodiscard]] LoadedRunbook readRunbook(const QByteArray &bytes, const QString &path);
// For who needs the runbook alone. An error's `where` is "PATH:LINE:COLUMN".
[[nodiscard]] Result<Runbook> parseRunbook(const QByteArray &bytes, const QString &path);
[[nodiscard]] Result<Runbook> openRunbook(const QString &path);

// The runbooks that come with the program: the names of the English ones, "database-connectivity.md".
[[nodiscard]] QStringList shippedRunbooks();
// The names of one of them in all its languages, the English first, then "database-connectivity.de.md" and so on.
[[nodiscard]] QStringList shippedInLanguages(const QString &name);
// The name of the one in the language that a window of this locale speaks; of the English one where there is none.
[[nodiscard]] QString shippedRunbookFor(const QString &name, const QLocale &locale);
// The bytes of one, of whatever language; empty: none of that name.
[[nodiscard]] QByteArray shippedRunbook(const QString &name);
[[nodiscard]] Result<Runbook> openShippedRunbook(const QString &name);
// Whether it is the path of one of these.
[[nodiscard]] inline bool isShipped(const QString &runbookPath)
{
    return runbookPath.startsWith(u':');
}

} // namespace bridgewatch
