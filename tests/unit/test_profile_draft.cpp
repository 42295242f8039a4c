// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody edits a profile; somebody else may write the file meanwhile. No text of either is lost.
#include "core/app/line_difference.h"
#include "core/app/profile_draft.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace bridgewatch;

namespace {

const QString ours = QStringLiteral("version: 1\nname: Ours\n");
const QString theirs = QStringLiteral("version: 1\nname: Theirs\n");

} // namespace

class TestProfileDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("profile.yaml"));
    }

    void whatIsSavedStandsInTheFile()
    {
        write(ours);
        ProfileDraft draft(m_path);
        QCOMPARE(draft.text(), ours);
        QVERIFY(!draft.isChanged());
        draft.setText(theirs);
        QVERIFY(draft.isChanged());
        QVERIFY(draft.save());
        QVERIFY(!draft.isChanged());
        QCOMPARE(read(), theirs);
    }

    void aFileThatIsNotThereIsMadeForItsOwner()
    {
        m_path = m_folder->filePath(QStringLiteral("new/folder/profile.yaml"));
        ProfileDraft draft(m_path);
        QCOMPARE(draft.text(), QString());
        draft.setText(ours);
        QVERIFY(draft.save());
        QCOMPARE(read(), ours);
        struct stat state {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &state), 0);
        QCOMPARE(state.st_mode & 077, 0U);
    }

    void permissionsStay()
    {
        write(ours);
        QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
        ProfileDraft draft(m_path);
        draft.setText(theirs);
        QVERIFY(draft.save());
        QVERIFY(QFile::permissions(m_path) & QFileDevice::ReadGroup);
    }

    void whatSomebodyElseWroteIsTakenWhereNothingIsLost()
    {
        write(ours);
        ProfileDraft draft(m_path);
        QSignalSpy replaced(&draft, &ProfileDraft::textReplaced);
        replace(theirs);
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(draft.text(), theirs);
        QVERIFY(!draft.elsewhere());
        write(ours); // in place this time, and by the new file
        QTRY_COMPARE(draft.text(), ours);
    }

    void whatBothWroteWaitsForAnAnswer()
    {
        write(ours);
        ProfileDraft draft(m_path);
        draft.setText(QString(ours + u"# mine\n"));
        QSignalSpy told(&draft, &ProfileDraft::writtenElsewhere);
        replace(theirs);
        QTRY_VERIFY(draft.elsewhere());
        QVERIFY(told.size() >= 1);
        QVERIFY(!draft.save());
        QCOMPARE(read(), theirs);
        draft.keepMine();
        QVERIFY(draft.isChanged());
        QVERIFY(draft.save());
        QCOMPARE(read(), QString(ours + u"# mine\n"));
    }

    void theirsCanBeTaken()
    {
        write(ours);
        ProfileDraft draft(m_path);
        draft.setText(QStringLiteral("x"));
        replace(theirs);
        QTRY_VERIFY(draft.elsewhere());
        draft.takeElsewhere();
        QCOMPARE(draft.text(), theirs);
        QVERIFY(!draft.isChanged());
    }

    // A save looks at the file at its instant, whatever the watcher has told by then.
    void aSaveNeverWritesOverWhatNobodySaw()
    {
        write(ours);
        ProfileDraft draft(m_path);
        draft.setText(QStringLiteral("mine"));
        replace(theirs);
        QVERIFY(!draft.save());
        QCOMPARE(read(), theirs);
    }

    void otherFilesOfTheFolderAreNoNews()
    {
        write(ours);
        ProfileDraft draft(m_path);
        draft.setText(theirs);
        QSignalSpy told(&draft, &ProfileDraft::writtenElsewhere);
        QFileSystemWatcher witness({m_folder->path()});
        QSignalSpy changes(&witness, &QFileSystemWatcher::directoryChanged);
        QFile other(m_folder->filePath(QStringLiteral("other")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QTRY_VERIFY(!changes.isEmpty());
        QTest::qWait(0);
        QCOMPARE(told.size(), 0);
    }

    void theTextOfAFileThatIsGoneStays()
    {
        write(ours);
        ProfileDraft draft(m_path);
        QSignalSpy told(&draft, &ProfileDraft::writtenElsewhere);
        QVERIFY(QFile::remove(m_path));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(draft.text(), ours);
        QVERIFY(draft.isChanged());
        QVERIFY(draft.save());
        QCOMPARE(read(), ours);
    }

    void lineBreaksStayWhatTheyWere()
    {
        write(QStringLiteral("version: 1\r\nname: Ours\r\n"));
        ProfileDraft draft(m_path);
        QCOMPARE(draft.text(), ours);
        QVERIFY(!draft.isChanged());
        draft.setText(theirs);
        QVERIFY(draft.save());
        QCOMPARE(read(), QStringLiteral("version: 1\r\nname: Theirs\r\n"));
    }

    void aFileThatBecomesReadableIsTaken()
    {
        write(QString(ours + u"# \u2028"));
        ProfileDraft draft(m_path);
        QVERIFY(!draft.trouble().isEmpty());
        QSignalSpy changed(&draft, &ProfileDraft::troubleChanged);
        replace(ours);
        QTRY_COMPARE(draft.text(), ours);
        QVERIFY(draft.trouble().isEmpty());
        QCOMPARE(changed.size(), 1);
    }

    void theOwnerStays()
    {
        if (::geteuid() != 0)
            QSKIP("only root gives a file to somebody else");
        write(ours);
        QCOMPARE(::chown(QFile::encodeName(m_path).constData(), 1234, 1235), 0);
        ProfileDraft draft(m_path);
        draft.setText(theirs);
        QVERIFY(draft.save());
        struct stat state {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &state), 0);
        QCOMPARE(state.st_uid, 1234U);
        QCOMPARE(state.st_gid, 1235U);
    }

    void whatIsDiscardedComesBackFromTheFile()
    {
        write(ours);
        ProfileDraft draft(m_path);
        draft.setText(QStringLiteral("mine"));
        draft.discard();
        QCOMPARE(draft.text(), ours);
        QVERIFY(!draft.isChanged());
    }

    void aFolderThatTakesNothingIsTold()
    {
        if (::geteuid() == 0)
            QSKIP("root writes everywhere: a folder that takes nothing cannot be made");
        write(ours);
        ProfileDraft draft(m_path);
        draft.setText(theirs);
        QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const Result<void> saved = draft.save();
        QFile::setPermissions(m_folder->path(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QVERIFY(!saved);
        QVERIFY(draft.isChanged());
        QCOMPARE(read(), ours);
    }

    void aPlaceThatIsNoFolderIsTold()
    {
        m_path = QStringLiteral("/proc/nothing/profile.yaml");
        ProfileDraft draft(m_path);
        draft.setText(ours);
        const Result<void> saved = draft.save();
        QVERIFY(!saved);
        QVERIFY(saved.error().text.contains(QStringLiteral("/proc/nothing")));
        QVERIFY(draft.isChanged());
        QCOMPARE(draft.text(), ours);
    }

    void whatIsNoTextIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not UTF-8") << QByteArray("name: \xff\xfe");
        QTest::newRow("a NUL") << QByteArray("name: \0x", 8);
        QTest::newRow("mixed line breaks") << QByteArray("a: 1\r\nb: 2\n");
        QTest::newRow("a carriage return") << QByteArray("a: 1\rb: 2\n");
        QTest::newRow("a line without end") << QByteArray(30'000, 'x');
        QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, '\n');
    }
    void whatIsNoTextIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const ProfileDraft draft(m_path);
        QVERIFY(!draft.trouble().isEmpty());
        QCOMPARE(draft.text(), QString());
    }

    void aFolderIsNoProfile()
    {
        const ProfileDraft draft(m_folder->path());
        QVERIFY(draft.trouble().contains(QStringLiteral("regular file")));
    }

    void differencesAreShownLineByLine()
    {
        QCOMPARE(lineDifference(QStringLiteral("a\nb\nc"), QStringLiteral("a\nb\nc")), QStringList());
        QCOMPARE(
            lineDifference(QStringLiteral("a\nb\nc"), QStringLiteral("a\nx\nc")),
            (QStringList{QStringLiteral("  a"), QStringLiteral("- b"), QStringLiteral("+ x"), QStringLiteral("  c")}));
        QCOMPARE(
            lineDifference(QStringLiteral("1\n2\n3\n4\n5\n6\n7"), QStringLiteral("1\n2\n3\n4\n5\n6\n7\n8")),
            (QStringList{QStringLiteral("⋯"), QStringLiteral("  6"), QStringLiteral("  7"), QStringLiteral("+ 8")}));
        QCOMPARE(lineDifference(QStringLiteral("a\nb"), QStringLiteral("b\na")),
                 (QStringList{QStringLiteral("- a"), QStringLiteral("  b"), QStringLiteral("+ a")}));
    }

    // Applied to the one text, the difference gives the other, whatever they are.
    void whateverDiffersIsToldWhole()
    {
        const auto made = [](unsigned seed) {
            QStringList lines;
            for (unsigned i = 0; i < 40; ++i)
                lines << QString::number((seed * 2654435761U + i * (seed | 1U)) % 7U);
            return lines.join(u'\n');
        };
        for (unsigned seed = 1; seed < 60; ++seed) {
            const QString before = made(seed);
            const QString after = made(seed + 1);
            QStringList left;
            QStringList right;
            for (const QString &line : lineDifference(before, after, 1'000)) {
                if (!line.startsWith(u'+'))
                    left << line.mid(2);
                if (!line.startsWith(u'-'))
                    right << line.mid(2);
            }
            QCOMPARE(left.join(u'\n'), before);
            QCOMPARE(right.join(u'\n'), after);
        }
    }

private:
    void write(const QString &text) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    // As editors do: a new file in the place of the old.
    void replace(const QString &text)
    {
        const QString path = m_path;
        m_path = m_folder->filePath(QStringLiteral("new"));
        write(text);
        QCOMPARE(::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData()), 0);
        m_path = path;
    }
    [[nodiscard]] QString read() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestProfileDraft)
#include "test_profile_draft.moc"
