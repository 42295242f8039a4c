// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/profile/load.h"

#include <QFileInfo>

namespace bridgewatch {
namespace {

constexpr int errorLimit = 20;

LoadedProfile load(const QString &file)
{
    if (!file.endsWith(u".md", Qt::CaseInsensitive))
        return loadProfile(file);
    if (!QFileInfo(file).isFile())
        return {{}, {{Problem::Severity::Error, file, 0, 0, Lint::tr("there is no such file")}}};
    const QString text =
        Lint::tr("a runbook; version %1 judges profiles only").arg(QStringLiteral(BRIDGEWATCH_VERSION));
    return {{}, {{Problem::Severity::Warning, file, 0, 0, text}}};
}

} // namespace

int runLint(const QStringList &files)
{
    int errors = 0;
    for (const QString &file : files) {
        const Problems problems = load(file).problems;
        for (const Problem &problem : problems) {
            notice(problem.toString());
            if (problem.severity == Problem::Severity::Error && ++errors == errorLimit) {
                notice(Lint::tr("stopped after %1 errors").arg(errorLimit));
                return 2;
            }
        }
    }
    return errors == 0 ? 0 : 2;
}

} // namespace bridgewatch
