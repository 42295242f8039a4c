// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/followed_logs.h"

namespace bridgewatch {
namespace {

struct Window {
    explicit Window(const QDateTime &now) : last(now.toSecsSinceEpoch() / 60 + 1) {}

    [[nodiscard]] bool has(qint64 minute) const
    {
        return minute > last - 1 - FollowedLogs::windowMinutes && minute <= last;
    }

    qint64 last;
};

} // namespace

void FollowedLogs::begin(const QString &target, const QStringList &files, const QStringList &classes)
{
    Log &log = m_logs[target];
    log.files = files;
    log.classes = classes;
}

void FollowedLogs::setFollowing(const QString &target, bool isFollowing, const QString &trouble)
{
    Log &log = m_logs[target];
    log.isFollowing = isFollowing && !log.files.isEmpty();
    log.whyNot = trouble;
}

void FollowedLogs::add(const QString &target, const QString &lineClass, qint64 minute, int lines, const QDateTime &now)
{
    const Window window(now);
    const auto log = m_logs.find(target);
    if (log == m_logs.end() || !window.has(minute))
        return;
    log->minutes.removeIf([&](const auto &one) { return !window.has(one.key()); });
    log->minutes[minute][lineClass] += lines;
}

QMap<QString, double> FollowedLogs::recent(const QString &target, const QDateTime &now) const
{
    const auto log = m_logs.constFind(target);
    if (log == m_logs.constEnd() || !log->isFollowing)
        return {};
    QMap<QString, double> readings;
    for (const QString &name : log->classes)
        readings[QStringLiteral("lines.") + name] = 0;
    const Window window(now);
    for (auto minute = log->minutes.constBegin(); minute != log->minutes.constEnd(); ++minute) {
        if (!window.has(minute.key()))
            continue;
        for (auto lines = minute->begin(); lines != minute->end(); ++lines)
            readings[QStringLiteral("lines.") + lines.key()] += *lines;
    }
    return readings;
}

} // namespace bridgewatch
