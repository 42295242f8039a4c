// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in a real keyring, through the command line; see with_keyring.
#include "core/app/first_start.h"
#include "core/profile/load.h"
#include "tests/support/await.h"
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

class TestKeyring : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Ran secret(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const QStringList profile{QStringLiteral("--profile"), m_folder.filePath(QStringLiteral("p.yaml")),
                                  QStringLiteral("secret")};
        return runCtl(profile + arguments, input);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString keyring = qEnvironmentVariable("BRIDGEWATCH_KEYRING");
        if (keyring != u"yes")
            QSKIP(qPrintable(keyring.isEmpty() ? QStringLiteral("call it through with_keyring") : keyring));
        QFile profile(m_folder.filePath(QStringLiteral("p.yaml")));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write("version: 1\nname: Keyring\ntargets:\n  - { id: db, kind: postgres, host: 127.0.0.1, port: 1, "
                      "database: d, user: u, password: { from: keyring } }\n");
    }

    void anEntryIsStoredFoundAndRemoved()
    {
        const QString name = QStringLiteral("db.password");
        QVERIFY(secret({QStringLiteral("list")}).out.contains("has no entry"));
        const Ran stored = secret({QStringLiteral("set"), name}, "canary value\n");
        QVERIFY2(stored.status == 0, stored.err.constData());
        const Ran listed = secret({QStringLiteral("list")});
        QCOMPARE(listed.status, 0);
        QVERIFY2(listed.out.contains("present"), listed.out.constData());
        QVERIFY(!QByteArray(stored.out + stored.err + listed.out + listed.err).contains("canary"));
        QCOMPARE(secret({QStringLiteral("remove"), name}).status, 0);
        QVERIFY(secret({QStringLiteral("list")}).out.contains("has no entry"));
        QCOMPARE(secret({QStringLiteral("remove"), name}).status, 2);
    }

    void aLookTakesItsPasswordFromThere()
    {
        QCOMPARE(secret({QStringLiteral("set"), QStringLiteral("db.password")}, "x\n").status, 0);
        const Ran ran =
            runCtl({QStringLiteral("--profile"), m_folder.filePath(QStringLiteral("p.yaml")), QStringLiteral("check")});
        QCOMPARE(ran.status, 2); // refused, so the secret was found: without it the state is unknown
        QVERIFY(ran.out.contains("ECONNREFUSED"));
    }

    void theFirstStartKeepsItsPasswordThere()
    {
        const Limits limits{Deadline::in(std::chrono::seconds(10)), {}};
        FirstProfile first;
        first.name = QStringLiteral("First");
        QVERIFY(*await(doesKeyringAnswer(first.name, limits)));
        first.database.host = QStringLiteral("127.0.0.1");
        first.database.port = QStringLiteral("1");
        first.database.name = first.database.user = QStringLiteral("d");
        const QString path = m_folder.filePath(QStringLiteral("first/profile.yaml"));
        const auto kept = *await(keepFirstProfile(first, Secret("x"), PasswordPlace::Keyring, path, limits));
        QVERIFY2(kept.has_value(), qPrintable(kept ? QString() : kept.error().text));
        const QList<SecretRef> named = loadProfile(path).profile.secrets();
        QCOMPARE(named.size(), 1);
        const Result<Secret> password = *await(Secrets(first.name).fetch(named.constFirst(), limits));
        QVERIFY(password.has_value() && *password == Secret("x"));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("first/users-db.pass"))));
    }

    void nothingEmptyIsStored()
    {
        QCOMPARE(secret({QStringLiteral("set"), QStringLiteral("db.password")}, "\n").status, 2);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "test_keyring.moc"
