// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/followed_logs.h"

namespace bridgewatch {

void FollowedLogs::begin(const QString &target, const QStringList &files, const QStringList &classes)
{
    Log &log = m_logs[target];
    log.files = files;
    log.classes = classes;
}

void FollowedLogs::setFollowing(const QString &target, bool isFollowing, const QString &trouble)
{
    const auto log = m_logs.find(target);
    if (log == m_logs.end())
        return;
    log->isFollowing = isFollowing;
    log->whyNot = trouble;
}

void FollowedLogs::add(const QString &target, const QString &lineClass, qint64 minute, int lines)
{
    const auto log = m_logs.find(target);
    if (log == m_logs.end())
        return;
    log->minutes[minute][lineClass] += lines;
    // Old lines may come late, at the beginning: the newest minutes stay.
    while (log->minutes.size() > 4 * windowMinutes)
        log->minutes.erase(log->minutes.begin());
}

QMap<QString, double> FollowedLogs::recent(const QString &target, const QDateTime &now) const
{
    const auto log = m_logs.constFind(target);
    if (log == m_logs.constEnd() || !log->isFollowing)
        return {};
    QMap<QString, double> readings;
    for (const QString &name : log->classes)
        readings[QStringLiteral("lines.") + name] = 0;
    const qint64 present = now.toSecsSinceEpoch() / 60;
    for (auto minute = log->minutes.upperBound(present - windowMinutes); minute != log->minutes.constEnd(); ++minute) {
        for (auto lines = minute->begin(); lines != minute->end(); ++lines)
            readings[QStringLiteral("lines.") + lines.key()] += *lines;
    }
    return readings;
}

} // namespace bridgewatch
