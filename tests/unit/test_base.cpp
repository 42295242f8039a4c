// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_code.h"
#include "core/base/pattern.h"
#include "core/base/secret.h"
#include "core/base/sentence.h"
#include "core/base/size.h"
#include "core/base/text.h"
#include "core/base/wait.h"
#include "tests/support/await.h"
#include "tests/support/processor_time.h"

#include <QThread>
#include <QTimer>
#include <cerrno>
#include <netdb.h>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {
QCoro::Task<Wait::Woken> waitFor(Limits limits, Wait **handle)
{
    Wait wait(limits);
    if (handle)
        *handle = &wait;
    const Wait::Woken woken = co_await wait;
    co_return woken;
}
} // namespace

class TestBase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizesAreReadable()
    {
        const QLocale german(QStringLiteral("de_DE"));
        QCOMPARE(readableSize(10'000, QLocale::c()), QStringLiteral("10 kB"));
        QCOMPARE(readableSize(26'340, german), QStringLiteral("26,3 kB"));
        QCOMPARE(readableSize(26'960, QLocale::c()), QStringLiteral("27 kB"));
        QCOMPARE(readableSize(500'000'000, QLocale::c()), QStringLiteral("500 MB"));
        QCOMPARE(readableSize(840, QLocale::c()), QStringLiteral("840 bytes"));
        QCOMPARE(readableSize(0, QLocale::c()), QStringLiteral("0 bytes"));
    }

    void codesAreNamedAsTheContractSays_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const FailureCode &code, const char *expected) {
            QTest::addRow("%s", expected) << code.toString() << QString::fromLatin1(expected);
        };
        row(FailureCode::ofErrno(ECONNREFUSED), "ECONNREFUSED");
        row(FailureCode::ofErrno(EHOSTUNREACH), "EHOSTUNREACH");
        row(FailureCode::ofEai(EAI_NONAME), "EAI_NONAME");
        row(FailureCode::ofEai(EAI_AGAIN), "EAI_AGAIN");
        row(FailureCode::ofSqlState("53300"), "53300");
        row(FailureCode::ofX509(10), "X509_10");
        row(FailureCode::ofTlsAlert(48), "TLS_ALERT_48");
        row(FailureCode::ofHttp(503), "HTTP_503");
        row(FailureCode::of(FailureCode::Family::Deadline), "DEADLINE");
        row(FailureCode::of(FailureCode::Family::SslRefused), "SSL_REFUSED");
        row(FailureCode::of(FailureCode::Family::SslStuffed), "SSL_STUFFED");
        row(FailureCode::of(FailureCode::Family::NotTls), "NOT_TLS");
        row(FailureCode::of(FailureCode::Family::Expectation), "EXPECTATION");
    }
    void codesAreNamedAsTheContractSays()
    {
        QFETCH(QString, shown);
        QFETCH(QString, expected);
        QCOMPARE(shown, expected);
    }

    void strangersTextIsHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("escape") << QByteArray("a\x1b[31mb") << QStringLiteral("a⟨U+001B⟩[31mb");
        QTest::newRow("bidi") << QByteArray("a\xe2\x80\xae"
                                            "b")
                              << QStringLiteral("a⟨U+202E⟩b");
        QTest::newRow("lines") << QByteArray("a\r\nb\tc") << QStringLiteral("a  b c");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a⟨U+0000⟩b");
        QTest::newRow("invalid") << QByteArray("a\xff"
                                               "b")
                                 << QStringLiteral("a\uFFFDb");
        QTest::newRow("markup stays text") << QByteArray("<b>x</b>") << QStringLiteral("<b>x</b>");
        QTest::newRow("astral") << QByteArray("\xf0\x9f\x9a\xa8") << QStringLiteral("🚨");
    }
    void strangersTextIsHarmless()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(plainLine(bytes), shown);
    }

    void longTextIsCut()
    {
        const QString cut = plainLine(QByteArray(10'000'000, 'x'), 50);
        QCOMPARE(cut.size(), 51);
        QVERIFY(cut.endsWith(QChar(0x2026)));
        QCOMPARE(plainLine(QByteArray(50, 'x'), 50).size(), 50);
    }

    void spansAreReadable_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("sub") << qint64(420) << QStringLiteral("0.4 ms");
        QTest::newRow("ms") << qint64(83'100) << QStringLiteral("83 ms");
        QTest::newRow("s") << qint64(2'500'000) << QStringLiteral("2.5 s");
        QTest::newRow("min") << qint64(250'000'000) << QStringLiteral("4 min 10 s");
        QTest::newRow("h") << qint64(3'660'000'000) << QStringLiteral("1 h 1 min");
        QTest::newRow("d") << qint64(532'800'000'000) << QStringLiteral("6 d 4 h");
    }
    void spansAreReadable()
    {
        QFETCH(qint64, microseconds);
        QFETCH(QString, shown);
        QCOMPARE(readable(std::chrono::microseconds(microseconds)), shown);
    }

    // What is filled into a Chinese sentence may be Chinese, or not.
    void chineseHasNoBlanksOfItsOwn_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("shown");
        QTest::newRow("between characters") << QStringLiteral("从 本机 观测") << QStringLiteral("从本机观测");
        QTest::newRow("beside Latin") << QStringLiteral("从 bridge 观测") << QStringLiteral("从 bridge 观测");
        QTest::newRow("a span") << QStringLiteral("12 秒 后被发现") << QStringLiteral("12 秒后被发现");
        QTest::newRow("sentences") << QStringLiteral("服务已停止。 ssh 正常。")
                                   << QStringLiteral("服务已停止。ssh 正常。");
        QTest::newRow("a dot between") << QStringLiteral("告警 · 严重") << QStringLiteral("告警 · 严重");
        QTest::newRow("English") << QStringLiteral("from this desk. It waits")
                                 << QStringLiteral("from this desk. It waits");
        QTest::newRow("Spanish") << QStringLiteral("¿qué es? «así»") << QStringLiteral("¿qué es? «así»");
        QTest::newRow("nothing") << QString() << QString();
    }
    void chineseHasNoBlanksOfItsOwn()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, shown);
        QCOMPARE(closedUp(sentence), shown);
    }

    void nearestFindsSlipsAndNothingElse()
    {
        const QStringList known{QStringLiteral("timeout"), QStringLiteral("port"), QStringLiteral("sslmode")};
        QCOMPARE(nearest(QStringLiteral("timout"), known), QStringLiteral("timeout"));
        QCOMPARE(nearest(QStringLiteral("Port"), known), QStringLiteral("port"));
        QCOMPARE(nearest(QStringLiteral("colour"), known), QString());
        QCOMPARE(nearest(QString(100'000, u'a'), known), QString());
        const QString word(64, u'x');
        QCOMPARE(nearest(word, {QString(10'000'000, u'x'), word.left(62)}), word.left(62));
    }

    void nearestIsQuickAmongMany()
    {
        QStringList known;
        for (int i = 0; i < 10'000; ++i)
            known << QStringLiteral("%1").arg(i, 60, 10, QLatin1Char('x'));
        const std::chrono::milliseconds before = test::processorTime();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(nearest(QString(60, u'q'), known), QString());
        const std::chrono::milliseconds took = test::processorTime() - before;
        QVERIFY2(took < 5s, qPrintable(QString::number(took.count())));
    }

    void aPatternTakesNoLongerThanItsInput()
    {
        QByteArray body(1'000'000, 'a');
        QVERIFY(!Pattern(QStringLiteral("^(a|a)*b")).isIn(body));
        body.append('!');
        QVERIFY(Pattern(QStringLiteral("^(a|b)+!")).isIn(body)); // a backtracking engine gives up here
        QVERIFY(Pattern(QStringLiteral("(")).trouble().size() > 3);
        QVERIFY(Pattern(QStringLiteral("ok")).trouble().isEmpty());
        QVERIFY(!Pattern(QStringLiteral("(")).isIn(body));
    }

    void aSecretIsCopiedAndRevealedOnlyOnDemand()
    {
        QByteArray source("hunter2");
        const Secret secret(source);
        source.fill('x');
        QCOMPARE(QByteArray(secret.reveal()), QByteArray("hunter2"));
        QVERIFY(Secret().isEmpty());
        QCOMPARE(QByteArray(Secret().reveal()), QByteArray());
    }

    void aWaitEndsAtItsDeadline()
    {
        const auto began = std::chrono::steady_clock::now();
        const Limits limits{Deadline::in(30ms), {}};
        const auto woken = test::await(waitFor(limits, nullptr));
        QCOMPARE(*woken, Wait::Woken::Deadline);
        QVERIFY(std::chrono::steady_clock::now() - began >= 30ms);
    }

    void aStopEndsAWaitFromAnyThread()
    {
        std::stop_source stop;
        const Limits limits{Deadline::in(20s), stop.get_token()};
        auto task = waitFor(limits, nullptr);
        const std::unique_ptr<QThread> other(QThread::create([&] { stop.request_stop(); }));
        other->start();
        const auto woken = test::await(std::move(task));
        other->wait();
        QCOMPARE(*woken, Wait::Woken::Stopped);
    }

    void aStopThatCameBeforeIsSeen()
    {
        std::stop_source stop;
        stop.request_stop();
        const Limits limits{Deadline::in(20s), stop.get_token()};
        QCOMPARE(*test::await(waitFor(limits, nullptr)), Wait::Woken::Stopped);
    }

    void theFirstSignalWinsAndTheLoopKeepsTurning()
    {
        Wait *wait = nullptr;
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&] {
            if (++ticks == 3)
                wait->signal();
        });
        ticker.start(1);
        const Limits limits{Deadline::in(20s), {}};
        const auto woken = test::await(waitFor(limits, &wait));
        QCOMPARE(*woken, Wait::Woken::Signalled);
        QVERIFY(ticks >= 3);
    }

    void aSignalFromTheLoopResumesInThere()
    {
        Wait *wait = nullptr;
        auto task = waitFor({Deadline::in(20s), {}}, &wait);
        bool isReadyInThere = false;
        QTimer::singleShot(0, this, [&] {
            wait->signalFromLoop(); // destroys it
            isReadyInThere = task.isReady();
        });
        QTRY_VERIFY(task.isReady());
        QVERIFY(isReadyInThere);
        QCOMPARE(*test::await(std::move(task)), Wait::Woken::Signalled);
    }

    // It is on its way already, and not resumed twice.
    void aSignalFromTheLoopAfterAnotherChangesNothing()
    {
        Wait *wait = nullptr;
        auto task = waitFor({Deadline::in(20s), {}}, &wait);
        wait->signal();
        wait->signalFromLoop();
        QVERIFY(!task.isReady());
        QCOMPARE(*test::await(std::move(task)), Wait::Woken::Signalled);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
