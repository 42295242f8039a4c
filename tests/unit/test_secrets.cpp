// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/secrets.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>

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

    void theEnvironmentGivesOrSaysWhatIsNotSet()
    {
        qputenv("BRIDGEWATCH_TEST_SECRET", "s3cret");
        QCOMPARE(QByteArray(fetch({SecretRef::From::Environment, QStringLiteral("BRIDGEWATCH_TEST_SECRET")})->reveal()),
                 QByteArray("s3cret"));
        const Result<Secret> missing = fetch({SecretRef::From::Environment, QStringLiteral("BRIDGEWATCH_NOT_SET")});
        QVERIFY(missing.error().text.contains(u"BRIDGEWATCH_NOT_SET"));
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
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
