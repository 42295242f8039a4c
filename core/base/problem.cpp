// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <algorithm>

namespace bridgewatch {

QString Problem::toString() const
{
    constexpr int pathLimit = 4096; // PATH_MAX: editors could not follow a shortened one
    const QString path = plainLine(file, pathLimit);
    const QString place =
        line > 0 ? QStringLiteral("%1:%2:%3").arg(path, QString::number(line), QString::number(column)) : path;
    const auto word = severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    return QStringLiteral("%1: %2: %3").arg(place, word, plainLine(text, problemTextLimit));
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

} // namespace bridgewatch
