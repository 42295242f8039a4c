// SPDX-License-Identifier: GPL-3.0-or-later
// Work for a database that is still being prepared when whoever wanted it is gone.
#include "core/links/database_thread.h"
#include "tests/support/await.h"

#include <QSqlError>

using namespace bridgewatch;

class TestDatabaseThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A name with two addresses fails for a reason at each: the server that is there counts.
    void theLastAddressThatWasTriedTells()
    {
        const QString text = QStringLiteral(
            "connection to server at \"::1\", port 5432 failed: Connection refused\n"
            "\tIs the server running on that host and accepting TCP/IP connections?\n"
            "connection to server at \"127.0.0.1\", port 5432 failed: FATAL:  sorry, too many clients\n");
        const Error lost = errorOf(QSqlError(QString(), text, QSqlError::ConnectionError));
        QVERIFY2(lost.text.endsWith(u"too many clients"), qPrintable(lost.text));
        const Error refused = errorOf(QSqlError(QString(), QStringLiteral("ERROR:  no such table\nLINE 1: SELECT\n"),
                                                QSqlError::StatementError, QStringLiteral("42P01")));
        QCOMPARE(refused.code, FailureCode::ofSqlState("42P01"));
        QVERIFY2(refused.text.endsWith(u"no such table"), qPrintable(refused.text));
        // Qt puts the code behind it, which is empty here.
        const QString cut = QStringLiteral("server closed the connection unexpectedly\n\tThis probably means\n()");
        const Error closed = errorOf(QSqlError(QString(), cut, QSqlError::StatementError));
        QVERIFY2(closed.text.endsWith(u"unexpectedly"), qPrintable(closed.text));
    }

    void workMayOutliveItsThread()
    {
        PostgresLogin login;
        login.host = QStringLiteral("localhost"); // a name: it is looked up first
        login.port = 1;
        bool hasRun = false;
        auto thread = std::make_unique<DatabaseThread>();
        QCoro::Task<Result<void>> task = thread->run(login,
                                                     [&hasRun](QSqlDatabase &) -> Result<void> {
                                                         hasRun = true;
                                                         return {};
                                                     },
                                                     {Deadline::in(std::chrono::seconds(5)), {}});
        thread.reset();
        const auto result = test::await(std::move(task));
        QVERIFY(result.has_value());
        QVERIFY(!result->has_value());
        QCOMPARE(result->error().code, FailureCode::of(FailureCode::Family::Closed));
        QVERIFY(!hasRun);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "test_database_thread.moc"
