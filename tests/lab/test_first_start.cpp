// SPDX-License-Identifier: GPL-3.0-or-later
// The first start as somebody lives it who has a real world and no mouse: from an empty folder to a profile of one's
// own, and to the diagnosis of its first outage.
#include "core/profile/load.h"
#include "tests/gui/gui_fixture.h"
#include "tests/support/lab.h"
#include "ui/shell/opening.h"
#include "ui/widgets/state_badge.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <csignal>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

constexpr int patienceMs = 30'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestFirstStart : public QObject {
    Q_OBJECT

    Lab m_lab;
    Profile m_world; // the lab's own
    QTemporaryDir m_home;
    std::unique_ptr<Opening> m_opening;

    template<typename T> const T &settings(const char *id) const
    {
        const Target *target = m_world.find(s(id));
        if (!target)
            qFatal("no target %s", id);
        return std::get<T>(target->settings);
    }

    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    // Tabs on until the field has the focus.
    static void go(const char *field)
    {
        for (int steps = 0; focused() != s(field); ++steps) {
            QVERIFY2(steps < 40, field);
            press(Qt::Key_Tab);
        }
    }
    static void enter(const char *field, const QString &text)
    {
        go(field);
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Tab);
    }

    [[nodiscard]] QString said(const char *part) const
    {
        const QString badge = m_opening->window().findChild<StateBadge *>(s(part) + s("State"))->text();
        const auto *sentence = m_opening->window().findChild<QLabel *>(s(part) + s("Says"));
        return QString(badge + s(": ") + sentence->text()).remove(QChar(0x200b));
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::signal(SIGPIPE, SIG_IGN);           // as the program does
        qputenv("HOME", m_home.path().toUtf8()); // of the known hosts
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        m_world = loadProfile(m_lab.profile()).profile;
        if (!m_world.find(s("bridge")) || !m_world.find(s("health")))
            QSKIP("this lab has no sshd or no service");
        m_opening = std::make_unique<Opening>(m_home.filePath(s(".config/bridgewatch/profile.yaml")),
                                              m_home.filePath(s(".local/share/bridgewatch")));
        m_opening->open();
        m_opening->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_opening->window()));
    }

    void thePageIsSeen()
    {
        QCOMPARE(focused(), s("firstName"));
        enter("firstName", s("My world"));
        enter("firstPage", settings<HttpSettings>("health").url.toString());
        QTRY_VERIFY2_WITH_TIMEOUT(said("firstHealth").startsWith(s("healthy: ")), qPrintable(said("firstHealth")),
                                  patienceMs);
    }

    void theDatabaseSaysWhatIsMissing()
    {
        const auto &database = settings<PostgresSettings>("users-db");
        enter("firstHost", database.host);
        enter("firstPort", QString::number(database.port));
        enter("firstDatabaseName", database.database);
        enter("firstPassword", s("not it"));
        QTRY_VERIFY2_WITH_TIMEOUT(said("firstDatabase").contains(s("X509_")), qPrintable(said("firstDatabase")),
                                  patienceMs);
        enter("firstCa", database.sslRootCert);
        QTRY_VERIFY2_WITH_TIMEOUT(said("firstDatabase").contains(s("28P01")), qPrintable(said("firstDatabase")),
                                  patienceMs);
        enter("firstPassword", QString::fromUtf8(m_lab.read(s("ops.pass")).trimmed()));
        QTRY_VERIFY2_WITH_TIMEOUT(said("firstDatabase").startsWith(s("healthy: ")), qPrintable(said("firstDatabase")),
                                  patienceMs);
        QVERIFY(!QDir(m_home.filePath(s(".config"))).exists());
    }

    void theServerIsTrustedOnceItsKeyWasShown()
    {
        const auto &host = settings<SshSettings>("bridge");
        enter("firstAddress", host.address);
        enter("firstServerPort", QString::number(host.port));
        enter("firstServerUser", host.user);
        enter("firstIdentity", host.identity);
        QTRY_VERIFY2_WITH_TIMEOUT(said("firstServer").contains(s("SHA256:")), qPrintable(said("firstServer")),
                                  patienceMs);
        go("firstServerFurther");
        press(Qt::Key_Return);
        const auto *dialog = m_opening->window().findChild<QDialog *>(s("hostKeyDialog"));
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        go("trustHostKey");
        press(Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(said("firstServer").startsWith(s("reached: ")), qPrintable(said("firstServer")),
                                  patienceMs);
        // From there the database is looked at as well.
        QTRY_VERIFY2_WITH_TIMEOUT(said("firstDatabase").contains(s("From the server: PostgreSQL")),
                                  qPrintable(said("firstDatabase")), patienceMs);
    }

    void watchingBegins()
    {
        m_opening->window().activateWindow(); // as a window manager does once the dialog is gone
        QVERIFY(QTest::qWaitForWindowActive(&m_opening->window()));
        go("firstBegin");
        press(Qt::Key_Return);
        QTRY_VERIFY(m_opening->world());
        QTRY_VERIFY_WITH_TIMEOUT(m_opening->world()->complete(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_opening->world()->diagnosis().state, WorldState::Healthy, patienceMs);
        QCOMPARE(m_opening->world()->topology().find(s("users-db"))->vantages, QStringList({s("desk"), s("server")}));
    }

    void andTheFirstOutageIsNamed()
    {
        const Ran broken = m_lab.breakBy(s("refused"));
        QVERIFY2(broken.status == 0, broken.err.constData());
        press(Qt::Key_F5);
        const auto named = [this] {
            const QList<Finding> &findings = m_opening->world()->diagnosis().findings;
            return !findings.isEmpty() && findings.constFirst().scenario == Scenario::ConnectionRefused &&
                   findings.constFirst().target == s("users-db");
        };
        QTRY_VERIFY_WITH_TIMEOUT(named(), patienceMs);
    }
};

BRIDGEWATCH_GUI_MAIN(TestFirstStart, "en")
#include "test_first_start.moc"
