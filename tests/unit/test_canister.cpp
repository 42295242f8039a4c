// SPDX-License-Identifier: GPL-3.0-or-later
// What a canister answers, in every form that dfx prints, and what is no answer; and the command that asks.
#include "core/links/candid_text.h"
#include "core/links/canister.h"
#include "core/links/canister_answer.h"
#include "tests/support/await.h"
#include "tests/support/grace.h"
#include "tests/support/processor_time.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

using namespace bridgewatch;
using Family = FailureCode::Family;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Result<qint64> countIn(const QByteArray &answer, const char *path)
{
    return parseCanisterCount(answer, s(path));
}

const QByteArray pretty =
    "(\n  record {\n    last_import = opt (1_764_000_000_000_000_000 : int);\n    total_users = 1_234 : "
    "nat64;\n    note = \"a \\\"}; total_users = 7\";\n  },\n)\n";

} // namespace

class TestCanister : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    // A program that does what this script says.
    QString program(const QByteArray &script)
    {
        QFile file(m_folder.filePath(QStringLiteral("ask")));
        file.remove();
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + script + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    struct Asked {
        Result<qint64> count = 0;
        QList<StageResult> stages;
        qint64 tookMs = 0;
    };
    static Asked ask(const QStringList &command, std::chrono::milliseconds patience = std::chrono::seconds(20),
                     std::stop_token stop = {})
    {
        Attempt attempt{{Deadline::in(patience), stop}, {}, {}, nullptr};
        QElapsedTimer clock;
        clock.start();
        const CanisterQuestion question{command, s("total")};
        const auto count = test::await(askCanister(question, nullptr, attempt));
        return {count.value_or(tl::make_unexpected(Error{})), attempt.ladder.stages(), clock.elapsed()};
    }

private Q_SLOTS:
    void theCountIsFound_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const QByteArray &answer, const char *path) {
            QTest::newRow(name) << answer << QByteArray(path);
        };
        row("json, a string", "{\"total_users\":\"1234\"}", "total_users");
        row("json, a number", "{\"total_users\":1234}", "total_users");
        row("json, a number with a point", "{\"total_users\":1234.0}", "total_users");
        row("json, grouped", "{\"total_users\":\"1_234\"}", "total_users");
        row("json, lines around", "\n\n  {\n \"total_users\": \"1234\"\n}\n\n", "total_users");
        row("json, an option", "{\"total_users\":[\"1234\"]}", "total_users");
        row("json, within", "{\"ok\":{\"users\":{\"total\":\"1234\"}}}", "ok.users.total");
        row("json, within an option", "{\"stats\":[{\"total\":\"1234\"}]}", "stats.total");
        row("json, by place", "{\"counts\":[\"5\",\"1234\",\"7\"]}", "counts.1");
        row("json, a tuple", "{\"0\":\"5\",\"1\":\"1234\"}", "1");
        row("json, alone", "\"1234\"", "");
        row("json, a number alone", "1234\n", "");
        row("json, several documents", "{\"a\":1}\n{\"total_users\":\"1234\"}\n", "total_users");
        row("json, several, by place", "\"5\"\n\"1234\"\n", "1");
        row("json, brackets in text", "{\"x\":\"}]\\\"\",\"total_users\":\"1234\"}", "total_users");
        row("json, a hash", QByteArray("{\"") + QByteArray::number(candidHash(s("total_users"))) + "\":\"1234\"}",
            "total_users");
        row("json, a grouped hash", "{\"3_470_222_609\":\"1234\"}", "3_470_222_609");
        row("printed", pretty, "total_users");
        row("idl", "(record { total_users = 1_234 : nat64 })", "total_users");
        row("idl, alone", "(1_234 : nat)", "");
        row("idl, several", "(5 : nat, record { total_users = 1_234 : nat64 })", "total_users");
        row("idl, several by place", "(5 : nat, 1_234 : nat)", "1");
        row("idl, no type", "(record { total_users = 1234 })", "total_users");
        row("idl, an option", "(opt record { total_users = opt (1_234 : nat64) })", "total_users");
        row("idl, a variant", "(variant { Ok = record { total_users = 1_234 : nat32 } })", "Ok.total_users");
        row("idl, a tuple", "(record { 5 : nat; 1_234 : nat })", "1");
        row("idl, a vector", "(vec { 5 : nat; 1_234 : nat })", "1");
        row("idl, a quoted name", "(record { \"total users\" = 1_234 : nat64 })", "total users");
        row("idl, a name nobody knows",
            "(record { " + QByteArray::number(candidHash(s("total_users"))) + " = 1_234 : nat64 })", "total_users");
        row("idl, beside the rest",
            "(record { id = principal \"aaaaa-aa\"; f = func \"aaaaa-aa\".get; s = service \"aaaaa-aa\"; b = blob "
            "\"\\00\\ff\"; "
            "ok = true; none = null; empty = vec {}; state = variant { running }; total_users = 1_234 : nat64 })",
            "total_users");
        row("idl, a type with brackets",
            "(record { a = vec {} : vec record { x : nat; y : (nat) }; total_users = 1_234 })", "total_users");
        row("idl, comments", "( /* x ) */ record { // total_users = 7;\n total_users = 1_234 : nat64 })",
            "total_users");
        row("a value without brackets", "1_234 : nat64", "");
        row("a sign", "(+1_234 : int)", "");
    }
    void theCountIsFound()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, path);
        const Result<qint64> count = countIn(answer, path.constData());
        QVERIFY2(count.has_value(), count ? "" : qPrintable(count.error().text));
        QCOMPARE(*count, 1234);
    }

    void whatIsNoCountIsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isReadable");
        const auto row = [](const char *name, const QByteArray &answer, const char *path, bool isReadable) {
            QTest::newRow(name) << answer << QByteArray(path) << isReadable;
        };
        row("nothing", {}, "", false);
        row("blanks", " \n\t", "", false);
        row("words", "Error: the replica is down", "", false);
        row("a page", "<html><body>404</body></html>", "", false);
        row("cut off", pretty.left(60), "total_users", false);
        row("json, cut off", "{\"total_users\":\"12", "total_users", false);
        row("text behind", "(1 : nat) and more", "", false);
        row("empty brackets", "()", "", false);
        row("no UTF-8", "{\"total_users\":\"\xff\xfe\"}", "total_users", false);
        row("a NUL", QByteArray("(1\0: nat)", 9), "", false);
        row("deep", QByteArray(100'000, '('), "", false);
        row("deep records", QByteArray("record { a = ").repeated(10'000), "", false);
        row("deep json", QByteArray(100'000, '['), "", false);
        row("deep options", '(' + QByteArray("opt ").repeated(10'000) + "1)", "", false);
        row("many fields", "(record {" + QByteArray("a;").repeated(100'000) + "})", "", false);
        row("many documents", QByteArray("1\n").repeated(60'000), "70000", false);
        row("too large", QByteArray(canisterByteLimit + 1, ' '), "", false);
        row("not there", "{\"total\":\"1\"}", "total_users", true);
        row("a way too far", "{\"total_users\":\"1\"}", "total_users.x", true);
        row("no such place", "[\"1\",\"2\"]", "2", true);
        row("none", "{\"total_users\":[]}", "total_users", true);
        row("null", "{\"total_users\":null}", "total_users", true);
        row("idl, none", "(record { total_users = null })", "total_users", true);
        row("negative", "{\"total_users\":\"-5\"}", "total_users", true);
        row("idl, negative", "(-5 : int)", "", true);
        row("huge", "(1_234_567_890_123_456_789_012_345_678 : nat)", "", true);
        row("more than a double counts", "{\"total_users\":\"9007199254740993\"}", "total_users", true);
        row("a huge number", "{\"total_users\":1e300}", "total_users", true);
        row("half a user", "(1.5 : float64)", "", true);
        row("not a number", "(NaN : float64)", "", false);
        row("a word", "{\"total_users\":\"many\"}", "total_users", true);
        row("a truth", "{\"total_users\":true}", "total_users", true);
        row("an object", "{\"total_users\":{}}", "total_users", true);
        row("several", "{\"total_users\":[\"1\",\"2\"]}", "total_users", true);
    }
    void whatIsNoCountIsNone()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, path);
        QFETCH(const bool, isReadable);
        const std::chrono::milliseconds before = test::processorTime();
        const Result<qint64> count = countIn(answer, path.constData());
        const std::chrono::milliseconds took = test::processorTime() - before;
        QVERIFY2(!count.has_value(), count ? QByteArray::number(*count).constData() : "");
        QCOMPARE(count.error().code.toString(), isReadable ? s("EXPECTATION") : s("PROTOCOL"));
        QVERIFY(!count.error().text.isEmpty());
        QVERIFY(took < std::chrono::seconds(1));
    }

    // The number of the field is the one of the specification's own example.
    void aNameHasTheHashOfTheSpecification()
    {
        QCOMPARE(candidHash(s("id")), 23515U);
        QCOMPARE(candidHash(QString()), 0U);
    }

    // Seeded: a failure can be made again.
    void whateverComesEndsSoon()
    {
        const QByteArrayList seeds{pretty, "{\"ok\":[{\"total\":\"1_2\"}],\"x\":\"\\u00e9\"}",
                                   "(vec { opt 5; variant { a = 1 } }, \"t\")"};
        const QByteArray pieces = "(){}[];:,=.\"\\_-+0129eaxvrecordoptvecnull /*\n\xc3";
        QRandomGenerator random(4711);
        for (int round = 0; round < 60'000; ++round) {
            QByteArray answer = seeds.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(seeds.size()))));
            const auto changes = 1 + random.bounded(6);
            for (quint32 i = 0; i < static_cast<quint32>(changes); ++i) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(answer.size())));
                const char piece =
                    pieces.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(pieces.size()))));
                if (random.bounded(3) == 0)
                    answer.insert(at, piece);
                else
                    answer[at] = piece;
            }
            const std::chrono::milliseconds before = test::processorTime();
            const Result<qint64> count = countIn(answer, random.bounded(2) == 0 ? "total_users" : "0.total");
            QVERIFY2(test::processorTime() - before < std::chrono::seconds(1), answer.constData());
            QVERIFY2(!count || *count >= 0, answer.constData());
        }
    }

    void aCommandIsAsked()
    {
        const Asked asked = ask({program("printf '{\"total\":\"%s\"}' \"$2\""), s("a b"), s("1234")});
        QVERIFY(asked.count.has_value());
        QCOMPARE(*asked.count, 1234);
        QCOMPARE(asked.stages.size(), 1);
        QCOMPARE(asked.stages.constFirst().stage, Stage::Exec);
        QCOMPARE(asked.stages.constFirst().outcome, Outcome::Ok);
    }

    void noShellReadsItsWords()
    {
        const QString trap = m_folder.filePath(s("trap"));
        const Asked asked =
            ask({program("printf '{\"total\":\"%s\"}' \"${#1}\""), s("$(touch ") + trap + s(") ; `touch x` | * ~ '")});
        QVERIFY(asked.count.has_value());
        QVERIFY(*asked.count > 30);
        QVERIFY(!QFile::exists(trap));
    }

    void aCommandThatFailsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("exit status") << QByteArray("echo 'Error: no replica' >&2; echo 'Caused by: x' >&2; exit 255")
                                     << s("EXIT_255") << s("ask ended with status 255: Error: no replica");
        QTest::newRow("without a word") << QByteArray("exit 3") << s("EXIT_3") << s("without a word");
        QTest::newRow("an answer, and a failure")
            << QByteArray("echo '{\"total\":\"5\"}'; exit 1") << s("EXIT_1") << s("status 1");
        QTest::newRow("a signal") << QByteArray("kill -9 $$") << s("EXIT_137") << s("137");
        QTest::newRow("colours") << QByteArray("printf '\\033[31mError\\033[0m: red\\n' >&2; exit 255") << s("EXIT_255")
                                 << s("255: Error: red");
        QTest::newRow("it reads") << QByteArray("read -r x || exit 9; echo \"$x\"") << s("EXIT_9") << QString();
        QTest::newRow("nothing") << QByteArray("true") << s("PROTOCOL") << s("the answer is empty");
        QTest::newRow("standard error alone")
            << QByteArray("echo '{\"total\":\"5\"}' >&2") << s("PROTOCOL") << s("it complains: {\"total\":\"5\"}");
        QTest::newRow("no UTF-8") << QByteArray("printf '{\"total\":\"\\377\"}'") << s("PROTOCOL") << s("UTF-8");
        QTest::newRow("another answer") << QByteArray("echo '{\"sum\":\"5\"}'") << s("EXPECTATION")
                                        << s("has no 'total'");
        QTest::newRow("escapes") << QByteArray("printf 'a\\033]0;x\\007\\342\\200\\256b\\n' >&2; exit 255")
                                 << s("EXIT_255") << s("⟨U+001B⟩");
    }
    void aCommandThatFailsIsNamed()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, code);
        QFETCH(const QString, says);
        const Asked asked = ask({program(script)});
        QVERIFY(!asked.count.has_value());
        QCOMPARE(asked.count.error().code.toString(), code);
        QVERIFY2(asked.count.error().text.contains(says), qPrintable(asked.count.error().text));
        QCOMPARE(asked.stages.constLast().outcome, Outcome::Failed);
        QCOMPARE(asked.stages.constLast().code.toString(), code);
    }

    void aCommandThatIsNotThereIsNamed()
    {
        const Asked asked = ask({s("/nowhere/dfx"), s("canister")});
        QVERIFY(!asked.count.has_value());
        QCOMPARE(asked.count.error().code.toString(), s("EXIT_127"));
        QVERIFY2(asked.count.error().text.contains(u"/nowhere/dfx is not found"), qPrintable(asked.count.error().text));
    }

    void anEndlessAnswerIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("output") << QByteArray("exec yes");
        QTest::newRow("complaints") << QByteArray("exec yes >&2");
    }
    void anEndlessAnswerIsCutOff()
    {
        QFETCH(const QByteArray, script);
        const Asked asked = ask({program(script)});
        QVERIFY(!asked.count.has_value());
        QCOMPARE(asked.count.error().code.toString(), s("PROTOCOL"));
        QVERIFY(asked.tookMs < 5000);
    }

    // With all that it has started.
    void aSlowCommandIsEnded_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("in time") << false;
        QTest::newRow("by us") << true;
    }
    void aSlowCommandIsEnded()
    {
        QFETCH(const bool, isStopped);
        const QString pids = m_folder.filePath(s("pids"));
        QFile::remove(pids);
        const QString slow = program("trap '' TERM; sleep 60 & echo $$ $! > '" + pids.toUtf8() + "'; wait; wait");
        constexpr std::chrono::milliseconds timeout = std::chrono::seconds(3); // it has said who it is by then
        std::stop_source stop;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (isStopped && QFile(pids).size() > 3)
                stop.request_stop();
        });
        timer.start(10);
        const Asked asked = ask({slow}, isStopped ? std::chrono::milliseconds(20'000) : timeout, stop.get_token());
        QVERIFY(!asked.count.has_value());
        QCOMPARE(asked.count.error().code.toString(), isStopped ? s("STOPPED") : s("DEADLINE"));
        QVERIFY2(isStopped || asked.tookMs <= (timeout + test::busyGrace).count(),
                 qPrintable(QString::number(asked.tookMs)));
        QFile file(pids);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> numbers = file.readAll().simplified().split(' ');
        QCOMPARE(numbers.size(), 2);
        for (const QByteArray &number : numbers) {
            QTRY_VERIFY2(isOver(number), number.constData());
        }
    }

private:
    static bool isOver(const QByteArray &pid)
    {
        QFile file(s("/proc/") + QString::fromLatin1(pid) + s("/stat"));
        return !file.open(QIODevice::ReadOnly) || file.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(TestCanister)
#include "test_canister.moc"
