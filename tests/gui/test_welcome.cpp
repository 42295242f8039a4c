// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wait.h"
#include "core/profile/load.h"
#include "tests/gui/gui_fixture.h"
#include "tests/support/hostile_server.h"
#include "ui/overview/path_card.h"
#include "ui/shell/language.h"
#include "ui/shell/opening.h"
#include "ui/widgets/state_badge.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTranslator>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

const QString fingerprint = QStringLiteral("SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDaDopvNZcbNw8ydMc");

Observation seen(FirstPart part, Outcome outcome, const QString &text, const FailureCode &code = {})
{
    Observation look;
    look.kind = part == FirstPart::Health ? Kind::Http : part == FirstPart::Database ? Kind::Postgres : Kind::Ssh;
    look.vantage = QStringLiteral("desk");
    look.outcome = outcome;
    look.text = text;
    look.code = code;
    return look;
}

// The page with looks that a test makes up.
class Made {
public:
    struct Asked {
        FirstProfile about;
        FirstPart part;
        Secret password;
        QStringList trusted;
        std::stop_token stop;
    };

    Made()
    {
        window.showWelcome(
            {QStringLiteral("/nowhere/profile.yaml"),
             [this](FirstProfile about, FirstPart part, Secret password, QStringList trusted, std::stop_token stop) {
                 return look(std::move(about), part, std::move(password), std::move(trusted), std::move(stop));
             },
             [this](FirstProfile first, Secret password, PasswordPlace place) {
                 return keep(std::move(first), std::move(password), place);
             },
             [this](QString, std::stop_token) { return answerKeyring(); }, [this] { ++begun; }, [this] { ++labs; },
             [this](const QString &path) { opened << path; }});
        window.resize(1280, 800);
        window.show();
    }

    template<typename T = QWidget> T &find(const char *name) const
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    [[nodiscard]] QString text(const char *name) const { return find(name).property("text").toString(); }
    // Writes into a field and leaves it, as with the keyboard.
    void enter(const char *name, const QString &text) const
    {
        auto &field = find<QLineEdit>(name);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Tab);
    }
    void enterDatabase() const
    {
        enter("firstHost", QStringLiteral("db.internal"));
        enter("firstDatabaseName", QStringLiteral("users"));
        enter("firstPassword", QStringLiteral("hunter2"));
    }

    MainWindow window;
    QList<Asked> asked;
    std::function<Result<QList<Observation>>(FirstPart)> answer = [](FirstPart part) -> Result<QList<Observation>> {
        return QList<Observation>{seen(part, Outcome::Ok, QStringLiteral("all is well"))};
    };
    bool isSlow = false; // a look ends when it is stopped
    bool hasKeyring = false;
    Result<void> kept;
    QList<std::tuple<FirstProfile, Secret, PasswordPlace>> keeping;
    int begun = 0;
    int labs = 0;
    QStringList opened;

private:
    QCoro::Task<Result<QList<Observation>>> look(FirstProfile about, FirstPart part, Secret password,
                                                 QStringList trusted, std::stop_token stop)
    {
        asked.append({about, part, password, trusted, stop});
        if (isSlow) {
            Wait wait({Deadline::in(30s), stop});
            co_await wait;
        }
        Result<QList<Observation>> looks = answer(part);
        co_return looks;
    }
    QCoro::Task<Result<void>> keep(FirstProfile first, Secret password, PasswordPlace place)
    {
        keeping.append({first, password, place});
        co_return kept;
    }
    QCoro::Task<bool> answerKeyring() const { co_return hasKeyring; }
};

} // namespace

class TestWelcome : public QObject {
    Q_OBJECT

    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    static void speak(const QString &language)
    {
        for (QTranslator *old : qApp->findChildren<QTranslator *>()) {
            QCoreApplication::removeTranslator(old);
            delete old;
        }
        installLanguage(*qApp, language);
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }

    // From nothing to a diagnosis of a target of one's own, without a mouse.
    void theKeyboardAloneLeadsToADiagnosis()
    {
        const test::HostileServer page(test::answeringWith(test::webAnswer("200 OK", "fine")));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("new/profile.yaml"));
        Opening opening(file, folder.filePath(QStringLiteral("data")));
        opening.open();
        MainWindow &window = opening.window();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(focused(), QStringLiteral("firstName"));
        type(QStringLiteral("My world"));
        press(Qt::Key_Tab);
        type(QStringLiteral("http://127.0.0.1:%1/health").arg(page.port()));
        press(Qt::Key_Tab);
        const auto *state = window.findChild<StateBadge *>(QStringLiteral("firstHealthState"));
        QTRY_COMPARE(state->text(), QStringLiteral("healthy"));
        QVERIFY2(!QFile::exists(file), "nothing is written before somebody says so");
        QVERIFY(window.findChild<QPushButton *>(QStringLiteral("firstBegin"))->isDefault());
        for (int fields = 0; focused() != u"firstBegin"; ++fields) {
            QVERIFY2(fields < 30, "the button is not reached");
            press(Qt::Key_Tab);
        }
        press(Qt::Key_Return);
        QTRY_VERIFY(opening.world());
        QTRY_COMPARE(opening.world()->diagnosis().state, WorldState::Healthy);
        const auto *overview = window.findChild<QWidget *>(QStringLiteral("findingsPanel"));
        QTRY_COMPARE(overview->findChild<QLabel *>(QStringLiteral("calmHeadline"))->text(),
                     QStringLiteral("Everything that was looked at was seen healthy"));
        const auto *card = window.findChild<PathCard *>(QStringLiteral("card.health"));
        QCOMPARE(card->content().badge.outcome, Outcome::Ok);
        QVERIFY(loadProfile(file).problems.isEmpty());
        QVERIFY(window.windowTitle().contains(u"My world"));
    }

    void onlyAMissingProfileIsAFirstStart()
    {
        const QTemporaryDir folder;
        QFile broken(folder.filePath(QStringLiteral("profile.yaml")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.close();
        for (const QString &path :
             {broken.fileName(), folder.path(), QString(broken.fileName() + QStringLiteral("/x"))}) {
            Opening opening(path, folder.filePath(QStringLiteral("data")));
            opening.open();
            QVERIFY2(!opening.window().findChild<QWidget *>(QStringLiteral("welcome")), qPrintable(path));
        }
    }

    void whatIsWrongIsSaidBesideItAndCanBeMended()
    {
        const QTemporaryDir folder;
        Opening opening(folder.filePath(QStringLiteral("profile.yaml")), folder.filePath(QStringLiteral("data")));
        opening.open();
        MainWindow &window = opening.window();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto says = [&] { return window.findChild<QLabel *>(QStringLiteral("firstHealthSays"))->text(); };
        const auto *state = window.findChild<StateBadge *>(QStringLiteral("firstHealthState"));
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("firstPage"));
        const auto enter = [&](const QString &text) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Tab);
        };
        enter(QStringLiteral("oracle"));
        QTRY_VERIFY2(says().contains(QStringLiteral("http")), qPrintable(says()));
        QVERIFY(state->isVisible());
        const test::ClosedPort closed;
        enter(QStringLiteral("http://127.0.0.1:%1/").arg(closed.port()));
        QTRY_COMPARE(state->text(), QStringLiteral("refused"));
        const test::HostileServer ill(test::answeringWith(test::webAnswer("503 Service Unavailable", "down")));
        enter(QStringLiteral("http://127.0.0.1:%1/").arg(ill.port()));
        QTRY_VERIFY2(says().contains(QStringLiteral("503")), qPrintable(says()));
        const test::HostileServer well(test::answeringWith(test::webAnswer("200 OK", "fine")));
        enter(QStringLiteral("http://127.0.0.1:%1/").arg(well.port()));
        QTRY_COMPARE(state->text(), QStringLiteral("healthy"));
        // What is taken back is not held against anybody.
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(!state->isVisible());
    }

    void aPartIsLookedAtWhenAFieldIsLeft()
    {
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        made.enter("firstHost", QStringLiteral("db.internal"));
        made.enter("firstDatabaseName", QStringLiteral("users"));
        QVERIFY2(made.asked.isEmpty(), "nobody logs in without the password that is about to be entered");
        made.enter("firstPassword", QStringLiteral("hunter2"));
        QCOMPARE(made.asked.size(), 1);
        const Made::Asked &asked = made.asked.constFirst();
        QCOMPARE(asked.part, FirstPart::Database);
        QVERIFY(asked.password == Secret("hunter2"));
        QCOMPARE(asked.about.database.host, QStringLiteral("db.internal"));
        QCOMPARE(asked.about.database.sslMode, QStringLiteral("verify-full"));
        QCOMPARE(made.text("firstDatabaseState"), QStringLiteral("healthy"));
        QCOMPARE(made.text("firstDatabaseSays").remove(QChar(0x200b)), QStringLiteral("All is well."));
        QVERIFY(!made.find("firstDatabaseFurther").isVisible());
        // What is known and was not changed is not asked again.
        made.enter("firstHost", QStringLiteral("db.internal"));
        QCOMPARE(made.asked.size(), 1);
        made.find<QComboBox>("firstTls").setFocus();
        QTest::keyClick(&made.find("firstTls"), Qt::Key_Down);
        QTest::keyClick(&made.find("firstTls"), Qt::Key_Down);
        QTRY_COMPARE(made.asked.size(), 3);
        QCOMPARE(made.asked.constLast().about.database.sslMode, QStringLiteral("require"));
    }

    void aLaterLookReplacesAnEarlierOne()
    {
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        made.isSlow = true;
        made.enter("firstPage", QStringLiteral("http://one.example/"));
        QCOMPARE(made.text("firstHealthSays"), QStringLiteral("Looking…"));
        made.enter("firstPage", QStringLiteral("http://two.example/"));
        QCOMPARE(made.asked.size(), 2);
        QVERIFY(made.asked.constFirst().stop.stop_requested());
        QVERIFY(!made.asked.constLast().stop.stop_requested());
        QTest::qWait(0);
        QCOMPARE(made.text("firstHealthSays"), QStringLiteral("Looking…"));
        // So does leaving the page.
        made.window.showNoWorld();
        QTRY_VERIFY(made.asked.constLast().stop.stop_requested());
    }

    void aDatabaseIsLookedAtFromTheServerOnceThatLetsUsIn()
    {
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        made.enterDatabase();
        QVERIFY(made.asked.constLast().about.server == FirstServer());
        made.answer = [](FirstPart part) -> Result<QList<Observation>> {
            return QList<Observation>{seen(part, Outcome::Failed, QStringLiteral("no")),
                                      seen(part, Outcome::Ok, QStringLiteral("yes"))};
        };
        made.enter("firstAddress", QStringLiteral("bridge"));
        QCOMPARE(made.asked.constLast().part, FirstPart::Server);
        QCOMPARE(made.text("firstServerState"), QStringLiteral("failing"));
        made.answer = [](FirstPart part) -> Result<QList<Observation>> {
            QList<Observation> looks{seen(part, Outcome::Ok, QStringLiteral("let in"))};
            if (part == FirstPart::Database) {
                looks.prepend(seen(part, Outcome::Failed, QStringLiteral("not let in")));
                looks.last().vantage = FirstProfile::serverId();
            }
            return looks;
        };
        made.enter("firstServerUser", QStringLiteral("deploy"));
        QCOMPARE(made.text("firstServerState"), QStringLiteral("reached"));
        QCOMPARE(made.asked.constLast().part, FirstPart::Database);
        QCOMPARE(made.asked.constLast().about.server.user, QStringLiteral("deploy"));
        QCOMPARE(made.text("firstDatabaseState"), QStringLiteral("failing"));
        QCOMPARE(made.text("firstDatabaseSays").remove(QChar(0x200b)),
                 QStringLiteral("From this desk: Not let in.\nFrom the server: Let in."));
    }

    void aKeyThatNobodyKnowsIsComparedFirst()
    {
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        made.answer = [](FirstPart part) -> Result<QList<Observation>> {
            Observation look = seen(part, Outcome::Failed, QStringLiteral("a key that nobody knows"),
                                    FailureCode::ofHostKey(FailureCode::HostKeyState::Unknown));
            look.facts[QStringLiteral("ssh.fingerprint")] = fingerprint;
            return QList<Observation>{look};
        };
        made.enter("firstAddress", QStringLiteral("bridge.example.org"));
        auto &check = made.find<QPushButton>("firstServerFurther");
        QVERIFY(check.isVisible());
        check.setFocus();
        press(Qt::Key_Space);
        QCOMPARE(made.text("hostKeyFingerprint"), fingerprint);
        QCOMPARE(made.text("hostKeyAddress"), QStringLiteral("bridge.example.org"));
        QVERIFY(made.asked.constLast().trusted.isEmpty());
        made.find<QPushButton>("trustHostKey").click();
        QCOMPARE(made.asked.constLast().trusted, QStringList{fingerprint});
    }

    void whatIsNotWellIsLookedAtAgainWhenThatIsWanted()
    {
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        const auto good = std::exchange(made.answer, [](FirstPart part) -> Result<QList<Observation>> {
            return QList<Observation>{seen(part, Outcome::Failed, QStringLiteral("it refuses"))};
        });
        made.enter("firstPage", QStringLiteral("http://one.example/"));
        made.find("firstPage").setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(made.asked.size(), 1);
        QCOMPARE(focused(), QStringLiteral("firstHealthFurther"));
        press(Qt::Key_Return);
        QCOMPARE(made.asked.size(), 2);
        QCOMPARE(focused(), QStringLiteral("firstHealthFurther"));
        made.answer = good;
        press(Qt::Key_Space);
        QCOMPARE(made.text("firstHealthState"), QStringLiteral("healthy"));
        QCOMPARE(focused(), QStringLiteral("firstHost"));
        QVERIFY(made.keeping.isEmpty());
    }

    void aKeyringIsOfferedWhereItAnswers_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::addColumn<int>("place");
        QTest::newRow("a keyring") << true << static_cast<int>(PasswordPlace::Keyring);
        QTest::newRow("none") << false << static_cast<int>(PasswordPlace::File);
    }
    void aKeyringIsOfferedWhereItAnswers()
    {
        QFETCH(bool, answers);
        QFETCH(int, place);
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        made.hasKeyring = answers;
        const auto &box = made.find<QComboBox>("firstPlace");
        QCOMPARE(box.count(), 1);
        made.enterDatabase();
        QCOMPARE(box.count(), answers ? 2 : 1);
        QCOMPARE(box.currentText().contains(QStringLiteral("no keyring")), !answers);
        made.find("firstName").setFocus();
        press(Qt::Key_Return);
        QCOMPARE(made.keeping.size(), 1);
        QCOMPARE(static_cast<int>(std::get<PasswordPlace>(made.keeping.constFirst())), place);
        QVERIFY(std::get<Secret>(made.keeping.constFirst()) == Secret("hunter2"));
    }

    void enterBeginsFromAnyField_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"firstName", "firstPage", "firstPassword", "firstTls", "firstIdentity", "firstBegin"})
            QTest::newRow(field) << QByteArray(field);
    }
    void enterBeginsFromAnyField()
    {
        QFETCH(QByteArray, field);
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        made.find(field.constData()).setFocus();
        press(Qt::Key_Return);
        QCOMPARE(made.keeping.size(), 1);
        QCOMPARE(made.begun, 1);
    }

    void whatCannotBeKeptIsSaid()
    {
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        made.kept = fail(FailureCode::ofErrno(EACCES), QStringLiteral("<b>nowhere</b> cannot be written"));
        press(Qt::Key_Return);
        QCOMPARE(made.begun, 0);
        QCOMPARE(made.text("firstNote"), QStringLiteral("<b>nowhere</b> cannot be written."));
        QCOMPARE(made.find<QLabel>("firstNote").textFormat(), Qt::PlainText);
        made.kept = {};
        press(Qt::Key_Return);
        QCOMPARE(made.begun, 1);
    }

    void theLabAndOtherProfilesAreOneKeyAway()
    {
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        press(Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(made.labs, 1);
        made.find("firstLab").setFocus();
        press(Qt::Key_Return);
        QCOMPARE(made.labs, 2);
        QVERIFY(made.keeping.isEmpty());
        press(Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(made.window.findChild<QWidget *>(QStringLiteral("openProfileDialog")));
    }

    void theKeyboardGoesFromTopToBottom()
    {
        Made made;
        QVERIFY(QTest::qWaitForWindowActive(&made.window));
        QStringList way;
        for (int i = 0; i < 18; ++i) {
            way << focused();
            press(Qt::Key_Tab);
        }
        QStringList expected;
        for (const char *name :
             {"firstName", "firstPage", "firstHost", "firstPort", "firstDatabaseName", "firstUser", "firstPassword",
              "firstPlace", "firstTls", "firstCa", "firstAddress", "firstServerPort", "firstServerUser",
              "firstIdentity", "firstBegin", "firstLab", "firstOpen", "firstName"})
            expected << QString::fromLatin1(name);
        QCOMPARE(way, expected);
    }

    void noTwoMnemonicsAreTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("de") << QStringLiteral("de");
    }
    void noTwoMnemonicsAreTheSame()
    {
        QFETCH(QString, language);
        speak(language);
        const Made made;
        QStringList keys;
        const auto take = [&keys](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(text));
            keys << key;
        };
        for (const QLabel *label : made.window.findChildren<QLabel *>()) {
            if (label->buddy())
                take(label->text());
        }
        for (const char *button : {"firstBegin", "firstLab", "firstOpen"})
            take(made.find<QPushButton>(button).text());
        QCOMPARE(keys.size(), 17);
        speak(QStringLiteral("en"));
    }
};

BRIDGEWATCH_GUI_MAIN(TestWelcome, "en")
#include "test_welcome.moc"
