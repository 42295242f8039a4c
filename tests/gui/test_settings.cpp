// SPDX-License-Identifier: GPL-3.0-or-later
// The settings as somebody uses them: a real profile on disk, the real window around it.
#include "core/app/startup.h"
#include "tests/gui/gui_fixture.h"
#include "ui/settings/entries_page.h"
#include "ui/settings/profile_edit.h"
#include "ui/settings/profile_text.h"
#include "ui/settings/secrets_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/opening.h"
#include "ui/shell/pill.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>
#include <QTabBar>
#include <QTcpServer>
#include <QTextBlock>
#include <QTextLayout>

using namespace bridgewatch;

namespace {

// What the tray offers; empty while there is no tray.
QList<QAction *> trayEntries()
{
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == u"trayMenu")
            return widget->actions();
    }
    return {};
}

// A world of one port on this machine, with what people write around it.
QString worldText(quint16 port)
{
    return QStringLiteral("# ours\n"
                          "version: 1\n"
                          "name: Ours # shown\n"
                          "targets:\n"
                          "  # the first\n"
                          "  - { id: port, kind: tcp, host: 127.0.0.1, port: %1 }\n"
                          "contacts: [ { id: dba, webhook: { file: hook.secret } } ]\n"
                          "test_mail: { url: \"https://mail.example.org/test\", token: { from: keyring } }\n")
        .arg(port);
}

class Scene {
public:
    explicit Scene(const QString &text = {}, const QString &data = {})
    {
        m_listener.listen(QHostAddress::LocalHost);
        path = folder.filePath(QStringLiteral("profile.yaml"));
        write(text.isEmpty() ? worldText(m_listener.serverPort()) : text);
        opening = std::make_unique<Opening>(path, data.isEmpty() ? folder.filePath(QStringLiteral("data")) : data);
        opening->setPreferences({}, [this](const Preferences &wanted) { applied << wanted; });
        opening->open();
        window().resize(1280, 800);
        window().show();
    }

    [[nodiscard]] MainWindow &window() const { return opening->window(); }
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    void stopListening() { m_listener.close(); }
    // As editors do.
    void write(const QString &text) const
    {
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        QVERIFY(file.commit());
    }
    [[nodiscard]] QString read() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    template<typename T = QWidget> T &find(const char *name) const
    {
        T *found = window().findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    template<typename T = QWidget> T &visible(const char *name) const
    {
        for (T *found : window().findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return *found;
        }
        qFatal("no visible widget %s", name);
    }
    // What a label or the like says.
    [[nodiscard]] QString text(const char *name) const { return find(name).property("text").toString(); }
    [[nodiscard]] ProfileEdit &edit() const { return find<ProfileEdit>("profileEdit"); }
    [[nodiscard]] QString trialState() const // below the text
    {
        return find("profileText").findChild<QWidget *>(QStringLiteral("targetTestState"))->property("text").toString();
    }
    void press(const char *button) const { QTest::mouseClick(&visible<QPushButton>(button), Qt::LeftButton); }
    void openSettings(const char *tab = "text") const
    {
        QTest::keySequence(&window(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        window().showSettings(QString::fromLatin1(tab));
    }
    void chooseEntry(const QString &word) const
    {
        auto &list = find<QListWidget>("entryList");
        const QList<QListWidgetItem *> found = list.findItems(word, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list.setCurrentItem(found.constFirst());
    }

    QTemporaryDir folder;
    QString path;
    QList<Preferences> applied;
    std::unique_ptr<Opening> opening;

private:
    QTcpServer m_listener;
};

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // unset, it would be that of the desktop
    }

    void aBrokenProfileOpensInTheEditorWithItsErrors()
    {
        const QString broken = QStringLiteral("version: 1\nname: Ours\ntargets:\n  - { id: a, kind: tpc }\n# kept\n");
        Scene scene(broken);
        QVERIFY(scene.edit().isVisible());
        QCOMPARE(scene.edit().toPlainText(), broken);
        QVERIFY(!scene.window().workspace());
        auto &problems = scene.find<QListWidget>("profileProblems");
        QVERIFY(problems.count() >= 1);
        QVERIFY(problems.item(0)->text().startsWith(QStringLiteral("Line 4: ")));
        QVERIFY(scene.text("settingsSaved").contains(QStringLiteral("nothing is looked at")));
        QVERIFY(!scene.find("settingsBack").isVisible());
        // A problem leads to its line.
        QTest::mouseClick(problems.viewport(), Qt::LeftButton, {}, problems.visualItemRect(problems.item(0)).center());
        QCOMPARE(scene.edit().textCursor().blockNumber(), 3);
        // Mended and saved, it is watched.
        scene.edit().setPlainText(worldText(scene.port()));
        QTRY_COMPARE(scene.text("settingsVerdict").section(u'·', -1).trimmed().left(5), QStringLiteral("valid"));
        QTest::keySequence(&scene.edit(), QKeySequence::Save);
        QVERIFY(scene.window().workspace());
        QCOMPARE(scene.read(), worldText(scene.port()));
        QVERIFY(scene.find("settingsBack").isVisible());
        QTest::keyClick(&scene.edit(), Qt::Key_Escape);
        QVERIFY(scene.find("overview").isVisible());
    }

    void whatCannotBeEditedIsSaid()
    {
        Scene scene;
        QFile file(scene.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name: \xff\n");
        file.close();
        scene.opening = std::make_unique<Opening>(scene.path, scene.folder.filePath(QStringLiteral("data")));
        scene.opening->open();
        scene.window().show();
        QVERIFY(scene.edit().isReadOnly());
        QVERIFY(scene.find<QListWidget>("profileProblems").item(0)->text().contains(QStringLiteral("another editor")));
        QVERIFY(!scene.find("settingsSave").isEnabled());
    }

    void whatIsTypedIsJudgedAndCompleted()
    {
        Scene scene;
        scene.openSettings();
        QTextCursor end(scene.edit().document());
        end.movePosition(QTextCursor::End);
        scene.edit().setTextCursor(end);
        QTest::keyClicks(&scene.edit(), QStringLiteral("incid"));
        QTRY_VERIFY(scene.text("settingsVerdict").contains(QStringLiteral("error")));
        QVERIFY(scene.text("settingsVerdict").startsWith(QStringLiteral("not saved")));
        QWidget *words = scene.edit().findChild<QCompleter *>()->popup();
        QVERIFY(words->isVisible());
        QTest::keyClick(words, Qt::Key_Return); // it is only offered: this is a new line
        QVERIFY(scene.edit().toPlainText().endsWith(QStringLiteral("incid\n")));
        QTest::keyClick(&scene.edit(), Qt::Key_Backspace);
        QTest::keyClick(&scene.edit(), Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(words, Qt::Key_Return); // takes the first word
        QTest::keyClicks(&scene.edit(), QStringLiteral(": { watch_gate: 5m }"));
        QCOMPARE(scene.edit().toPlainText().section(u'\n', -1), QStringLiteral("incidents: { watch_gate: 5m }"));
        QTRY_VERIFY(!scene.text("settingsVerdict").contains(QStringLiteral("error")));
        QVERIFY(scene.window().workspace()); // what is watched goes on meanwhile
    }

    void keysAndCommentsAreSetApart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("comment");
        QTest::newRow("key") << "version: 1"
                             << "version"
                             << "";
        QTest::newRow("item") << "  - id: users-db # ours"
                              << "id"
                              << "# ours";
        QTest::newRow("flow") << "defaults: {every: 5s, \"timeout\": 3s}"
                              << "defaults every \"timeout\""
                              << "";
        QTest::newRow("section") << "hosts:"
                                 << "hosts"
                                 << "";
        QTest::newRow("address") << "url: http://a:80/#x"
                                 << "url"
                                 << "";
        QTest::newRow("quoted") << "why: \"it: \\\" # no\" # yes"
                                << "why"
                                << "# yes";
        QTest::newRow("apostrophe") << "why: it's # yes"
                                    << "why"
                                    << "# yes";
        QTest::newRow("comment") << "# name: Lab"
                                 << ""
                                 << "# name: Lab";
        QTest::newRow("words") << "- 12:30, and: on"
                               << "12:30, and"
                               << "";
        QTest::newRow("twice") << "why: 'it''s: # no'"
                               << "why"
                               << "";
        QTest::newRow("words in brackets") << "runbook_for: { Disk full: a.md, B: b, c: [d: e] } # f"
                                           << "runbook_for Disk full B c d"
                                           << "# f";
        QTest::newRow("value") << "a: b: c"
                               << "a"
                               << "";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "";
        QTest::newRow("open") << "a: \"b: # c"
                              << "a"
                              << "";
    }
    void keysAndCommentsAreSetApart()
    {
        QFETCH(QString, line);
        ProfileEdit edit;
        edit.setPlainText(line);
        const auto coloured = [&](const QColor &colour) {
            QStringList words;
            for (const QTextLayout::FormatRange &range : edit.document()->firstBlock().layout()->formats()) {
                if (range.format.foreground().color() == colour)
                    words << line.mid(range.start, range.length);
            }
            return words.join(u' ');
        };
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            edit.setPalette(paletteOf(scheme));
            QTEST(coloured(themeOf(scheme).accent), "keys");
            QTEST(coloured(themeOf(scheme).dim), "comment");
        }
    }

    void linesAreIndentedAndTabGoesOn()
    {
        Scene scene;
        scene.openSettings();
        scene.edit().setPlainText(QStringLiteral("  bridge:"));
        scene.edit().moveCursor(QTextCursor::End);
        QTest::keyClick(&scene.edit(), Qt::Key_Return);
        QTest::keyClicks(&scene.edit(), QStringLiteral("x: 1"));
        QTest::keyClick(&scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.edit().toPlainText(), QStringLiteral("  bridge:\n    x: 1\n    "));
        scene.edit().setFocus();
        QTest::keyClick(&scene.edit(), Qt::Key_Tab);
        QVERIFY(!scene.edit().hasFocus());
    }

    void aTargetIsTriedAsItIsWritten()
    {
        Scene scene;
        scene.openSettings();
        auto &trial = scene.visible<QPushButton>("targetTest");
        QTRY_VERIFY(trial.isEnabled());
        QCOMPARE(scene.find<QComboBox>("profileTargets").currentText(), QStringLiteral("port"));
        trial.click();
        QTRY_COMPARE(scene.trialState(), QStringLiteral("healthy"));
        scene.stopListening();
        trial.click();
        QTRY_COMPARE(scene.trialState(), QStringLiteral("failing"));
        QVERIFY(scene.visible("targetTestText").property("text").toString().contains(QStringLiteral("refused")));
        // What was seen says nothing of what is written since.
        scene.edit().appendPlainText(QStringLiteral("# changed"));
        QTRY_VERIFY(!scene.find("profileText").findChild<QWidget *>(QStringLiteral("targetTestState"))->isVisible());
    }

    void whatIsTypedInAFieldIsSaved()
    {
        Scene scene;
        scene.openSettings("forms");
        scene.chooseEntry(QStringLiteral("port · tcp"));
        auto &field = scene.find<QLineEdit>("field.label");
        QVERIFY(QTest::qWaitForWindowActive(&scene.window()));
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("the port"));
        QVERIFY(scene.find("settingsSave").isEnabled());
        QTest::keySequence(&field, QKeySequence::Save);
        QVERIFY(scene.read().contains(QStringLiteral("label: the port")));
        QTest::keyClicks(&field, QStringLiteral("!"));
        QVERIFY(!scene.window().close()); // there is something to ask for
        QVERIFY(scene.edit().toPlainText().contains(QStringLiteral("label: the port!")));
    }

    // A kind has its own fields: the one that was chosen in goes with the others.
    void aKindMayBeChosenAnew()
    {
        Scene scene;
        scene.openSettings("forms");
        scene.chooseEntry(QStringLiteral("port · tcp"));
        auto &kind = scene.find<QComboBox>("choice.kind");
        kind.setFocus();
        kind.setCurrentText(QStringLiteral("prometheus"));
        Q_EMIT kind.activated(kind.currentIndex());
        QTRY_VERIFY(scene.window().findChild<QLineEdit *>(QStringLiteral("field.query")));
        QVERIFY(scene.edit().toPlainText().contains(QStringLiteral("kind: prometheus")));
    }

    void aListKeepsItsItemsWhole()
    {
        Scene scene(QStringLiteral("version: 1\nname: Ours\ntargets:\n  - { id: page, kind: statuspage, url: "
                                   "\"https://127.0.0.1:9\", components: [\"Mail, Sending\", Other] }\n"));
        scene.openSettings("forms");
        scene.chooseEntry(QStringLiteral("page · statuspage"));
        auto &field = scene.find<QLineEdit>("field.components");
        QCOMPARE(field.text(), QStringLiteral("\"Mail, Sending\", Other"));
        field.setFocus();
        field.setText(QString(field.text() + u", Third"));
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(scene.edit().toPlainText().contains(QStringLiteral("components: [\"Mail, Sending\", Other, Third]")));
    }

    void charactersSurviveTheEditor()
    {
        const QString text = QString(worldText(9) + u"# a\u00a0b \U0001F309 \u2003 c\n");
        Scene scene(text);
        scene.openSettings();
        QVERIFY(!scene.find("settingsSave").isEnabled());
        scene.edit().appendPlainText(QStringLiteral("# mine"));
        scene.press("settingsSave");
        QCOMPARE(scene.read(), QString(text + u"\n# mine"));
    }

    void aProfileThatIsMendedElsewhereIsWatched()
    {
        Scene scene(QStringLiteral("version: 1\nname: Ours\n"));
        QVERIFY(!scene.window().workspace());
        scene.write(worldText(scene.port()));
        QTRY_VERIFY(scene.window().workspace());
        QCOMPARE(scene.edit().toPlainText(), worldText(scene.port()));
    }

    void aFormChangesOneValueAndNothingElse()
    {
        Scene scene;
        const QString before = scene.read();
        scene.openSettings("forms");
        scene.chooseEntry(QStringLiteral("port · tcp"));
        auto &field = scene.find<QLineEdit>("field.label");
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("the port"));
        QTest::keyClick(&field, Qt::Key_Return);
        QString expected = before;
        expected.replace(QStringLiteral(" }\ncontacts"), QStringLiteral(", label: the port }\ncontacts"));
        QCOMPARE(scene.edit().toPlainText(), expected);
        // What is wrong is said beside its field.
        auto &number = scene.find<QLineEdit>("field.port");
        number.setText(QStringLiteral("99999"));
        Q_EMIT number.editingFinished();
        QVERIFY(scene.find("problem.port").isVisible());
        QVERIFY(scene.text("problem.port").contains(QStringLiteral("65535")));
        // And all of it can be taken back.
        scene.press("settingsUndo");
        scene.press("settingsUndo");
        QCOMPARE(scene.edit().toPlainText(), before);
        QVERIFY(!scene.find("problem.port").isVisible());
        QCOMPARE(scene.find<QLineEdit>("field.label").text(), QString());
        QVERIFY(!scene.find("settingsSave").isEnabled());
    }

    void whatAFieldIsForStandsBelowIt()
    {
        Scene scene;
        scene.openSettings("forms");
        scene.chooseEntry(QStringLiteral("port · tcp"));
        const QWidget &hint = scene.find("hint.label");
        QVERIFY(hint.isVisible());
        QVERIFY2(scene.text("hint.label").startsWith(QStringLiteral("Name to show")),
                 qPrintable(scene.text("hint.label")));
        const auto &field = scene.find<QLineEdit>("field.label");
        QVERIFY(hint.mapTo(&scene.window(), QPoint()).y() > field.mapTo(&scene.window(), QPoint()).y());
        QCOMPARE(field.placeholderText(), QStringLiteral("such as users database"));
        QCOMPARE(scene.find<QLineEdit>("field.failures_to_alarm").placeholderText(), QStringLiteral("such as 5"));
        QCOMPARE(scene.find<QLineEdit>("field.thresholds.connect_ms.warning").placeholderText(),
                 QStringLiteral("not set"));
    }

    void anEmptiedFieldTakesItsKeyAway()
    {
        Scene scene;
        scene.openSettings("forms");
        scene.chooseEntry(QStringLiteral("dba"));
        auto &choice = scene.find<QComboBox>("choice.webhook");
        QCOMPARE(choice.currentIndex(), 2);
        QCOMPARE(scene.find<QLineEdit>("field.webhook").text(), QStringLiteral("hook.secret"));
        choice.setCurrentIndex(0);
        Q_EMIT choice.activated(0);
        QVERIFY(scene.edit().toPlainText().contains(QStringLiteral("contacts: [ { id: dba } ]")));
    }

    void entriesComeAndGo()
    {
        Scene scene;
        const QString before = scene.read();
        scene.openSettings("forms");
        auto *menu = scene.find<QPushButton>("entryAdd").menu();
        const QList<QAction *> kinds = menu->actions().constFirst()->menu()->actions();
        QCOMPARE(kinds.size(), kindNames().size());
        kinds.constFirst()->trigger(); // an http target
        const QString added = scene.edit().toPlainText();
        QVERIFY(added.contains(QStringLiteral("  - { id: http-1, kind: http }\n")));
        QCOMPARE(scene.text("entryTitle"), QStringLiteral("Target http-1"));
        QVERIFY(scene.find("entryProblem").isVisible()); // an address is needed
        scene.press("entryInText");
        QVERIFY(scene.edit().isVisible());
        QCOMPARE(scene.edit().textCursor().block().text().trimmed(), QStringLiteral("- { id: http-1, kind: http }"));
        scene.window().showSettings(QStringLiteral("forms"));
        scene.press("entryRemove");
        QCOMPARE(scene.edit().toPlainText(), before);
    }

    void headingsAmongTheEntriesHaveTheColourOfTheScheme()
    {
        Scene scene;
        scene.openSettings("forms");
        auto &list = scene.find<QListWidget>("entryList");
        const QListWidgetItem *heading = list.item(1);
        QCOMPARE(heading->data(Qt::UserRole).toInt(), -1);
        for (const Scheme scheme : {Scheme::Contrast, Scheme::Dark, Scheme::Light}) {
            applyTheme(*qApp, scheme);
            QTRY_COMPARE(heading->foreground().color(), themeOf(scheme).dim);
        }
    }

    void secretsGoIntoAFileThatIsTheOwnersAlone()
    {
        Scene scene;
        scene.openSettings("secrets");
        QTRY_VERIFY(scene.text("secretState.hook.secret").contains(QStringLiteral("hook.secret")));
        QTest::mouseClick(scene.find("secret.hook.secret").findChild<QPushButton *>(QStringLiteral("secretSet")),
                          Qt::LeftButton);
        auto &field = scene.find<QLineEdit>("secretField");
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        QTest::keyClicks(&field, QStringLiteral("https://hooks.example.org/1"));
        scene.press("secretKeep");
        QFile file(scene.folder.filePath(QStringLiteral("hook.secret")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed(), QByteArray("https://hooks.example.org/1"));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QTRY_COMPARE(scene.text("secretState.hook.secret"), QStringLiteral("✓ there"));
        QVERIFY(!scene.read().contains(QStringLiteral("hooks.example.org")));
        // It goes only where somebody says so once more.
        auto *remove = scene.find("secret.hook.secret").findChild<QPushButton *>(QStringLiteral("secretRemove"));
        QTRY_VERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(file.exists());
        scene.press("secretForget");
        QVERIFY(!file.exists());
    }

    void aSecretThatSeveralHaveIsListedOnce()
    {
        JudgedProfile judged;
        for (const char *file : {"/a/shared", "/a/own", "/a/shared"}) {
            Contact contact;
            contact.webhook = {SecretRef::From::File, QString::fromLatin1(file)};
            judged.loaded.profile.response.contacts << contact;
        }
        QCOMPARE(judged.loaded.profile.secrets().size(), 3);
        SecretsPage page;
        page.setJudged(judged);
        QCOMPARE(page.findChildren<QWidget *>(QRegularExpression(QStringLiteral("^secret\\."))).size(), 2);
    }

    void withoutAKeyringAFileIsOffered()
    {
        Scene scene;
        scene.openSettings("secrets");
        QTest::mouseClick(scene.find("secret.test_mail.token").findChild<QPushButton *>(QStringLiteral("secretSet")),
                          Qt::LeftButton);
        QTest::keyClicks(&scene.find<QLineEdit>("secretField"), QStringLiteral("t0ken"));
        scene.press("secretKeep");
        QTRY_VERIFY(scene.window().findChild<QDialog *>(QStringLiteral("secretFileDialog")));
        scene.press("secretKeepInFile");
        QVERIFY(scene.edit().toPlainText().contains(QStringLiteral("token: { file: test_mail.token.secret } }")));
        QFile file(scene.folder.filePath(QStringLiteral("test_mail.token.secret")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed(), QByteArray("t0ken"));
        QVERIFY(scene.find("settingsSave").isEnabled()); // the profile names it once it is saved
    }

    void whatIsWantedOfTheWindowCountsAtOnceAndStays()
    {
        Scene scene;
        scene.openSettings("window");
        auto &scheme = scene.find<QComboBox>("prefScheme");
        scheme.setCurrentIndex(scheme.findData(static_cast<int>(Scheme::Contrast)));
        QCOMPARE(scene.applied.constLast().scheme, std::optional(Scheme::Contrast));
        auto &notify = scene.find<QComboBox>("prefNotify");
        notify.setCurrentIndex(notify.findData(-1));
        scene.find<QCheckBox>("prefReadOnly").click();
        auto &folder = scene.find<QLineEdit>("prefFolder");
        folder.setText(QStringLiteral("relative"));
        Q_EMIT folder.editingFinished();
        QVERIFY(scene.find("prefFolderProblem").isVisible());
        folder.setText(scene.folder.filePath(QStringLiteral("elsewhere")));
        Q_EMIT folder.editingFinished();
        QVERIFY(!scene.find("prefFolderProblem").isVisible());
        const Preferences kept = Preferences::from(QSettings());
        QCOMPARE(kept.scheme, std::optional(Scheme::Contrast));
        QVERIFY(!kept.notifyFrom);
        QVERIFY(kept.readOnly);
        QCOMPARE(kept.dataFolder, scene.folder.filePath(QStringLiteral("elsewhere")));
        QCOMPARE(scene.applied.constLast(), kept);
    }

    void toChangeNothingLeavesEverythingInItsPlace()
    {
        Scene scene(QString(worldText(9) + u"actions: { mode: confirm }\n"));
        const QPointer<Workspace> workspace = scene.window().workspace();
        workspace->showView(QStringLiteral("logs"));
        QTRY_COMPARE(scene.find<Pill>("actionMode").word(), QStringLiteral("Actions allowed"));
        scene.openSettings("window");
        auto &readOnly = scene.find<QCheckBox>("prefReadOnly");
        readOnly.click();
        QTRY_COMPARE(scene.find<Pill>("actionMode").word(), QStringLiteral("Read-only"));
        readOnly.click();
        QTRY_COMPARE(scene.find<Pill>("actionMode").word(), QStringLiteral("Actions allowed"));
        QVERIFY(workspace);
        QCOMPARE(scene.window().workspace(), workspace.data());
        QCOMPARE(workspace->shownView(), QStringLiteral("logs"));
    }

    void settingsThatMakeNoSenseAreAsIfTheyWereNot()
    {
        QSettings settings;
        settings.setValue(QStringLiteral("appearance/scheme"), QStringLiteral("mauve"));
        settings.setValue(QStringLiteral("appearance/text_percent"), QStringLiteral("9999"));
        settings.setValue(QStringLiteral("appearance/language"), QStringLiteral("../../etc"));
        settings.setValue(QStringLiteral("notifications/from"), QByteArray("\xff\x00", 2));
        Preferences expected;
        expected.textPercent = 200;
        QCOMPARE(Preferences::from(settings), expected);
    }

    void aProfileThatChangesOnDiskIsOffered()
    {
        Scene scene;
        QVERIFY(!scene.find("noticeBar").isVisible());
        QString changed = scene.read();
        changed.replace(QStringLiteral("name: Ours"), QStringLiteral("name: Theirs"));
        scene.write(changed);
        QTRY_VERIFY(scene.find("noticeBar").isVisible());
        QVERIFY(scene.window().windowTitle().endsWith(QStringLiteral("Ours")));
        scene.press("noticeOffer1");
        QVERIFY(scene.find<QPlainTextEdit>("differenceText")
                    .toPlainText()
                    .contains(QStringLiteral("+ name: Theirs # shown")));
        scene.press("differenceTake");
        QTRY_VERIFY(scene.window().windowTitle().endsWith(QStringLiteral("Theirs")));
        QVERIFY(!scene.find("noticeBar").isVisible());
    }

    // Who breaks the file while it is watched loses nothing of the watch.
    void whatIsWatchedGoesOnWhileTheProfileIsBroken()
    {
        Scene scene;
        scene.write(QStringLiteral("version: 1\nname: Theirs\n"));
        QTRY_VERIFY(scene.find("noticeBar").isVisible());
        scene.press("noticeOffer2");
        QVERIFY(scene.window().workspace());
        QVERIFY(scene.text("noticeText").contains(QStringLiteral("cannot be used")));
        scene.press("noticeOffer1");
        QVERIFY(scene.edit().isVisible());
        QVERIFY(scene.find<QListWidget>("profileProblems").count() > 0);
        // Saved twice in a row, the last is what counts.
        QString text = worldText(scene.port());
        scene.edit().setPlainText(text.replace(QStringLiteral("name: Ours"), QStringLiteral("name: First")));
        QTest::keySequence(&scene.edit(), QKeySequence::Save);
        scene.edit().setPlainText(text.replace(QStringLiteral("name: First"), QStringLiteral("name: Second")));
        QTest::keySequence(&scene.edit(), QKeySequence::Save);
        QTRY_VERIFY(scene.window().windowTitle().endsWith(QStringLiteral("Second")));
        QVERIFY(scene.edit().isVisible()); // where somebody works is where they stay
    }

    void dataThatCannotBeKeptIsSaid()
    {
        Scene scene(QString(), QStringLiteral("/proc/nothing/data"));
        QTRY_VERIFY(scene.find("noticeBar").isVisible());
        QVERIFY(scene.text("noticeText").contains(QStringLiteral("/proc/nothing/data")));
        scene.press("noticeOffer1");
        QVERIFY(scene.find("prefFolder").isVisible());
    }

    void languagesThatAreSpoken()
    {
        QCOMPARE(windowLanguages(), (QStringList{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                                                 QStringLiteral("zh_CN")}));
        for (const char *code : {"de", "de_AT", "de-CH", "en_GB", "zh_CN"})
            QVERIFY2(speaks(QString::fromLatin1(code)), code);
        for (const char *code : {"fr", "xx", "", "d", "../de", "zh"})
            QVERIFY2(!speaks(QString::fromLatin1(code)), code);
    }

    void textThatIsEditedIsNotOverwrittenFromDisk()
    {
        Scene scene;
        scene.openSettings();
        scene.edit().appendPlainText(QStringLiteral("# mine"));
        const QString mine = scene.edit().toPlainText();
        QString changed = worldText(scene.port());
        changed.replace(QStringLiteral("# ours"), QStringLiteral("# theirs"));
        scene.write(changed);
        QTRY_VERIFY(scene.find("settingsNotice").isVisible());
        QCOMPARE(scene.edit().toPlainText(), mine);
        QVERIFY(!scene.find("settingsSave").isEnabled());
        scene.press("settingsKeepMine");
        scene.press("settingsSave");
        QCOMPARE(scene.read(), mine);
    }

    void anAlertThatIsCalledForComesBeforeTheSettings()
    {
        Scene scene(QStringLiteral("version: 1\nname: Ours\n"
                                   "defaults: { every: 1s, timeout: 1s, failures_to_alarm: 1 }\n"
                                   "targets: [ { id: port, kind: tcp, host: 127.0.0.1, port: 1 } ]\n"));
        scene.openSettings();
        scene.edit().appendPlainText(QStringLiteral("# mine"));
        // The sum, the alert, "Open Bridgewatch" and "Quit", with two lines between them.
        QTRY_VERIFY_WITH_TIMEOUT(trayEntries().size() >= 6, 15'000);
        trayEntries().at(trayEntries().size() - 2)->trigger(); // the window alone
        QVERIFY(scene.edit().isVisible());
        trayEntries().at(2)->trigger();
        QTRY_VERIFY(scene.find("overview").isVisible());
        QVERIFY(!scene.edit().isVisible());
        scene.openSettings();
        QVERIFY(scene.edit().toPlainText().endsWith(QStringLiteral("# mine")));
    }

    void closingAsksForWhatIsNotSaved()
    {
        Scene scene;
        const QString before = scene.read();
        scene.openSettings();
        scene.edit().appendPlainText(QStringLiteral("# mine"));
        QVERIFY(!scene.window().close());
        QVERIFY(scene.window().isVisible());
        scene.press("draftSaveCancel");
        QVERIFY(scene.edit().toPlainText().endsWith(QStringLiteral("# mine")));
        QVERIFY(!scene.window().close());
        scene.press("draftSave");
        QVERIFY(!scene.window().isVisible());
        QVERIFY(scene.read().endsWith(QStringLiteral("# mine")));
        QVERIFY(scene.read().startsWith(before));
    }
};

BRIDGEWATCH_GUI_MAIN(TestSettings, "en")
#include "test_settings.moc"
