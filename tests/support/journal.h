// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_file.h"
#include "core/journal/verify.h"

#include <QTemporaryDir>
#include <QTest>

namespace bridgewatch::test {

[[nodiscard]] NewEvent newEvent(const QString &kind, const QString &text, const QString &incident = {});
// So many incidents with so many events each, in turn. Their ids.
[[nodiscard]] QStringList fillJournal(const QString &path, int incidents, int events);

// An incident with these events, whatever incident they name. Its id.
QString writeStory(const QString &path, QList<NewEvent> story);

// Runs statements on the file behind everybody's back and its triggers', which stand again afterwards. Their first
// trouble.
[[nodiscard]] QString tamper(const QString &path, const QStringList &statements);

[[nodiscard]] QByteArray contents(const QString &path);
void overwrite(const QString &path, const QByteArray &bytes);

[[nodiscard]] NewEvent note(const QString &text, const QString &incident);
[[nodiscard]] QStringList texts(const QList<Event> &events);

// What tests of a journal share: a folder of its own for each.
class JournalTest : public QObject {
    Q_OBJECT
protected:
    QString path() const { return m_folder->filePath(QStringLiteral("incidents.db")); }
    QString copyPath() const { return m_folder->filePath(QStringLiteral("incidents.jsonl")); }
    // What was set aside of a file.
    QStringList aside(const QString &of) const;
    Verification verified(const std::optional<QString> &incident = {}) const; // or ends the run
    void verifySound(qint64 events) const
    {
        const Verification found = verified();
        QVERIFY2(found.isSound(), found.isSound() ? "" : qPrintable(found.faults.constFirst().text));
        QCOMPARE(found.events, events);
        QCOMPARE(found.remarks, QStringList());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace bridgewatch::test
