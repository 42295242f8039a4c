// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_row.h"
#include "core/incident/deeds.h"
#include "core/profile/profile.h"
#include "core/runbook/changes.h"
#include "core/runbook/load.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace bridgewatch {

// The runbooks of a profile: those that it names, those of its alerts, then those that come with the program, in
// the language of the window unless the profile names one in another. Read at the beginning; when a file changes, what
// it says now waits until somebody takes it. Lives on the window's thread.
class Runbooks final : public QObject {
    Q_OBJECT
public:
    explicit Runbooks(const Profile &profile, QObject *parent = nullptr);

    // Those that could be read.
    [[nodiscard]] const QList<Runbook> &all() const { return m_all; }
    // The place of the one from this file; -1: there is none.
    [[nodiscard]] int indexOf(const QString &path) const;
    // Which of them is for which alert.
    [[nodiscard]] RunbookPlaces places() const;
    // The place of the one from this file, else of the one that is for what an incident begins with, else of the
    // first; -1: there is none. Those that come with the program are for who has none of their own.
    [[nodiscard]] int fitting(const QString &path, const Beginning &beginning) const;
    // What is wrong with the others, a sentence each.
    [[nodiscard]] QStringList troubles() const { return m_troubles.values(); }

    // A file says something else than what was read of it.
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }
    // What would be different if the changed files were read anew; empty too where only blanks are.
    [[nodiscard]] QList<RunbookChange> waiting() const;
    void reload();

Q_SIGNALS:
    void changed(); // all(), troubles() or waiting()

private:
    void read(const QString &path);
    void addShipped();
    void look();

    QMap<QString, QString> m_chosen; // by the profile, for alerts
    QStringList m_paths;
    QList<Runbook> m_all;
    QMap<QString, QString> m_troubles; // by path
    QMap<QString, Runbook> m_waiting;  // by path
    QFileSystemWatcher m_watcher{this};
    QTimer m_settle{this}; // editors write a file in several steps
};

} // namespace bridgewatch
