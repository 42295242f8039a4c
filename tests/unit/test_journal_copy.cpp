// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back from a journal's copy, and what is said of what does not.
#include "core/journal/verify.h"
#include "tests/support/journal.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

class TestJournalCopy : public JournalTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsLostComesBackFromTheCopy_data()
    {
        QTest::addColumn<QByteArray>("database"); // null: none
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("rubbish") << QByteArray(10'000, 'x');
    }
    void whatIsLostComesBackFromTheCopy()
    {
        QFETCH(QByteArray, database);
        (void)fillJournal(path(), 3, 4);
        const auto before = readJournal(path());
        if (database.isNull())
            QVERIFY(QFile::remove(path()));
        else
            overwrite(path(), database);
        QVERIFY(!verified().isSound());
        JournalFile journal(path());
        QVERIFY(journal.open());
        const QString said = journal.notices().join(u' ');
        QVERIFY2(said.contains(u"events 12, incidents 3"), qPrintable(said));
        QCOMPARE(*readJournal(path()), *before);
        QCOMPARE(aside(QStringLiteral("incidents.db")).size(), database.startsWith("x") ? 1 : 0);
        verifySound(12);
    }

    void aFileThatForgotItsSchemaComesBack()
    {
        (void)fillJournal(path(), 1, 3);
        for (const int schema : {0, -5}) {
            QCOMPARE(tamper(path(), {QStringLiteral("PRAGMA user_version = %1").arg(schema)}), QString());
            QVERIFY(!verified().isSound());
            JournalFile journal(path());
            QVERIFY(journal.open());
            QVERIFY(!journal.notices().isEmpty());
            verifySound(3);
        }
    }

    void aCopyThatIsDamagedIsWrittenAnew()
    {
        const QString id = fillJournal(path(), 2, 4).constFirst();
        const QByteArray sound = contents(copyPath());
        QByteArray damaged = sound;
        damaged[damaged.indexOf("note 2")] = 'N';
        overwrite(copyPath(), damaged);
        QVERIFY(!verified().isSound());
        {
            JournalFile journal(path());
            QVERIFY(journal.open());
            QVERIFY(journal.notices().join(u' ').contains(u"incidents.jsonl was not as it had been written"));
            QCOMPARE(contents(copyPath()), sound);
            QCOMPARE(contents(m_folder->filePath(aside(QStringLiteral("incidents.jsonl")).value(0))), damaged);
            // While it is open as well.
            overwrite(copyPath(), damaged.left(damaged.size() - 5) + "\n");
            QVERIFY(journal.append({note(QStringLiteral("on"), id)}));
        }
        verifySound(9);
        QVERIFY(QFile::remove(copyPath()));
        QVERIFY(!verified().isSound());
        JournalFile journal(path());
        QVERIFY(journal.open());
        QVERIFY(journal.notices().isEmpty()); // nothing was there to be set aside
        verifySound(9);
    }

    void bothDamagedGiveWhatEitherStillHas()
    {
        (void)fillJournal(path(), 2, 5);
        const auto before = readJournal(path());
        QCOMPARE(tamper(path(), {QStringLiteral("UPDATE event SET payload = '{}' WHERE sequence = 3"),
                                 QStringLiteral("DELETE FROM event WHERE sequence = 9")}),
                 QString());
        QByteArray copy = contents(copyPath());
        copy[copy.indexOf("note 3")] = 'N'; // event 7
        overwrite(copyPath(), copy);
        QVERIFY(verified().faults.size() > 2);
        JournalFile journal(path());
        QVERIFY(journal.open());
        QCOMPARE(*readJournal(path()), *before);
        verifySound(10);
    }

    // Losing one is no reason to lose those after it.
    void whatNoneHasIsSaidToBeMissing()
    {
        const QStringList ids = fillJournal(path(), 2, 5);
        QByteArray copy = contents(copyPath());
        copy[copy.indexOf("note 3")] = 'N';
        overwrite(copyPath(), copy);
        overwrite(path(), QByteArray(5'000, 'x'));
        {
            JournalFile journal(path());
            QVERIFY(journal.open());
            const QString said = journal.notices().join(u' ');
            QVERIFY2(said.contains(u"events 9, incidents 2") && said.contains(u"Event 7 is missing"), qPrintable(said));
            QVERIFY(journal.append({note(QStringLiteral("on"), ids.constFirst())}));
        }
        JournalFile journal(path());
        QVERIFY(journal.open());
        QVERIFY(journal.notices().join(u' ').contains(u"Event 7 is missing"));
        QCOMPARE(readJournal(path())->size(), 10);
        QCOMPARE(aside(QStringLiteral("incidents.db")).size(), 1);
        QCOMPARE(verified().faults.size(), 1);
        QCOMPARE(verified().faults.constFirst().sequence, 7);
    }

    void aTailThatBothLostIsNotForgotten()
    {
        const QString id = fillJournal(path(), 1, 5).constFirst();
        QCOMPARE(tamper(path(), {QStringLiteral("DELETE FROM event WHERE sequence > 3")}), QString());
        overwrite(copyPath(), contents(copyPath()).split('\n').mid(0, 3).join('\n') + '\n');
        for (int i = 0; i < 2; ++i) {
            JournalFile journal(path());
            QVERIFY(journal.append({note(QStringLiteral("on"), id)}));
            QVERIFY(!journal.notices().isEmpty());
            QVERIFY(verified().faults.constFirst().text.contains(u"4 to 5"));
        }
    }

    // Two stories from one event on: neither is thrown away, and the database goes on.
    void aCopyThatContradictsIsSetAside()
    {
        const QString id = fillJournal(path(), 1, 3).constFirst();
        const QByteArray old = contents(path());
        const QByteArray oldCopy = contents(copyPath());
        {
            JournalFile journal(path());
            QVERIFY(journal.append({note(QStringLiteral("one story"), id), note(QStringLiteral("its end"), id)}));
        }
        const QByteArray otherCopy = contents(copyPath());
        overwrite(path(), old);
        overwrite(copyPath(), oldCopy);
        {
            JournalFile journal(path());
            QVERIFY(journal.append({note(QStringLiteral("another"), id)}));
        }
        overwrite(copyPath(), otherCopy);
        QVERIFY(verified().faults.size() >= 2);
        JournalFile journal(path());
        QVERIFY(journal.open());
        QCOMPARE(texts(*readJournal(path())).constLast(), QStringLiteral("another"));
        QCOMPARE(aside(QStringLiteral("incidents.jsonl")).size(), 1);
        verifySound(4);
    }

    void aTornLineIsMadeGood()
    {
        const QString id = fillJournal(path(), 1, 3).constFirst();
        const QByteArray sound = contents(copyPath());
        const qsizetype last = sound.chopped(1).lastIndexOf('\n') + 1;
        for (qsizetype end = last; end <= sound.size(); ++end) {
            overwrite(copyPath(), sound.left(end));
            // The commit before tells that the copy had all but the last; the last may have been on its way.
            QVERIFY2(verified().isSound(), qPrintable(QString::number(end)));
            QCOMPARE(verified().remarks.isEmpty(), end == sound.size());
            JournalFile journal(path());
            QVERIFY(journal.open());
            QVERIFY(journal.notices().isEmpty());
            QCOMPARE(contents(copyPath()), sound);
        }
        // The same under a journal that is open.
        JournalFile journal(path());
        QVERIFY(journal.open());
        QByteArray all = sound;
        for (const qsizetype end : {last, last + 1, sound.size() - 1}) {
            overwrite(copyPath(), all.left(end));
            QVERIFY(journal.append({note(QStringLiteral("on"), id)}));
            all = contents(copyPath());
            QVERIFY(all.startsWith(sound));
        }
        verifySound(6);
    }
};

QTEST_GUILESS_MAIN(TestJournalCopy)
#include "test_journal_copy.moc"
