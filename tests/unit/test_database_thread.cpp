// SPDX-License-Identifier: GPL-3.0-or-later
// Work for a database that is still being prepared when whoever wanted it is gone.
#include "core/links/database_thread.h"
#include "tests/support/await.h"

using namespace bridgewatch;

class TestDatabaseThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
