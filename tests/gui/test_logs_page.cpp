// SPDX-License-Identifier: GPL-3.0-or-later
// The view Logs on books that the test fills: long, hostile, searched, filtered, held and saved.
#include "core/logs/line_gatherer.h"
#include "tests/gui/gui_fixture.h"
#include "ui/logs/class_chip.h"
#include "ui/logs/class_look.h"
#include "ui/logs/log_view.h"
#include "ui/logs/logs_page.h"
#include "ui/logs/minute_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace bridgewatch;

namespace {

constexpr qint64 noonMs = 1'795'521'600'000; // 2026-11-24T12:00:00Z

Target log(const char *id, const char *label)
{
    Target target;
    target.id = QString::fromLatin1(id);
    target.label = QString::fromLatin1(label);
    target.kind = Kind::Log;
    target.vantages = {QStringLiteral("desk")};
    target.settings = LogSettings();
    return target;
}

Profile twoLogs()
{
    return {QStringLiteral("Lab"), {}, {log("bridge-log", "oracle-bridge"), log("db-log", "PostgreSQL")}};
}

LogBatch batchOf(const QByteArray &bytes, qint64 now = noonMs)
{
    LineGatherer gatherer(std::make_shared<LineClassifier>(), LineSource::First);
    gatherer.feed(bytes, now);
    return gatherer.take();
}

QByteArray lineAt(int minute, const QByteArray &text)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(noonMs - (60 - minute) * 60'000LL, Qt::UTC);
    return at.toString(Qt::ISODateWithMs).toLatin1() + ' ' + text + '\n';
}

// An hour of a service in trouble.
QByteArray anHour()
{
    QByteArray bytes;
    for (int minute = 1; minute < 60; ++minute) {
        bytes += lineAt(minute, "INFO GET /health 200 in 4 ms");
        bytes += lineAt(minute, "INFO synced 120 users to the canister");
        for (int i = 0; minute > 35 && i < minute % 7; ++i)
            bytes += lineAt(minute, "ERROR query failed: connect ECONNREFUSED 10.0.0.5:5432");
        for (int i = 0; minute > 45 && i < minute % 4; ++i)
            bytes += lineAt(minute, "ERROR timeout exceeded when trying to connect");
        if (minute % 9 == 0)
            bytes += lineAt(minute, "ERROR mail: Error: Unauthorized") +
                     lineAt(minute, "WARN slow: Query read timeout after 3000 ms");
        if (minute == 50)
            bytes += lineAt(minute, "ERROR \x1b[31mhostile\x1b[0m \x1b[2J \xe2\x80\xae"
                                    "cilabup \xff") +
                     lineAt(minute, QByteArray(20'000, 'x'));
    }
    return bytes;
}

class Shown {
public:
    explicit Shown(const Profile &profile = twoLogs(), QSize size = {1208, 744}) : m_logs(profile), m_page(m_logs)
    {
        m_page.resize(size);
        m_page.show();
        m_page.refresh(QDateTime::fromMSecsSinceEpoch(noonMs, Qt::UTC));
        settle();
    }
    void settle()
    {
        QTest::qWait(0); // what was asked to be laid out is
        QTRY_VERIFY(!m_page.lines().isSearching());
        m_page.refresh(QDateTime::fromMSecsSinceEpoch(noonMs, Qt::UTC));
        m_page.grab();
    }
    LogBook &book(const char *id = "bridge-log") { return *m_logs.find(QString::fromLatin1(id)); }
    Logs &logs() { return m_logs; }
    LogsPage &page() { return m_page; }
    LogView &view() { return find<LogView>("logView"); }
    template<typename T> T &find(const char *name)
    {
        T *found = m_page.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    QString text(const char *name) { return find<QWidget>(name).property("text").toString(); }
    void click(const char *name) { QTest::mouseClick(&find<QWidget>(name), Qt::LeftButton); }

private:
    Logs m_logs;
    LogsPage m_page;
};

} // namespace

class TestLogsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachClassHasAColourOfItsOwn()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            QSet<QRgb> colours;
            int grey = 0;
            for (int lineClass = 0; lineClass <= logClasses().size(); ++lineClass) {
                const QColor colour = classColour(lineClass, themeOf(scheme));
                colours << colour.rgb();
                const auto [least, most] = std::minmax({colour.red(), colour.green(), colour.blue()});
                grey += most - least < 40 ? 1 : 0;
            }
            QCOMPARE(colours.size(), logClasses().size() + 1);
            QCOMPARE(grey, 2); // no error, and others
        }
    }

    void aMillionLinesCostNoMoreThanAPage()
    {
        Shown shown;
        for (int round = 0; round < 100; ++round) {
            LogBatch batch;
            for (int i = 0; i < 10'000; ++i) {
                const QByteArray text = "line " + QByteArray::number(round * 10'000 + i);
                batch.text += text + '\n';
                batch.lines.push_back({static_cast<quint32>(text.size()), noonMs, 0, LineSource::First});
            }
            shown.book().append(batch);
        }
        shown.settle();
        QCOMPARE(shown.page().lines().rows(), 1'000'000);
        const LogView &view = shown.view();
        QVERIFY(view.linesDrawn() > 10 && view.linesDrawn() < 100);
        QCOMPARE(view.textOf(view.topRow() + view.linesDrawn() - 1), QStringLiteral("line 999999"));
        QTest::keyClick(&shown.view(), Qt::Key_Home);
        shown.settle();
        QCOMPARE(view.topRow(), 0);
        QVERIFY(view.linesDrawn() < 100);
        QVERIFY(!view.isFollowing());
        shown.find<QLineEdit>("logSearch").setText(QStringLiteral("line 77777"));
        shown.settle();
        QCOMPARE(shown.text("logFound"), QStringLiteral("11 found"));
        shown.find<QCheckBox>("logOnlyFound").setChecked(true);
        shown.settle();
        QCOMPARE(shown.page().lines().rows(), 11);
        QCOMPARE(view.textOf(1), QStringLiteral("line 777770"));
    }

    void hostileLinesAreShownHarmless()
    {
        Shown shown;
        const QByteArray hostile = QByteArray(10'000'000, 'x') + "\n\x1b[2J\x1b[31mred\x1b[0m\n" +
                                   "a\xe2\x80\xae"
                                   "b\n" +
                                   QByteArray("nul\0\n", 5) + "\xff\xfe\n" + QByteArray(20'000, '\x01') + '\n';
        shown.book().append(batchOf(hostile));
        shown.settle();
        const LogView &view = shown.view();
        QCOMPARE(view.linesDrawn(), 6);
        QVERIFY(view.textOf(0).endsWith(QStringLiteral("more bytes are left out⟩")));
        QVERIFY(view.textOf(0).size() < 17'000);
        QCOMPARE(view.textOf(1), QStringLiteral("⟨U+001B⟩[2Jred"));
        QCOMPARE(view.textOf(2), QStringLiteral("a⟨U+202E⟩b"));
        QCOMPARE(view.textOf(3), QStringLiteral("nul⟨U+0000⟩"));
        QCOMPARE(view.textOf(4), QStringLiteral("\\xFF\\xFE"));
        QScrollBar &sideways = *shown.view().horizontalScrollBar();
        QTRY_VERIFY(sideways.maximum() > 10'000);
        sideways.setValue(sideways.maximum());
        shown.settle();
        sideways.setValue(0);
        QTest::keyClick(&shown.view(), Qt::Key_Right);
        QVERIFY(sideways.value() > 0);
    }

    void searchingFindsForthAndBack()
    {
        Shown shown;
        shown.book().append(batchOf("one\ntwo Needle\nthree\nneedle four\nfive.\n"));
        QLineEdit &search = shown.find<QLineEdit>("logSearch");
        search.setText(QStringLiteral("needle"));
        shown.settle();
        QCOMPARE(shown.text("logFound"), QStringLiteral("2 found"));
        shown.click("logNext");
        QCOMPARE(shown.view().selectedFirst(), 1);
        shown.click("logNext");
        QCOMPARE(shown.view().selectedFirst(), 3);
        shown.click("logNext");
        QCOMPARE(shown.view().selectedFirst(), 1);
        shown.click("logPrevious");
        QCOMPARE(shown.view().selectedFirst(), 3);
        search.setText(QStringLiteral("."));
        shown.settle();
        QCOMPARE(shown.text("logFound"), QStringLiteral("1 found"));
        shown.find<QCheckBox>("logExpression").setChecked(true);
        shown.settle();
        QCOMPARE(shown.text("logFound"), QStringLiteral("5 found"));
        search.setText(QStringLiteral("^(one|five)"));
        shown.settle();
        QCOMPARE(shown.text("logFound"), QStringLiteral("2 found"));
        search.setText(QStringLiteral("(oops"));
        shown.settle();
        QVERIFY(shown.text("logFound").contains(QStringLiteral("Not an expression")));
        QCOMPARE(shown.page().lines().rows(), 5);
    }

    void whatComesWhileSearchingIsFoundToo()
    {
        Shown shown;
        shown.find<QLineEdit>("logSearch").setText(QStringLiteral("needle"));
        shown.find<QCheckBox>("logOnlyFound").setChecked(true);
        shown.book().append(batchOf("needle 1\nhay\n"));
        shown.settle();
        shown.book().append(batchOf("hay\nneedle 2\n"));
        shown.settle();
        QCOMPARE(shown.text("logFound"), QStringLiteral("2 found"));
        QCOMPARE(shown.page().lines().rows(), 2);
        QCOMPARE(shown.view().textOf(1), QStringLiteral("needle 2"));
    }

    void pausingHolds()
    {
        Shown shown;
        QByteArray many;
        for (int i = 0; i < 500; ++i)
            many += "line " + QByteArray::number(i) + '\n';
        shown.book().append(batchOf(many));
        shown.settle();
        QVERIFY(shown.view().isFollowing());
        shown.click("logFollow");
        const qint64 top = shown.view().topRow();
        shown.book().append(batchOf(many));
        shown.settle();
        QCOMPARE(shown.view().topRow(), top);
        QCOMPARE(shown.page().lines().rows(), 500);
        QCOMPARE(shown.text("logFollow"), QStringLiteral("Follow (500 new)"));
        shown.click("logFollow");
        QCOMPARE(shown.page().lines().rows(), 1000);
        QCOMPARE(shown.view().topRow(), shown.view().verticalScrollBar()->maximum());
        shown.view().verticalScrollBar()->setValue(10); // scrolling up pauses as well
        QVERIFY(!shown.view().isFollowing());
        QTest::keyClick(&shown.view(), Qt::Key_End);
        QVERIFY(shown.view().isFollowing());
    }

    void classesAreCountedAndFiltered()
    {
        Shown shown;
        shown.book().append(batchOf(anHour()));
        shown.settle();
        const int refused = shown.find<ClassChip>("classChip1").count();
        QVERIFY(refused > 20);
        QVERIFY(shown.find<ClassChip>("classChip1").accessibleName().contains(QStringLiteral("refused")));
        QVERIFY(shown.find<MinuteStrip>("minuteStrip").most() > 4);
        const qint64 all = shown.page().lines().rows();
        shown.click("classChip1");
        shown.settle();
        QCOMPARE(shown.page().lines().rows(), all - refused);
        for (int chip : {0, 2, 3, 4, 5, 6})
            shown.click(qPrintable(QStringLiteral("classChip%1").arg(chip)));
        shown.settle();
        QCOMPARE(shown.page().lines().rows(), 0);
        QCOMPARE(shown.text("calmHeadline"), QStringLiteral("No line fits"));
        QVERIFY(shown.find<QWidget>("calmHeadline").isVisible());
        shown.click("classChip1");
        shown.settle();
        QCOMPARE(shown.page().lines().rows(), refused);
        QVERIFY(shown.view().textOf(0).contains(QStringLiteral("ECONNREFUSED")));
    }

    void timesAreGoneTo()
    {
        Shown shown;
        shown.book().append(batchOf(anHour()));
        shown.settle();
        QLineEdit &time = shown.find<QLineEdit>("logTime");
        time.setText(QStringLiteral("11:30"));
        QTest::keyClick(&time, Qt::Key_Return);
        QVERIFY(shown.view().selectedFirst() > 0);
        QVERIFY(
            QString::fromUtf8(shown.book().line(shown.view().selectedFirst()).text).startsWith(u"2026-11-24T11:30"));
        time.setText(QStringLiteral("noon"));
        QTest::keyClick(&time, Qt::Key_Return);
        QVERIFY(shown.text("logSaid").contains(QStringLiteral("14:22")));
        time.setText(QStringLiteral("2026-11-25 00:00"));
        QTest::keyClick(&time, Qt::Key_Return);
        QVERIFY(shown.text("logSaid").contains(QStringLiteral("No line")));
    }

    void linesAreSelectedAndCopied()
    {
        Shown shown;
        shown.book().append(batchOf("one\ntwo\nthree\nfour\n"));
        shown.settle();
        QTest::keyClick(&shown.view(), Qt::Key_Home);
        QTest::keyClick(&shown.view(), Qt::Key_Down);
        QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.view().selectedText(), QStringLiteral("two\nthree\n"));
        QTest::keyClick(&shown.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("two\nthree\n"));
        QTest::keyClick(&shown.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.view().selectedText(), QStringLiteral("one\ntwo\nthree\nfour\n"));
        const int height = shown.view().viewport()->height();
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, {200, 3});
        QCOMPARE(shown.view().selectedText(), QStringLiteral("one\n"));
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, Qt::ShiftModifier, {200, height - 3});
        QCOMPARE(shown.view().selectedText(), QStringLiteral("one\ntwo\nthree\nfour\n"));
    }

    void whatIsSelectedInOneLogIsNotSelectedInAnother()
    {
        Shown shown;
        shown.book().append(batchOf("one\ntwo\n" + QByteArray(20'000, 'x') + '\n'));
        shown.book("db-log").append(batchOf("uno\ndos\ntres\n"));
        shown.settle();
        QTRY_VERIFY(shown.view().horizontalScrollBar()->maximum() > 10'000);
        QTest::keyClick(&shown.view(), Qt::Key_Home);
        QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.view().selectedText(), QStringLiteral("one\ntwo\n"));
        shown.page().showLog(QStringLiteral("db-log"));
        shown.settle();
        QCOMPARE(shown.view().selectedFirst(), -1);
        QCOMPARE(shown.view().selectedText(), QString());
        QCOMPARE(shown.view().horizontalScrollBar()->maximum(), 0);
        QVERIFY(shown.view().isFollowing());
        QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.view().selectedText(), QStringLiteral("dos\n")); // from here, not from the other's
    }

    void whatIsShownIsSaved()
    {
        const QTemporaryDir folder;
        Shown shown;
        shown.book().append(batchOf("keep 1\ndrop\nkeep \x1b[2J\n"));
        const QString path = folder.filePath(QStringLiteral("out.log"));
        QString suggested;
        shown.page().setAskPath([&](QWidget *, const QString &name) {
            suggested = name;
            return path;
        });
        shown.find<QLineEdit>("logSearch").setText(QStringLiteral("keep"));
        shown.find<QCheckBox>("logOnlyFound").setChecked(true);
        shown.settle();
        shown.click("logSave");
        QTRY_VERIFY(shown.text("logSaid").startsWith(QStringLiteral("Saved to")));
        QVERIFY(suggested.endsWith(QStringLiteral("bridge-log.log")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("keep 1\nkeep ⟨U+001B⟩[2J\n"));
        shown.page().setAskPath(
            [&](QWidget *, const QString &) { return folder.filePath(QStringLiteral("no/such/place")); });
        shown.click("logSave");
        QTRY_VERIFY(shown.text("logSaid").startsWith(QStringLiteral("Not saved")));
    }

    void theOldestGoWithoutMovingWhatIsRead()
    {
        Shown shown;
        const auto many = [](int from) {
            LogBatch batch;
            for (int i = from; i < from + 200'000; ++i) {
                const QByteArray text = QByteArray::number(i);
                batch.text += text + '\n';
                batch.lines.push_back({static_cast<quint32>(text.size()), noonMs, 0, LineSource::First});
            }
            return batch;
        };
        for (int i = 0; i < 5; ++i)
            shown.book().append(many(i * 200'000));
        shown.settle();
        shown.view().verticalScrollBar()->setValue(500'000);
        QCOMPARE(shown.view().textOf(shown.view().topRow()), QStringLiteral("500000"));
        shown.book().append(many(1'000'000));
        shown.settle();
        QVERIFY(shown.book().first() > 0);
        QCOMPARE(shown.view().textOf(shown.view().topRow()), QStringLiteral("500000"));
    }

    void emptyStatesSayWhatToDo()
    {
        Shown none(Profile{QStringLiteral("Lab"), {}, {}});
        QVERIFY(none.text("calmText").contains(QStringLiteral("kind: log")));
        Shown shown;
        QCOMPARE(shown.text("calmHeadline"), QStringLiteral("Nothing was read yet"));
        shown.logs().setState(QStringLiteral("bridge-log"),
                              {LogState::Now::Waiting, QStringLiteral("/var/log/x: Permission denied")});
        QVERIFY(shown.text("calmText").contains(QStringLiteral("Permission denied")));
        QCOMPARE(shown.text("logState"), QStringLiteral("Waiting"));
        shown.logs().setState(QStringLiteral("bridge-log"), {LogState::Now::Following, {}});
        QCOMPARE(shown.text("calmHeadline"), QStringLiteral("The log is empty"));
        shown.book("db-log").append(batchOf("hello\n"));
        shown.page().showLog(QStringLiteral("db-log"));
        QCOMPARE(shown.page().shown(), QStringLiteral("db-log"));
        QCOMPARE(shown.view().textOf(0), QStringLiteral("hello"));
    }

    void everythingHasAName()
    {
        Shown shown;
        for (const QWidget *widget : shown.page().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QString text = widget->property("text").toString();
            QVERIFY2(!widget->accessibleName().isEmpty() || !text.isEmpty(), qPrintable(widget->objectName()));
        }
    }

    // Pictures for people, where BRIDGEWATCH_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("BRIDGEWATCH_PICTURES");
        if (folder.isEmpty())
            QSKIP("BRIDGEWATCH_PICTURES is not set");
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            applyTheme(*qApp, scheme);
            for (const QSize size : {QSize(1208, 744), QSize(1848, 1020)}) {
                Shown shown(twoLogs(), size);
                shown.logs().setState(QStringLiteral("bridge-log"), {LogState::Now::Following, {}});
                shown.book().append(batchOf(anHour()));
                LineGatherer notice(std::make_shared<LineClassifier>(), LineSource::First);
                notice.notice(QStringLiteral("12,345 bytes not seen: they came faster than they could be read"),
                              noonMs);
                notice.feed("2026-11-24T12:00:00Z INFO 你好 Grüße and connect ECONNREFUSED\n", noonMs);
                shown.book().append(notice.take());
                shown.find<QLineEdit>("logSearch").setText(QStringLiteral("econn"));
                shown.settle();
                QTest::keyClick(&shown.view(), Qt::Key_End);
                QTest::keyClick(&shown.view(), Qt::Key_Up, Qt::ShiftModifier);
                shown.view().setFollowing(true);
                shown.settle();
                shown.page().grab().save(
                    QStringLiteral("%1/logs-%2-%3.png")
                        .arg(folder)
                        .arg(size.width())
                        .arg(scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark")));
            }
        }
        applyTheme(*qApp, Scheme::Light);
        Shown none(Profile{QStringLiteral("Lab"), {}, {}});
        none.page().grab().save(folder + QStringLiteral("/logs-empty.png"));
    }
};

BRIDGEWATCH_GUI_MAIN(TestLogsPage, "en")
#include "test_logs_page.moc"
