// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/profile/load.h"

#include <QFileInfo>
#include <QResource>

// Resources of a static library are not linked in by themselves. The macro must stand outside of
// any namespace.
static void linkResources()
{
    Q_INIT_RESOURCE(schemas);
}

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

int runLintSchema()
{
    linkResources();
    const QResource schema(QStringLiteral(":/schemas/profile.schema.json"));
    answer(QString::fromUtf8(schema.uncompressedData()).trimmed());
    return 0;
}

} // namespace bridgewatch
