// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

namespace {

const QString fingerprint = QStringLiteral("SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDaDopvNZcbNw8ydMc");

} // namespace

// Whether a host's key is trusted is a person's decision, and only that.
class TestHostKey : public QObject {
    Q_OBJECT

    static void showKey(Desk &window, const QString &key, FailureCode::HostKeyState state)
    {
        window.take(strangeKey(window.node("bridge"), window.now(), key, state));
        window.settle();
        window.find<QAbstractButton>("card.bridge").click();
        window.settle();
    }

    static QDialog *dialog(const Desk &window)
    {
        return window.window().findChild<QDialog *>(QStringLiteral("hostKeyDialog"));
    }

    static void press(const Desk &window, const char *button)
    {
        QTest::mouseClick(&window.find(button), Qt::LeftButton);
    }

    static void openDialog(Desk &window)
    {
        showKey(window, fingerprint, FailureCode::HostKeyState::Unknown);
        press(window, "checkHostKey");
        QVERIFY(dialog(window) && dialog(window)->isVisible());
        dialog(window)->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog(window));
    }

private Q_SLOTS:
    void theDialogShowsAllThatIsCompared()
    {
        Desk window(labWorld());
        openDialog(window);
        QCOMPARE(dialog(window)->windowModality(), Qt::WindowModal);
        QCOMPARE(window.text("hostKeyFingerprint"), fingerprint);
        QCOMPARE(window.text("hostKeyType"), QStringLiteral("ED25519"));
        QCOMPARE(window.text("hostKeyAddress"), QStringLiteral("oracle-bridge-server"));
        QCOMPARE(window.text("compareCommand"), QStringLiteral("ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"));
        // All of it is seen, and it can be copied with the keyboard alone.
        for (const char *name : {"hostKeyFingerprint", "compareCommand"}) {
            auto &line = window.find<QLineEdit>(name);
            QVERIFY(line.isReadOnly() && line.width() >= line.sizeHint().width());
            line.setFocus();
            QTest::keySequence(&line, QKeySequence::SelectAll);
            QTest::keySequence(&line, QKeySequence::Copy);
            QCOMPARE(QApplication::clipboard()->text(), line.text());
        }
        QVERIFY(window.find<QPushButton>("cancelHostKey").isDefault());
        QVERIFY(!window.find<QPushButton>("trustHostKey").isDefault());
        // Nor does it become so by what else has the focus.
        window.find("hostKeyFingerprint").setFocus();
        QVERIFY(window.find("hostKeyFingerprint").hasFocus());
        QTest::keyClick(&window.find("hostKeyFingerprint"), Qt::Key_Return);
        QTRY_VERIFY(!dialog(window));
        QVERIFY(window.trusted().isEmpty());
    }

    void trustPassesOnExactlyWhatWasShown()
    {
        Desk window(labWorld());
        openDialog(window);
        press(window, "trustHostKey");
        QCOMPARE(window.trusted(), QStringList{QStringLiteral("bridge ") + fingerprint});
        QTRY_VERIFY(!dialog(window));
        QVERIFY2(!window.find<QPushButton>("lookAgain").isEnabled(), "the host is being looked at");
    }

    void nothingElseTrusts_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("cancel") << 0;
        QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Escape") << static_cast<int>(Qt::Key_Escape);
    }
    void nothingElseTrusts()
    {
        QFETCH(int, key);
        Desk window(labWorld());
        openDialog(window);
        if (key)
            QTest::keyClick(dialog(window), static_cast<Qt::Key>(key));
        else
            press(window, "cancelHostKey");
        QTRY_VERIFY(!dialog(window));
        QVERIFY(window.trusted().isEmpty());
        // It can be asked for again.
        press(window, "checkHostKey");
        QVERIFY(dialog(window));
    }

    void aKeyThatChangesMeanwhileIsNotTrusted()
    {
        Desk window(labWorld());
        openDialog(window);
        window.take(strangeKey(window.node("bridge"), window.now(), QStringLiteral("SHA256:another")));
        window.settle();
        QVERIFY(window.text("hostKeyDialogAdvice").startsWith(QStringLiteral("By now")));
        QVERIFY(!window.find("trustHostKey").isEnabled());
        press(window, "trustHostKey");
        QVERIFY(window.trusted().isEmpty());
        // The same key once more is the same offer.
        window.take(strangeKey(window.node("bridge"), window.now(), fingerprint));
        window.settle();
        QVERIFY(window.find("trustHostKey").isEnabled());
        QVERIFY(window.text("hostKeyDialogAdvice").startsWith(QStringLiteral("Only if")));
    }

    void aKeyThatContradictsIsNeverOffered()
    {
        for (const auto state : {FailureCode::HostKeyState::Changed, FailureCode::HostKeyState::Other}) {
            Desk window(labWorld());
            showKey(window, fingerprint, state);
            QVERIFY(!window.find("checkHostKey").isVisible());
            QVERIFY(window.find("hostKeyNotice").isVisible());
            window.find<QPushButton>("checkHostKey").click();
            window.window().findChild<Workspace *>()->checkHostKey(QStringLiteral("bridge"));
            QVERIFY(!dialog(window));
        }
    }
};

BRIDGEWATCH_GUI_MAIN(TestHostKey, "en")
#include "test_host_key.moc"
