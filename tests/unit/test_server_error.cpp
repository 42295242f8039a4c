// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/postgres_failure.h"
#include "core/links/session_list.h"

#include <QTest>

using namespace bridgewatch;

class TestServerError : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codeAndRoutineAreReadInAnyLanguage_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("routine");
        QTest::newRow("english")
            << QByteArray("connection to server at \"localhost\" (127.0.0.1), port 5432 failed: FATAL:  53300: "
                          "remaining connection slots are reserved\nLOCATION:  InitPostgres, postinit.c:821\n")
            << QByteArray("53300") << QByteArray("InitPostgres");
        QTest::newRow("german")
            << QByteArray("Verbindung zum Server fehlgeschlagen: FATAL:  28P01: Passwort-Authentifizierung f\xc3\xbcr "
                          "Benutzer \xc2\xbbops\xc2\xab fehlgeschlagen\nORT:  auth_failed, auth.c:335\n")
            << QByteArray("28P01") << QByteArray("auth_failed");
        QTest::newRow("chinese") << QByteArray("\xe8\x87\xb4\xe5\x91\xbd\xe9\x94\x99\xe8\xaf\xaf:  3D000: "
                                               "x\n\xe4\xbd\x8d\xe7\xbd\xae:  InitPostgres, postinit.c:933\n")
                                 << QByteArray("3D000") << QByteArray("InitPostgres");
        QTest::newRow("no location") << QByteArray("FATAL:  57P03: the database system is starting up\n")
                                     << QByteArray("57P03") << QByteArray();
        QTest::newRow("libpq alone")
            << QByteArray("connection to server failed: Connection refused\n\tIs the server running?\n") << QByteArray()
            << QByteArray();
        QTest::newRow("code in a hostile message")
            << QByteArray("FATAL:  28000: a role \"x:  53300: y\" may not\nLOCATION:  ClientAuthentication, auth.c:1\n")
            << QByteArray("28000") << QByteArray("ClientAuthentication");
        QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray();
    }
    void codeAndRoutineAreReadInAnyLanguage()
    {
        QFETCH(QByteArray, message);
        const ServerError error = parseServerError(message);
        QTEST(error.sqlState, "state");
        QTEST(error.routine, "routine");
    }

    void whatAPoolerMeansIsReadFromItsWords_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *message, const char *word) {
            QTest::newRow(message) << QString::fromLatin1(message) << QByteArray(word);
        };
        row("no such database: x", "no_such_database");
        row("database \"x\" does not exist", "database_does_not_exist");
        row("SASL authentication failed", "client_authentication");
        row("password authentication failed for user \"bridge\"", "server_authentication");
        row("password authentication failed", "client_authentication");
        row("server login has been failing, cached error: peer authentication failed for user \"app\" "
            "(server_login_retry)",
            "server_authentication");
        row("certificate authentication failed", "client_authentication");
        row("no such user: ops", "client_authentication");
        row("role \"ops\" does not exist", "server_authentication");
        row("no pg_hba.conf entry for host \"192.0.2.7\", user \"ops\", no encryption", "server_authentication");
        row("sorry, too many clients already", "server_full");
        row("remaining connection slots are reserved for non-replication superuser connections", "server_full");
        row("too many connections for role \"ops\"", "server_limit");
        row("the database system is starting up", "server_starting");
        row("server login has been failing, cached error: connect failed (server_login_retry)", "client_login_timeout");
        row("server login has been failing, cached error: sorry, too many clients already (server_login_retry)",
            "server_full");
        row("no more connections allowed (max_client_conn)", "max_client_conn");
        row("query_wait_timeout", "query_wait_timeout");
        row("client_login_timeout (server down)", "client_login_timeout");
        row("server login has been failing, try again later (server_login_retry)", "server_login_retry");
        row("database \"x\" is disabled", "database_disabled");
        row("unsupported startup parameter: options", "unsupported_parameter");
        row("something that a later version says", "");
    }
    void whatAPoolerMeansIsReadFromItsWords()
    {
        QFETCH(QString, message);
        QTEST(poolerWord(message), "word");
        // Newer poolers and servers say it by code and routine, which count more.
        const ServerError named = withPoolerWord({"08P01", "some_routine", message});
        QCOMPARE(named.routine, QByteArray("some_routine"));
        QVERIFY(withPoolerWord({"28P01", {}, message}).routine.isEmpty());
        QTEST(withPoolerWord({"53300", {}, message}).routine, "word");
    }

    void statementsAreShownWithoutTheirSecrets_data()
    {
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *sql, const char *shown) { QTest::newRow(sql) << QString::fromUtf8(shown); };
        row("ALTER ROLE ops PASSWORD 'hunter2'", "ALTER ROLE ops PASSWORD '…'");
        row("create user u with encrypted password E'it\\'' is' valid until 'x'",
            "create user u with encrypted password '…' valid until 'x'");
        row("ALTER USER u PASSWORD 'hunter2 and it is c", "ALTER USER u PASSWORD '…'");
        row("SELECT dblink('host=db password=hunter2 user=u')", "SELECT dblink('host=db password='…' user=u')");
        row("UPDATE t SET api_key = 'hunter2', n = 1", "UPDATE t SET api_key = '…', n = 1");
        row("SELECT password FROM users WHERE id = 7", "SELECT password FROM users WHERE id = 7");
        row("SELECT 'token'", "SELECT 'token'");
    }
    void statementsAreShownWithoutTheirSecrets()
    {
        QTEST(harmlessStatement(QString::fromUtf8(QTest::currentDataTag())), "shown");
    }

    void theMessageIsPlain()
    {
        const ServerError error = parseServerError("FATAL:  28000: a\x1b]0;x\x07"
                                                   "b\nLOCATION:  f, a.c:1\n");
        QVERIFY(!error.message.contains(QChar(0x1b)));
        QVERIFY(error.message.startsWith(u'a'));
        QVERIFY(parseServerError("FATAL:  28000: " + QByteArray(1'000'000, 'x')).message.size() < 400);
    }
};

QTEST_GUILESS_MAIN(TestServerError)
#include "test_server_error.moc"
