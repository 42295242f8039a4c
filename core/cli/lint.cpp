// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/lint.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/runbook_references.h"
#include "core/cli/terminal.h"
#include "core/profile/load.h"
#include "core/profile/profile_form.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace bridgewatch {
namespace {

constexpr int errorLimit = 20;

// A runbook by its name, or by its first line: YAML has no headings, and what begins as front matter of a runbook
// goes on as something else.
bool isRunbook(const QString &file)
{
    static const QStringList suffixes{QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mdown"),
                                      QStringLiteral("mkd")};
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"yaml" || suffix == u"yml")
        return false;
    if (suffixes.contains(suffix))
        return true;
    QFile opened(file);
    if (!QFileInfo(file).isFile() || !opened.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression heading(
        QStringLiteral("(?:^|\\n)(?:#{1,6} [^\\n]*\\n\\s*\\n|[^\\n]+\\n(?:={3,}|-{4,})\\s*\\n|```)"));
    const QString text = QString::fromUtf8(opened.read(4096));
    return !text.contains(QStringLiteral("\nversion:")) && !text.startsWith(QStringLiteral("version:")) &&
           heading.match(text).hasMatch();
}

class Linter {
public:
    explicit Linter(const QString &profile) : m_inUse(profile) {}

    // False when there were errors enough.
    bool judge(const QString &file)
    {
        return isRunbook(file) ? judgeRunbook(file, profileInUse()) : judgeProfile(file);
    }

    [[nodiscard]] int errors() const { return m_errors; }

private:
    bool tell(const Problems &problems)
    {
        for (const Problem &problem : problems) {
            notice(problem.toString());
            if (problem.severity == Problem::Severity::Error && ++m_errors == errorLimit) {
                notice(Lint::tr("stopped after %1 errors").arg(errorLimit));
                return false;
            }
        }
        return true;
    }

    bool judgeProfile(const QString &file)
    {
        const LoadedProfile loaded = loadProfile(file);
        if (!tell(loaded.problems))
            return false;
        return std::all_of(loaded.profile.runbooks.begin(), loaded.profile.runbooks.end(), [&](const QString &runbook) {
            // That one is missing is a warning of the profile's.
            return !QFileInfo::exists(runbook) || judgeRunbook(runbook, loaded.usable() ? &loaded.profile : nullptr);
        });
    }

    bool judgeRunbook(const QString &file, const Profile *profile)
    {
        if (m_judged.contains(file))
            return true;
        m_judged.insert(file);
        Problems problems = lintRunbook(loadRunbook(file), runbookReferences(profile));
        for (Problem &problem : problems)
            problem.file = file; // as it was named
        return tell(problems);
    }

    const Profile *profileInUse()
    {
        if (!m_loaded)
            m_loaded = QFileInfo(m_inUse).isFile() ? loadProfile(m_inUse) : LoadedProfile{{}, {Problem{}}};
        return m_loaded->usable() ? &m_loaded->profile : nullptr;
    }

    QString m_inUse;
    std::optional<LoadedProfile> m_loaded;
    QSet<QString> m_judged;
    int m_errors = 0;
};

} // namespace

int runLint(const QStringList &files, const QString &profile)
{
    Linter linter(profile);
    for (const QString &file : files) {
        if (file.isEmpty()) {
            notice(CommandText::tr("bridgewatchctl: a file's name is empty"));
            return 2;
        }
        if (!linter.judge(file))
            break;
    }
    return linter.errors() == 0 ? 0 : 2;
}

int runLintSchema()
{
    answer(QString::fromUtf8(profileSchema()).trimmed());
    return 0;
}

} // namespace bridgewatch
