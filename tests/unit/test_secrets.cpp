// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/profile/environment.h"
#include "core/profile/secret_file.h"
#include "core/profile/secrets.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <malloc.h>
#include <sys/stat.h>

using namespace bridgewatch;
using namespace std::chrono_literals;

class TestSecrets : public QObject {
    Q_OBJECT

    static Result<Secret> fetch(const SecretRef &ref)
    {
        const Secrets secrets(QStringLiteral("test"));
        return *test::await(secrets.fetch(ref, {Deadline::in(5s), {}}));
    }

private Q_SLOTS:
    void aFileGivesItsFirstLine()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pass")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hunter2\r\nsecond line\n");
        file.close();
        const Result<Secret> secret = fetch({SecretRef::From::File, file.fileName()});
        QVERIFY(secret.has_value());
        QCOMPARE(QByteArray(secret->reveal()), QByteArray("hunter2"));
    }

    void aFileThatCannotGiveOneSaysWhy()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QFile empty(folder.filePath(QStringLiteral("empty")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        for (const QString &path : {pipe, empty.fileName(), folder.filePath(QStringLiteral("missing"))}) {
            const Result<Secret> secret = fetch({SecretRef::From::File, path});
            QVERIFY(!secret.has_value());
            QVERIFY(secret.error().code.is(FailureCode::Family::CredentialsMissing));
            QVERIFY(secret.error().text.contains(path));
        }
    }

    void aFileKeepsItsLinkItsGroupAndWhatElseStandsInIt()
    {
        QTemporaryDir folder;
        const QString real = folder.filePath(QStringLiteral("real.pass"));
        const QString link = folder.filePath(QStringLiteral("db.pass"));
        QFile file(real);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old\n# who asks\n");
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(real).constData(), 0644), 0);
        QVERIFY(QFile::link(real, link));
        QVERIFY(writeSecretFile(link, Secret("new")));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new\n# who asks\n"));
        struct stat state {};
        QCOMPARE(::stat(QFile::encodeName(real).constData(), &state), 0);
        QCOMPARE(state.st_mode & 0777, 0640U); // its group may read it still, and nobody else
    }

    void nothingThatIsNoSecretIsStored()
    {
        const Secrets secrets(QStringLiteral("test"));
        for (const QByteArray &bytes : {QByteArray(), QByteArray(17 * 1024, 'x')}) {
            const auto stored =
                test::await(secrets.store(QStringLiteral("entry"), Secret(bytes), Limits{Deadline::in(5s), {}}));
            QVERIFY(stored && !*stored);
            QVERIFY(stored->error().code == FailureCode::ofErrno(EINVAL));
        }
    }

    void whatIsKnownIsNotAskedFor()
    {
        const Secrets secrets(QStringLiteral("test"), {{QStringLiteral("entry"), Secret("known")}});
        const auto found = test::await(
            secrets.fetch({SecretRef::From::Keyring, QStringLiteral("entry")}, Limits{Deadline::in(5s), {}}));
        QVERIFY(found && *found);
        QCOMPARE(QByteArray((*found)->reveal()), QByteArray("known"));
    }

    // The keyring's library has one queue for all, and it is the first thread's that asked: looks ask from a thread of
    // their own while the window, which asks as well, is busy.
    void aThreadMayAskTheKeyringWhileAnotherIsBusy()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // whoever has a keyring is not asked
        const auto isRefused = [] {
            const Result<Secret> secret = fetch({SecretRef::From::Keyring, QStringLiteral("entry")});
            return !secret && secret.error().code.is(FailureCode::Family::CredentialsMissing);
        };
        QVERIFY(isRefused());
        for (int round = 0; round < 10; ++round) {
            std::atomic<bool> isAnswered = false;
            QSemaphore answer;
            const std::unique_ptr<QThread> looks(QThread::create([&] {
                isAnswered = isRefused();
                answer.release();
            }));
            looks->start();
            static_cast<void>(answer.tryAcquire(1, 100)); // no event is handled here meanwhile
            QTRY_VERIFY(isAnswered);
            QVERIFY(looks->wait(5'000));
            QVERIFY(isRefused());
        }
    }

    void whatIsWrittenToAFileComesBackFromIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/deep/db.pass"));
        for (const QByteArray &bytes : {QByteArray(" p\"ä#: '\\"), QByteArray("shorter"), QByteArray(16 * 1024, 'x')}) {
            const Result<void> written = writeSecretFile(path, Secret(bytes));
            QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().text));
            QCOMPARE(QByteArray(fetch({SecretRef::From::File, path})->reveal()), bytes);
            QCOMPARE(QFile(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        }
        for (const char *made : {"new", "new/deep"}) {
            struct stat state {};
            QCOMPARE(::stat(QFile::encodeName(folder.filePath(QString::fromLatin1(made))).constData(), &state), 0);
            QCOMPARE(state.st_mode & 0777U, 0700U);
        }
        QCOMPARE(QDir(folder.filePath(QStringLiteral("new/deep"))).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("db.pass")});
    }

    void whatAFileCannotKeepLeavesItAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("contains");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("too long") << QByteArray(16 * 1024 + 1, 'x') << QStringLiteral("longer than 16 KB");
        QTest::newRow("two lines") << QByteArray("a\nb") << QStringLiteral("line break");
        QTest::newRow("ends in a line break") << QByteArray("a\r") << QStringLiteral("line break");
    }
    void whatAFileCannotKeepLeavesItAsItWas()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, contains);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("db.pass"));
        QVERIFY(writeSecretFile(path, Secret("before")).has_value());
        const Result<void> written = writeSecretFile(path, Secret(bytes));
        QVERIFY(!written.has_value());
        QVERIFY2(written.error().text.contains(contains), qPrintable(written.error().text));
        QCOMPARE(QByteArray(fetch({SecretRef::From::File, path})->reveal()), QByteArray("before"));
    }

    void aFileThatCannotBeWrittenSaysWhy()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        QVERIFY(writeSecretFile(file, Secret("x")).has_value());
        // A file stands where a folder is needed, and a folder where the file is to be.
        for (const QString &path : {QString(file + QStringLiteral("/db.pass")), folder.path()}) {
            const Result<void> written = writeSecretFile(path, Secret("hunter2"));
            QVERIFY(!written.has_value());
            QVERIFY2(written.error().text.contains(path) && !written.error().text.contains(u"hunter2"),
                     qPrintable(written.error().text));
        }
    }

    void theEnvironmentGivesOrSaysWhatIsNotSet()
    {
        qputenv("BRIDGEWATCH_TEST_SECRET", "s3cret");
        QCOMPARE(QByteArray(fetch({SecretRef::From::Environment, QStringLiteral("BRIDGEWATCH_TEST_SECRET")})->reveal()),
                 QByteArray("s3cret"));
        const Result<Secret> missing = fetch({SecretRef::From::Environment, QStringLiteral("BRIDGEWATCH_NOT_SET")});
        QVERIFY(missing.error().text.contains(u"BRIDGEWATCH_NOT_SET"));
    }

    void whatLibpqMustNotSeeIsStillFound()
    {
        qputenv("PGPASSWORD", "for-the-profile");
        hideEnvironmentFromLibpq();
        QVERIFY(!qEnvironmentVariableIsSet("PGPASSWORD"));
        const Result<Secret> secret = fetch({SecretRef::From::Environment, QStringLiteral("PGPASSWORD")});
        QVERIFY2(secret.has_value(), "is not set");
        QCOMPARE(QByteArray(secret->reveal()), QByteArray("for-the-profile"));
    }

    void whatIsNoSecretIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("contains");
        QTest::newRow("longest") << QByteArray(16 * 1024, 'x') + "\r\n" << QString();
        QTest::newRow("too long") << QByteArray(16 * 1024 + 1, 'x') << QStringLiteral("longer than 16 KB");
        QTest::newRow("far too long") << QByteArray(1024 * 1024, 'x') << QStringLiteral("longer than 16 KB");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("NUL");
    }
    void whatIsNoSecretIsRefusedWithASentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, contains);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pass")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Result<Secret> secret = fetch({SecretRef::From::File, file.fileName()});
        QCOMPARE(secret.has_value(), contains.isEmpty());
        if (secret)
            QCOMPARE(QByteArray(secret->reveal()).size(), 16 * 1024);
        else
            QVERIFY2(secret.error().text.contains(contains), qPrintable(secret.error().text));
    }

    void anEmptyVariableIsNoSecret()
    {
        qputenv("BRIDGEWATCH_TEST_EMPTY", "");
        const Result<Secret> secret = fetch({SecretRef::From::Environment, QStringLiteral("BRIDGEWATCH_TEST_EMPTY")});
        QVERIFY(!secret.has_value());
        QVERIFY(secret.error().text.contains(u"is empty"));
    }

    void sentencesAreOneHarmlessLine()
    {
        const QString evil = QStringLiteral("a\x1b[31m\nb\u202e");
        for (const SecretRef::From from : {SecretRef::From::Environment, SecretRef::From::File}) {
            const QString text = fetch({from, evil}).error().text;
            QCOMPARE(plainLine(text, 1000), text);
        }
    }

    void noneIsEmpty() { QVERIFY(fetch({})->isEmpty()); }

    void aMachineWithoutAKeyringSaysWhatElseThereIs()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        const Result<Secret> secret = fetch({SecretRef::From::Keyring, QStringLiteral("users-db.password")});
        QVERIFY(!secret.has_value());
        QVERIFY(secret.error().code.is(FailureCode::Family::CredentialsMissing));
        QVERIFY2(secret.error().text.contains(u"keyring"), qPrintable(secret.error().text));
    }

    void keyringJobsDoNotPileUp()
    {
        const auto failing = [] { return fetch({SecretRef::From::Keyring, QString(10'000, u'k')}).has_value(); };
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        QVERIFY(!failing());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const size_t before = mallinfo2().uordblks;
        for (int i = 0; i < 100; ++i)
            QVERIFY(!failing());
        QTest::qWait(50); // what deletes itself later
        const auto grown = static_cast<qint64>(mallinfo2().uordblks - before);
        QVERIFY2(grown < 500'000, qPrintable(QString::number(grown))); // one job's key has 20,000 bytes
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
