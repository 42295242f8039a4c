// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening.h"

#include "core/profile/load.h"

namespace bridgewatch {
namespace {

QStringList linesOf(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            lines << problem.toString();
    }
    return lines;
}

} // namespace

void Opening::open()
{
    const LoadedProfile loaded = loadProfile(m_path);
    if (!loaded.usable()) {
        m_window.showProblems(linesOf(loaded.problems), [this] { open(); });
        return;
    }
    m_watch = std::make_unique<Watch>(loaded.profile, m_data);
    Watch *watch = m_watch.get();
    m_window.showWorld(watch->world(), {[watch](const QStringList &targets) { watch->lookNow(targets); },
                                        [watch](const QString &host, const QString &fingerprint) {
                                            watch->acceptHostKey(host, fingerprint);
                                        }});
    watch->start();
}

} // namespace bridgewatch
