// SPDX-License-Identifier: GPL-3.0-or-later
// The notifier against a notification server of the test's own, on a bus of its own; and the tray without a tray.
#include "tests/gui/gui_fixture.h"
#include "ui/alerts/notifier.h"
#include "ui/alerts/tray_icon.h"

#include <QAction>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSignalSpy>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

const QString server = QStringLiteral("http://am:9093");

struct Shown {
    uint id = 0;
    uint replaces = 0;
    QString title;
    QString body;
    QStringList actions;
};

} // namespace

// org.freedesktop.Notifications, as far as the notifier needs it.
class FakeServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions"), QStringLiteral("body-markup")};
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        const uint id = replaces ? replaces : ++m_last;
        shown.append({id, replaces, title, body, actions});
        return id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);

private:
    uint m_last = 0;
};

class TestNotifier : public QObject {
    Q_OBJECT

    struct Room {
        QDateTime now = fabricate::noon();
        AlertBoard board{profile()};
        Clock clock = [this] { return now; };

        Room() { board.resume({}, now); }
        static Profile profile()
        {
            Profile made;
            made.alerts.alertmanagers = {{QUrl(server), {}, {}}};
            return made;
        }
        static Alert alert(const QString &name, Severity severity)
        {
            Alert made;
            made.name = made.fingerprint = name;
            made.severity = severity;
            made.labels[QStringLiteral("alertname")] = name;
            made.annotations[QStringLiteral("summary")] = QStringLiteral("<b>12 & more</b>");
            made.since = fabricate::noon();
            return made;
        }
        void tell(const QStringList &names, Severity severity = Severity::High)
        {
            QList<Alert> alerts;
            for (const QString &name : names)
                alerts << alert(name, severity);
            board.take(server, alerts, now);
        }
    };

    QDBusConnection m_serverSide{QStringLiteral("none")};
    QDBusConnection m_clientSide{QStringLiteral("none")};
    FakeServer m_server;
    bool m_bus = qEnvironmentVariable("BRIDGEWATCH_BUS") == u"yes";

    void serve() { QVERIFY(m_serverSide.registerService(QStringLiteral("org.freedesktop.Notifications"))); }

    // What was sent before has arrived once something that was sent after it is answered.
    void answered()
    {
        const auto last = m_clientSide.asyncCall(QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("GetCapabilities")));
        QTRY_VERIFY(last.isFinished());
        QCoreApplication::processEvents(); // the bus has a thread of its own: what came before may still be queued here
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus)
            return;
        m_serverSide = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("server"));
        m_clientSide = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("client"));
        QVERIFY(m_serverSide.isConnected() && m_clientSide.isConnected());
        QVERIFY(m_serverSide.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_server,
                                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void init()
    {
        if (!m_bus && !QString::fromLatin1(QTest::currentTestFunction()).startsWith(u"theTray"))
            QSKIP("there is no dbus-run-session here");
        m_server.shown.clear();
        m_server.closed.clear();
        m_server.capabilities = {QStringLiteral("body"), QStringLiteral("actions"), QStringLiteral("body-markup")};
    }

    void cleanup()
    {
        if (!m_bus)
            return;
        answered(); // what a notifier withdrew at its end
        m_serverSide.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }

    void anEpisodeIsShownOnceAndWithdrawn()
    {
        serve();
        Room room;
        Notifier notifier(room.clock, m_clientSide);
        notifier.follow(room.board);
        room.tell({QStringLiteral("<i>A</i>")});
        QTRY_COMPARE(m_server.shown.size(), 1);
        QCOMPARE(m_server.shown.first().title, QStringLiteral("HIGH: <i>A</i>")); // never markup there
        QVERIFY(m_server.shown.first().body.contains(u"&lt;b&gt;12 &amp; more&lt;/b&gt;"));
        QVERIFY(m_server.shown.first().actions.contains(QStringLiteral("acknowledge")));
        room.tell({}); // it flaps
        QTRY_COMPARE(m_server.closed, QList<uint>{m_server.shown.first().id});
        room.tell({QStringLiteral("<i>A</i>"), QStringLiteral("B")});
        QTRY_COMPARE(m_server.shown.size(), 2);
        QCOMPARE(m_server.shown.last().title, QStringLiteral("HIGH: B"));
    }

    void whatBecomesWorseIsToldInItsPlace()
    {
        serve();
        Room room;
        Notifier notifier(room.clock, m_clientSide);
        notifier.follow(room.board);
        room.tell({QStringLiteral("A")}, Severity::Warning);
        QTRY_COMPARE(m_server.shown.size(), 1);
        answered();
        room.tell({QStringLiteral("A")}, Severity::Critical);
        QTRY_COMPARE(m_server.shown.size(), 2);
        QCOMPARE(m_server.shown.last().title, QStringLiteral("CRITICAL: A"));
        QCOMPARE(m_server.shown.last().replaces, m_server.shown.first().id);
        QVERIFY(m_server.closed.isEmpty());
    }

    void whatIsBelowTheWishIsNotTold()
    {
        serve();
        Room room;
        Notifier notifier(room.clock, m_clientSide);
        notifier.follow(room.board);
        notifier.setLeast(Severity::Critical);
        room.tell({QStringLiteral("A")}); // high
        notifier.setLeast(std::nullopt);
        room.tell({QStringLiteral("A"), QStringLiteral("B")});
        notifier.setLeast(Severity::High);
        room.tell({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        QTRY_COMPARE(m_server.shown.size(), 1);
        QCOMPARE(m_server.shown.first().title, QStringLiteral("HIGH: C"));
    }

    void whatStandsIsWithdrawnAtTheEnd()
    {
        serve();
        Room room;
        {
            Notifier notifier(room.clock, m_clientSide);
            notifier.follow(room.board);
            room.tell({QStringLiteral("A")});
            QTRY_COMPARE(m_server.shown.size(), 1);
            answered(); // its id has come back
        }
        QTRY_COMPARE(m_server.closed, QList<uint>{m_server.shown.first().id});
    }

    void whatStandsInTheNextWorldIsNotToldAgain()
    {
        serve();
        const Room room;
        Notifier notifier(room.clock, m_clientSide);
        KeptAlerts kept;
        {
            Room before;
            notifier.follow(before.board);
            connect(&before.board, &AlertBoard::notify, this, [&kept](const Episode &episode) {
                if (episode.alert.name == u"A")
                    kept.episodes << episode;
            });
            before.tell({QStringLiteral("A"), QStringLiteral("B")});
            QTRY_COMPARE(m_server.shown.size(), 2);
            answered();
        }
        notifier.refresh(); // the second ticks while nothing is watched
        AlertBoard next(Room::profile());
        notifier.follow(next);
        notifier.refresh();
        answered();
        QVERIFY(m_server.closed.isEmpty());
        next.resume(kept, room.now);
        next.take(server, {Room::alert(QStringLiteral("A"), Severity::High)}, room.now);
        QTRY_COMPARE(m_server.closed.size(), 1);
        answered();
        QCOMPARE(m_server.shown.size(), 2);
        QVERIFY(next.row(kept.episodes.first().key)->asks());
    }

    void whatTheServerCannotIsLeftOut()
    {
        m_server.capabilities = {QStringLiteral("body")};
        serve();
        Room room;
        Notifier notifier(room.clock, m_clientSide);
        notifier.follow(room.board);
        room.tell({QStringLiteral("A")});
        QTRY_COMPARE(m_server.shown.size(), 1);
        QCOMPARE(m_server.shown.first().actions, QStringList());
        QVERIFY(m_server.shown.first().body.contains(u"<b>12 & more</b>"));
    }

    void actionsAreAskedFor()
    {
        serve();
        Room room;
        Notifier notifier(room.clock, m_clientSide);
        notifier.follow(room.board);
        const QSignalSpy acknowledged(&notifier, &Notifier::acknowledgeWanted);
        const QSignalSpy opened(&notifier, &Notifier::showWanted);
        room.tell({QStringLiteral("A")});
        QTRY_COMPARE(m_server.shown.size(), 1);
        // The answer to Notify is with the notifier only a turn later: ask until it is heard.
        const uint id = m_server.shown.first().id;
        QTRY_VERIFY((Q_EMIT m_server.ActionInvoked(id, QStringLiteral("acknowledge")), acknowledged.size() > 0));
        QCOMPARE(acknowledged.first().first().toString(), room.board.rows().first().key);
        Q_EMIT m_server.ActionInvoked(id + 77, QStringLiteral("show")); // somebody else's
        Q_EMIT m_server.ActionInvoked(id, QStringLiteral("show"));
        QTRY_COMPARE(opened.size(), 1);
    }

    void snoozedItComesAgainWhenItStillStands()
    {
        serve();
        Room room;
        Notifier notifier(room.clock, m_clientSide);
        notifier.follow(room.board);
        room.tell({QStringLiteral("A"), QStringLiteral("B")});
        QTRY_COMPARE(m_server.shown.size(), 2);
        answered(); // their ids have come back
        for (const uint id : {m_server.shown.at(0).id, m_server.shown.at(1).id}) {
            Q_EMIT m_server.ActionInvoked(id, QStringLiteral("snooze"));
            Q_EMIT m_server.NotificationClosed(id, 2);
        }
        answered(); // what was said before has been heard then
        room.now = room.now.addSecs(29 * 60);
        notifier.refresh();
        room.tell({QStringLiteral("A")});
        room.now = room.now.addSecs(60);
        notifier.refresh();
        QTRY_COMPARE(m_server.shown.size(), 3);
        QCOMPARE(m_server.shown.last().title, QStringLiteral("HIGH: A"));
    }

    void aStormIsCounted()
    {
        serve();
        Room room;
        Notifier notifier(room.clock, m_clientSide);
        notifier.follow(room.board);
        QTRY_VERIFY(notifier.hasActions());
        QStringList names;
        for (int i = 0; i < 40; ++i)
            names << QString::number(i);
        room.tell(names);
        const auto titles = [&] {
            QStringList all;
            for (const Shown &shown : m_server.shown)
                all << shown.title;
            return all;
        };
        QTRY_VERIFY(titles().filter(QStringLiteral("35 more")).size() > 0);
        QCOMPARE(titles().filter(QStringLiteral("HIGH:")).size(), Notifier::shownLimit);
        QSet<uint> ids; // the one that counts was replaced
        for (const Shown &shown : m_server.shown)
            ids << shown.id;
        QCOMPARE(ids.size(), Notifier::shownLimit + 1);
    }

    void itWaitsForAServer()
    {
        Room room;
        Notifier notifier(room.clock, m_clientSide);
        notifier.follow(room.board);
        room.tell({QStringLiteral("A")});
        serve();
        QTRY_COMPARE(m_server.shown.size(), 1);
    }

    void theTrayWorksWithoutATray()
    {
        Room room;
        TrayIcon tray(room.clock);
        tray.follow(room.board);
        QVERIFY(!tray.isShown());
        QCOMPARE(tray.outcome(), Outcome::Unknown); // its source has not answered yet
        room.tell({});
        QCOMPARE(tray.outcome(), Outcome::Ok);
        room.tell({QStringLiteral("A & B"), QStringLiteral("C")});
        QCOMPARE(tray.outcome(), Outcome::Failed);
        QCOMPARE(tray.summary(), QStringLiteral("2 alerts · HIGH"));
        const QSignalSpy opened(&tray, &TrayIcon::showWanted);
        QList<QAction *> entries = tray.menu().actions();
        entries.removeIf([](const QAction *action) { return !action->text().contains(u"A && B"); });
        QCOMPARE(entries.size(), 1);
        entries.first()->trigger();
        const AlertRow *row = room.board.row(opened.first().first().toString());
        QCOMPARE(row->alert.name, QStringLiteral("A & B"));
        room.tell({});
        QCOMPARE(tray.summary(), QStringLiteral("Nothing fires"));
        room.board.unreachable(server, QStringLiteral("away"), room.now);
        QCOMPARE(tray.outcome(), Outcome::Unknown);
    }

    void theTrayHasTheColoursOfTheScheme()
    {
        Room room;
        room.tell({QStringLiteral("A")});
        TrayIcon tray(room.clock);
        tray.follow(room.board);
        const auto picture = [&] { return tray.icon().pixmap(64, 64).toImage(); };
        const QImage light = picture();
        applyTheme(*qApp, Scheme::Dark);
        tray.refresh();
        const QImage dark = picture();
        applyTheme(*qApp, Scheme::Light);
        tray.refresh();
        QVERIFY(dark != light);
        QVERIFY(picture() == light);
    }

    void theTrayKeepsTheEntriesOfAMenuThatIsOpen()
    {
        Room room;
        TrayIcon tray(room.clock);
        tray.follow(room.board);
        room.tell({QStringLiteral("A")});
        const QSignalSpy opened(&tray, &TrayIcon::showWanted);
        auto &menu = const_cast<QMenu &>(tray.menu());
        menu.popup(QPoint(0, 0));
        QTRY_VERIFY(menu.isVisible());
        QCOMPARE(menu.actions().size(), 6);
        const QPointer<QAction> entry = menu.actions().at(2);
        const QString before = entry->text();
        room.now = room.now.addSecs(600);
        tray.refresh();
        QVERIFY(entry);
        QVERIFY(entry->text() != before);
        room.tell({QStringLiteral("A"), QStringLiteral("B")});
        QVERIFY(entry);
        QCOMPARE(menu.actions().size(), 6);
        entry->trigger();
        QCOMPARE(opened.size(), 1);
        menu.hide();
        QTRY_COMPARE(menu.actions().size(), 7);
    }
};

BRIDGEWATCH_GUI_MAIN(TestNotifier, "en")
#include "test_notifier.moc"
