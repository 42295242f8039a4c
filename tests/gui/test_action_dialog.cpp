// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog from the wish to change something to what came of it, on a source that the test plays.
#include "core/incident/allowing.h"
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"
#include "ui/actions/action_dialog.h"
#include "ui/actions/victim_model.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCoroFuture>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeView>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

namespace {

const QString incidentId = QStringLiteral("2026-11-26-1");
const QString hostile = QStringLiteral("<b>bold</b><img src=x> ") + QChar(0x202e) + QStringLiteral("drow ") +
                        QChar(0x1b) + QStringLiteral("[31m");

QCoro::Task<ActionResult> resultAfter(QFuture<ActionResult> future)
{
    const ActionResult result = co_await future;
    co_return result;
}

// Who plans and carries out, and the dialog on it.
struct Scene {
    QDateTime now = noon();
    bool mayAct = true;
    Plan plan = endingPlan(noon());
    std::optional<QString> refusal; // what planning says instead
    QList<ActionOrder> planned;
    QStringList ran; // "HASH INCIDENT"
    QStringList allowed;
    std::optional<QPromise<ActionResult>> answer;
    QWidget owner;
    QPointer<ActionDialog> dialog;

    Scene()
    {
        owner.resize(1280, 800);
        owner.show();
    }

    ActionSource source()
    {
        return {[this](const ActionOrder &order) { return makePlan(order); },
                [this](const QByteArray &hash, const QString &incident) {
                    ran << QString::fromLatin1(hash) + u' ' + incident;
                    answer.emplace();
                    answer->start();
                    return resultAfter(answer->future());
                },
                [this](const QString &) { return mayAct; },
                [this](const QString &incident, const QString &sentence) { return allow(incident, sentence); }};
    }
    QCoro::Task<Result<Plan>> makePlan(ActionOrder order)
    {
        planned << order;
        if (refusal)
            co_return fail(FailureCode::ofErrno(EACCES), *refusal);
        plan.expires = now.addSecs(300);
        const Plan made = plan;
        co_return made;
    }
    QCoro::Task<Result<void>> allow(QString incident, QString sentence)
    {
        allowed << incident + u' ' + sentence;
        mayAct = true;
        co_return {};
    }

    void open(const QString &incident = {},
              const ActionOrder &order = {QStringLiteral("terminate-idle"),
                                          QStringLiteral("users-db"),
                                          {{QStringLiteral("minutes"), QStringLiteral("10")}},
                                          {}})
    {
        ActionOrder asked = order;
        asked.incident = incident;
        dialog = new ActionDialog(
            asked, labWorld(), source(), [this] { return now; }, &owner);
        dialog->open();
    }
    void end(ActionResult::Outcome outcome, const QString &text)
    {
        answer->addResult(
            ActionResult{outcome, text, {QStringLiteral("pid 4711: ended")}, QStringLiteral("users-db: ok"), now});
        answer->finish();
    }

    template<typename T> T &find(const char *name) const
    {
        T *found = owner.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    [[nodiscard]] QPushButton &confirm() const { return find<QPushButton>("actionConfirm"); }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label).text().remove(QChar(0x200b)); }
    void press(const char *button) const { QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton); }
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("BRIDGEWATCH_PICTURES");
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            if (folder.isEmpty())
                return;
            applyTheme(*qApp, scheme);
            QTest::qWait(20);
            dialog->grab().save(QStringLiteral("%1/%2-%3.png")
                                    .arg(folder, QString::fromLatin1(name))
                                    .arg(scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
    }
};

} // namespace

class TestActionDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyAndExactlyWhatRunsIsShown()
    {
        Scene stage;
        stage.open(incidentId);
        QTRY_VERIFY(stage.find<QTreeView>("victims").isVisible());
        QCOMPARE(stage.planned.size(), 1); // nothing was missing
        QCOMPARE(stage.planned.constFirst().incident, incidentId);
        const auto &table = stage.find<QTreeView>("victims");
        const QAbstractItemModelTester tester(table.model());
        QCOMPARE(table.model()->rowCount(), 3);
        const QStringList first{QStringLiteral("pid 4711"),      QStringLiteral("bridge"),
                                QStringLiteral("helloworlddao"), QStringLiteral("oracle-bridge"),
                                QStringLiteral("10.0.0.7"),      QStringLiteral("idle in transaction"),
                                QStringLiteral("12 min 5 s")};
        for (int column = 0; column < first.size(); ++column) {
            QVERIFY(!table.isColumnHidden(column));
            QCOMPARE(table.model()->index(0, column).data().toString(), first.at(column));
        }
        QCOMPARE(stage.find<QPlainTextEdit>("commandText").toPlainText(), stage.plan.statements.constFirst());
        QCOMPARE(stage.text("planSentence"), stage.plan.sentence);
        QCOMPARE(stage.text("planSkipped"), stage.plan.skipped.constFirst());
        QCOMPARE(stage.text("planWarnings"), stage.plan.warnings.constFirst());
        QVERIFY(stage.text("actionJournal").contains(incidentId));
        QCOMPARE(stage.confirm().text(), QStringLiteral("End 3 sessions"));
        QVERIFY(!stage.confirm().isDefault() && !stage.confirm().autoDefault());
        QTRY_VERIFY(stage.confirm().isEnabled());
        QVERIFY(stage.ran.isEmpty());
        stage.picture("preview");
    }

    void readOnlyRefusesAndTheSentenceAllows()
    {
        Scene stage;
        stage.mayAct = false;
        stage.open(incidentId);
        QTRY_VERIFY(stage.find<QWidget>("allowPart").isVisible());
        QVERIFY(stage.text("readOnlyText").contains(QStringLiteral("actions: { mode: confirm }")));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(!stage.confirm().isEnabled());
        auto &sentence = stage.find<QLineEdit>("allowSentence");
        auto &accept = stage.find<QPushButton>("allowAccept");
        QTest::keyClicks(&sentence, QStringLiteral("yes"));
        QVERIFY(!accept.isEnabled());
        QTest::keyClick(&sentence, Qt::Key_Return);
        QVERIFY(stage.dialog && stage.allowed.isEmpty());
        stage.picture("read-only");
        sentence.clear();
        QTest::keyClicks(&sentence, allowingSentence());
        QVERIFY(accept.isEnabled());
        stage.press("allowAccept");
        QTRY_VERIFY(stage.confirm().isEnabled());
        QCOMPARE(stage.allowed, QStringList{incidentId + u' ' + allowingSentence()});
        QVERIFY(!stage.find<QWidget>("allowPart").isVisible());
        QVERIFY(stage.ran.isEmpty());
    }

    void withoutAnIncidentOnlyTheProfileAllows()
    {
        Scene stage;
        stage.mayAct = false;
        stage.open();
        QTRY_VERIFY(stage.find<QWidget>("allowPart").isVisible());
        QVERIFY(!stage.owner.findChild<QLineEdit *>(QStringLiteral("allowSentence")));
    }

    void aDoubleClickRunsOnce()
    {
        Scene stage;
        stage.open(incidentId);
        QTRY_VERIFY(stage.confirm().isVisible());
        QVERIFY2(!stage.confirm().isEnabled(), "a double click on what stood there before would reach it");
        QTRY_VERIFY(stage.confirm().isEnabled());
        QTest::mouseClick(&stage.confirm(), Qt::LeftButton);
        QTest::mouseDClick(&stage.confirm(), Qt::LeftButton);
        stage.confirm().click();
        QCOMPARE(stage.ran, QStringList{QString::fromLatin1(stage.plan.hash()) + u' ' + incidentId});
        QVERIFY(stage.text("actionStatus").startsWith(QStringLiteral("It is being done")));
        stage.picture("running");
        stage.end(ActionResult::Outcome::Verified, QStringLiteral("3 sessions were ended."));
        QTRY_VERIFY(stage.find<QWidget>("actionOutcome").isVisible());
        QCOMPARE(stage.find<QWidget>("outcomeBadge").property("text").toString(), QStringLiteral("done and verified"));
        QCOMPARE(stage.text("outcomeText"), QStringLiteral("3 sessions were ended."));
        QCOMPARE(stage.text("outcomeLines"), QStringLiteral("pid 4711: ended"));
        QVERIFY(stage.text("outcomeVerification").contains(QStringLiteral("users-db: ok")));
        QVERIFY(!stage.confirm().isVisible());
        stage.picture("verified");
        stage.press("actionAgain");
        QTRY_COMPARE(stage.planned.size(), 2);
        QCOMPARE(stage.ran.size(), 1);
    }

    void noKeyConfirms()
    {
        Scene stage;
        stage.open();
        QTRY_VERIFY(stage.confirm().isEnabled());
        for (QWidget *focus : {static_cast<QWidget *>(stage.dialog), stage.dialog->focusWidget(),
                               static_cast<QWidget *>(&stage.find<QPlainTextEdit>("commandText"))}) {
            if (focus)
                QTest::keyClick(focus, Qt::Key_Return);
        }
        QVERIFY(stage.ran.isEmpty());
    }

    void anExpiredPlanIsMadeAnew()
    {
        Scene stage;
        stage.open();
        QTRY_VERIFY(stage.confirm().isEnabled());
        stage.now = stage.now.addSecs(100);
        stage.dialog->refresh();
        QVERIFY(stage.text("actionStatus").contains(QStringLiteral("3 min 20 s")));
        stage.now = stage.now.addSecs(200);
        stage.confirm().click(); // before anybody has told the button
        QVERIFY(stage.ran.isEmpty());
        QVERIFY(!stage.confirm().isEnabled());
        QVERIFY(stage.text("actionStatus").contains(QStringLiteral("expired")));
        stage.picture("expired");
        stage.press("actionAgain");
        QTRY_VERIFY(stage.confirm().isEnabled());
        QCOMPARE(stage.planned.size(), 2);
    }

    void anUnknownOutcomeIsShownAsSuch()
    {
        Scene stage;
        stage.open(incidentId);
        QTRY_VERIFY(stage.confirm().isEnabled());
        stage.confirm().click();
        stage.end(ActionResult::Outcome::Unknown, QStringLiteral("The connection broke before it answered."));
        QTRY_VERIFY(stage.find<QWidget>("actionOutcome").isVisible());
        QCOMPARE(stage.find<QWidget>("outcomeBadge").property("text").toString(), QStringLiteral("outcome unknown"));
        QVERIFY(stage.text("outcomeAdvice").contains(QStringLiteral("Do not repeat it: look again")));
        QVERIFY(!stage.confirm().isVisible());
        stage.picture("unknown");
    }

    void strangersTextIsInert()
    {
        Scene stage;
        stage.plan.victims = {victimOf(1, hostile)};
        stage.plan.victims[0].name = hostile;
        stage.plan.victims[0].query = hostile;
        stage.plan.sentence = hostile;
        stage.plan.skipped = {hostile};
        stage.plan.warnings = {hostile};
        stage.plan.statements = {hostile + u'\n' + hostile};
        stage.open();
        QTRY_VERIFY(stage.confirm().isEnabled());
        const auto isInert = [](const QString &text) {
            return text.contains(QStringLiteral("<b>bold</b>")) && text.contains(QStringLiteral("⟨U+202E⟩")) &&
                   text.contains(QStringLiteral("⟨U+001B⟩")) && !text.contains(QChar(0x202e)) &&
                   !text.contains(QChar(0x1b));
        };
        const auto &model = *stage.find<QTreeView>("victims").model();
        for (const int column : {VictimModel::Name, VictimModel::Application, VictimModel::Query}) {
            QVERIFY(isInert(model.index(0, column).data().toString()));
            QVERIFY(!model.index(0, column).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
        }
        QVERIFY(isInert(stage.find<QPlainTextEdit>("commandText").toPlainText()));
        for (const char *label : {"planSentence", "planSkipped", "planWarnings"}) {
            QVERIFY(isInert(stage.text(label)));
            QCOMPARE(stage.find<QLabel>(label).textFormat(), Qt::PlainText);
        }
        stage.picture("hostile");
        stage.confirm().click();
        stage.end(ActionResult::Outcome::Failed, hostile);
        QTRY_VERIFY(stage.find<QWidget>("actionOutcome").isVisible());
        QVERIFY(isInert(stage.text("outcomeText")));
    }

    void whatIsMissingIsAsked()
    {
        Scene stage;
        stage.open({}, {QStringLiteral("terminate-session"), QStringLiteral("users-db"), {}, {}});
        auto &look = stage.find<QPushButton>("actionPreviewButton");
        QVERIFY(look.isVisible() && !look.isEnabled() && stage.planned.isEmpty());
        QTest::keyClicks(&stage.find<QLineEdit>("parameter.pid"), QStringLiteral("4711"));
        QVERIFY(look.isEnabled());
        stage.picture("form");
        stage.refusal = QStringLiteral("there is no session with the process id 4711");
        stage.press("actionPreviewButton");
        QTRY_COMPARE(stage.text("actionStatus"), *stage.refusal);
        QCOMPARE(stage.planned.constFirst().parameters.value(QStringLiteral("pid")), QStringLiteral("4711"));
        QVERIFY(look.isVisible() && look.isEnabled());
        // What is offered for a number are suggestions.
        stage.dialog->close();
        QTRY_VERIFY(!stage.dialog);
        stage.refusal.reset();
        stage.open({}, {QStringLiteral("terminate-idle"), {}, {}, {}});
        QVERIFY2(stage.find<QWidget>("actionForm").isVisible(), "there are several databases");
        QVERIFY(!stage.find<QPushButton>("actionPreviewButton").isEnabled());
        auto &target = stage.find<QComboBox>("actionTarget");
        target.setCurrentIndex(target.findData(QStringLiteral("users-db")));
        auto &minutes = stage.find<QComboBox>("parameter.minutes");
        QCOMPARE(minutes.count(), 2);
        minutes.setCurrentText(QStringLiteral("7"));
        stage.press("actionPreviewButton");
        QTRY_COMPARE(stage.planned.constLast().parameters.value(QStringLiteral("minutes")), QStringLiteral("7"));
    }

    void aTargetThatDoesNotFitIsNotReplacedByAnother()
    {
        Scene stage;
        stage.open({}, {QStringLiteral("terminate-idle"), QStringLiteral("db-port"), {}, {}});
        QVERIFY(stage.find<QWidget>("actionForm").isVisible());
        QCOMPARE(stage.find<QComboBox>("actionTarget").currentIndex(), -1);
        QVERIFY(stage.planned.isEmpty());
    }

    void closingTakesNothingBackAndSaysSo()
    {
        Scene stage;
        stage.open(incidentId);
        QTRY_VERIFY(stage.confirm().isEnabled());
        stage.confirm().click();
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QVERIFY(stage.dialog && stage.dialog->isVisible());
        QVERIFY(stage.text("actionStatus").startsWith(QStringLiteral("What was sent is not taken back")));
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!stage.dialog);
        stage.end(ActionResult::Outcome::Verified, QStringLiteral("done")); // nobody is there to hear it
        QCOMPARE(stage.ran.size(), 1);
    }
};

BRIDGEWATCH_GUI_MAIN(TestActionDialog, "en")
#include "test_action_dialog.moc"
