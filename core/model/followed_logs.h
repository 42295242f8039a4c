// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace bridgewatch {

// What those who follow logs know and looks want to know: the files of a log, and how many lines of each class
// were written lately. One for all logs of a profile; lives on the looks' thread.
class FollowedLogs {
public:
    static constexpr int windowMinutes = 5;

    // `target` is followed from now on, in these files; each of `classes` counts, if only zero.
    void begin(const QString &target, const QStringList &files, const QStringList &classes);
    void end(const QString &target) { m_logs.remove(target); }
    // Whether all of its files can be followed at present; why not, in a sentence, where that is known.
    void setFollowing(const QString &target, bool isFollowing, const QString &trouble = {});
    // `minute` is minutes since the epoch, UTC, by the lines' own clock. What recent() would not count is not kept.
    void add(const QString &target, const QString &lineClass, qint64 minute, int lines, const QDateTime &now);

    // Empty while nobody follows it.
    [[nodiscard]] QStringList files(const QString &target) const { return m_logs.value(target).files; }
    // Empty while it can be followed, and while nobody tries to.
    [[nodiscard]] QString whyNot(const QString &target) const { return m_logs.value(target).whyNot; }
    // Readings "lines.refused" …: the present minute, the four before it, and the next one, since no two clocks go
    // alike; none while it cannot be followed, since nobody knows then what was written.
    [[nodiscard]] QMap<QString, double> recent(const QString &target, const QDateTime &now) const;

private:
    struct Log {
        QStringList files;
        QStringList classes;
        bool isFollowing = false;
        QString whyNot;
        QMap<qint64, QMap<QString, int>> minutes; // those that count at present
    };
    QMap<QString, Log> m_logs;
};

} // namespace bridgewatch
