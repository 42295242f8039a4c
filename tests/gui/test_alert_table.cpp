// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"
#include "ui/alerts/alert_table.h"
#include "ui/alerts/alert_view.h"
#include "ui/widgets/filter_pill.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

const QString server = QStringLiteral("http://alertmanager:9093");

Alert alertNamed(const char *name, Severity severity, const char *summary, int minutesAgo)
{
    Alert alert;
    alert.name = QString::fromUtf8(name);
    alert.fingerprint = alert.name;
    alert.severity = severity;
    alert.labels = {{QStringLiteral("alertname"), alert.name},
                    {QStringLiteral("severity"), severityName(severity)},
                    {QStringLiteral("team"), QStringLiteral("mail")}};
    alert.annotations[QStringLiteral("summary")] = QString::fromUtf8(summary);
    alert.since = fabricate::noon().addSecs(-60 * minutesAgo);
    return alert;
}

Profile world()
{
    Profile profile;
    profile.alerts.alertmanagers = {{QUrl(server), {}, {}}};
    profile.alerts.runbookFor = {{QStringLiteral("EmailDeliveryFailures"), QStringLiteral("/r/database.md")}};
    return profile;
}

// The panel on a board that the test feeds, with a clock that it turns.
struct Sheet {
    QDateTime now = fabricate::noon();
    AlertBoard board{world()};
    AlertTable table{board, [this] { return now; }};
    Alert mail = alertNamed("EmailDeliveryFailures", Severity::High, "12 mails wait", 20);
    Alert errors = alertNamed("OracleBridgeHighErrorRate", Severity::Critical, "3 % of the requests fail", 2);
    Alert sync = alertNamed("Sync behind", Severity::Warning, "18 min", 50);

    Sheet()
    {
        table.resize(700, 370);
        table.show();
    }
    void tell(const QList<Alert> &alerts) { board.take(server, alerts, now); }
    void pass(std::chrono::seconds span)
    {
        now = now.addSecs(span.count());
        board.tick(now);
        table.refresh();
    }
    template<typename T> T &find(const char *name) const
    {
        T *found = table.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    [[nodiscard]] AlertView &view() const { return find<AlertView>("alerts"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view().model()->index(row, column).data().toString();
    }
    // The names from top to bottom, by their first letters.
    [[nodiscard]] QString order() const
    {
        QString names;
        for (int i = 0; i < view().model()->rowCount(); ++i)
            names += cell(i, AlertModel::Name).at(0);
        return names;
    }
    void choose(const QString &name) const { find<AlertView>("alerts").choose(keyOf(name)); }
    [[nodiscard]] QString keyOf(const QString &name) const
    {
        for (const AlertRow &row : board.rows()) {
            if (row.alert.name == name)
                return row.key;
        }
        return {};
    }
    void acknowledge(const QString &name, std::chrono::seconds span)
    {
        board.acknowledge({keyOf(name)},
                          {QStringLiteral("Ada"), QStringLiteral("on it"), now, now.addSecs(span.count())}, now);
    }
};

} // namespace

class TestAlertTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsItsRows()
    {
        Sheet sheet;
        AlertModel model;
        AlertProxy proxy(model);
        const QAbstractItemModelTester models(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxies(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto show = [&](const QList<Alert> &alerts) {
            sheet.tell(alerts);
            model.refresh(sheet.board.rows(), sheet.now);
        };
        show({sheet.mail});
        const QPersistentModelIndex kept(model.index(0, 0));
        show({sheet.errors, sheet.mail, sheet.sync});
        QCOMPARE(model.rowCount(), 3);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        show({sheet.errors, sheet.mail, sheet.sync});
        QCOMPARE(changes.size(), 0);
        sheet.mail.annotations.clear();
        show({sheet.errors, sheet.mail, sheet.sync});
        QCOMPARE(changes.size(), 1);
        sheet.acknowledge(sheet.errors.name, 1h);
        show({sheet.mail});
        QVERIFY(kept.isValid());
        QCOMPARE(model.row(kept.row()).alert.name, sheet.mail.name);
        model.refresh({}, sheet.now);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void cellsSayWhatStands()
    {
        Sheet sheet;
        sheet.tell({sheet.errors, sheet.mail, sheet.sync});
        QCOMPARE(sheet.order(), QStringLiteral("OES")); // the worst first
        QCOMPARE(sheet.cell(0, AlertModel::State), QStringLiteral("CRITICAL"));
        QCOMPARE(sheet.cell(0, AlertModel::Since), QStringLiteral("11:58"));
        QCOMPARE(sheet.cell(0, AlertModel::Respond), QStringLiteral("in 13 min"));
        QVERIFY(sheet.view().model()->index(0, 0).data(AlertModel::PressingRole).toBool());
        QCOMPARE(sheet.cell(1, AlertModel::Respond), QStringLiteral("in 40 min"));
        QVERIFY(!sheet.view().model()->index(1, 0).data(AlertModel::PressingRole).toBool());
        QCOMPARE(sheet.cell(1, AlertModel::Runbook), QStringLiteral("database"));
        QCOMPARE(sheet.cell(2, AlertModel::Runbook), QStringLiteral("—"));
        QVERIFY(sheet.view()
                    .model()
                    ->index(1, AlertModel::Name)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"12 mails wait · alertmanager:9093"));
        sheet.pass(15min);
        QCOMPARE(sheet.cell(0, AlertModel::Respond), QStringLiteral("overdue by 2 min"));
    }

    void severalColumnsSortAtOnce()
    {
        Sheet sheet;
        Alert old = sheet.mail;
        old.name = old.labels[QStringLiteral("alertname")] = QStringLiteral("A");
        old.since = old.since.addSecs(-1200);
        sheet.tell({sheet.errors, sheet.mail, sheet.sync, old});
        QCOMPARE(sheet.order(), QStringLiteral("OAES"));
        auto *header = sheet.view().horizontalHeader();
        const auto click = [&](int column, Qt::KeyboardModifiers modifiers = {}) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                              {header->sectionViewportPosition(column) + 12, header->height() / 2});
        };
        click(AlertModel::Name);
        QCOMPARE(sheet.order(), QStringLiteral("AEOS"));
        click(AlertModel::Name);
        QCOMPARE(sheet.order(), QStringLiteral("SOEA"));
        click(AlertModel::State);
        click(AlertModel::Since, Qt::ShiftModifier);
        QCOMPARE(sheet.order(), QStringLiteral("OAES"));
        click(AlertModel::Since, Qt::ShiftModifier);
        QCOMPARE(sheet.order(), QStringLiteral("OEAS"));
    }

    void pillsCountAndFilter()
    {
        Sheet sheet;
        sheet.tell({sheet.errors, sheet.mail, sheet.sync});
        Alert silenced = sheet.sync;
        silenced.silencedBy = {QStringLiteral("s")};
        sheet.tell({sheet.mail, silenced});
        sheet.acknowledge(sheet.mail.name, 1h);
        QCOMPARE(sheet.find<FilterPill>("pillFiring").text(), QStringLiteral("Firing 0"));
        QCOMPARE(sheet.find<FilterPill>("pillAcknowledged").text(), QStringLiteral("Acknowledged 1"));
        QCOMPARE(sheet.find<FilterPill>("pillGone").text(), QStringLiteral("Gone, not seen 1"));
        QCOMPARE(sheet.find<FilterPill>("pillHidden").text(), QStringLiteral("Hidden 1"));
        QCOMPARE(sheet.order(), QStringLiteral("EO"));
        sheet.find<FilterPill>("pillGone").click();
        QCOMPARE(sheet.order(), QStringLiteral("E"));
        sheet.find<FilterPill>("pillHidden").click();
        QCOMPARE(sheet.order(), QStringLiteral("ES"));
        sheet.table.showAlert(sheet.keyOf(sheet.errors.name)); // its pill comes on again
        QCOMPARE(sheet.order(), QStringLiteral("EOS"));
        QCOMPARE(sheet.view().chosen().value(0).alert.name, sheet.errors.name);
    }

    void theFilterTakesLabelsAndWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("order");
        QTest::newRow("label") << QStringLiteral("severity=high") << QStringLiteral("E");
        QTest::newRow("not") << QStringLiteral("severity!=high") << QStringLiteral("OS");
        QTest::newRow("pattern") << QStringLiteral("severity=~\"high|warning\"") << QStringLiteral("ES");
        QTest::newRow("word") << QStringLiteral("MAILS") << QStringLiteral("E");
        QTest::newRow("both") << QStringLiteral("team=mail, sync") << QStringLiteral("S");
        QTest::newRow("nothing fits") << QStringLiteral("team=web") << QString();
        QTest::newRow("cannot be read") << QStringLiteral("team=~(") << QStringLiteral("OES");
    }
    void theFilterTakesLabelsAndWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, order);
        Sheet sheet;
        sheet.tell({sheet.errors, sheet.mail, sheet.sync});
        sheet.find<QLineEdit>("alertsFilter").setText(text);
        QCOMPARE(sheet.order(), order);
        const bool trouble = text.contains(u'(');
        QCOMPARE(sheet.find<QLabel>("alertsNotice").isVisible(), trouble);
        if (order.isEmpty())
            QCOMPARE(sheet.find<QLabel>("calmHeadline").text(), QStringLiteral("Nothing fits your filter"));
    }

    void emptinessIsExplained()
    {
        Sheet sheet;
        sheet.tell({});
        QCOMPARE(sheet.find<QLabel>("calmHeadline").text(), QStringLiteral("Nothing fires"));
        sheet.pass(5s);
        QVERIFY(sheet.find<QLabel>("calmText").text().contains(u"own rules"));
        QVERIFY(
            sheet.find<QLabel>("calmText").text().remove(QChar(0x200b)).contains(u"alertmanager:9093 (heard 5 s ago)"));
        sheet.board.unreachable(server, QStringLiteral("ECONNREFUSED"), sheet.now);
        QCOMPARE(sheet.find<QLabel>("calmHeadline").text(), QStringLiteral("Nothing is known to fire"));
        QVERIFY(sheet.find<QLabel>("calmText").text().contains(u"ECONNREFUSED"));
    }

    void silentSourcesAreTold()
    {
        Sheet sheet;
        sheet.tell({sheet.mail});
        QVERIFY(!sheet.find<QLabel>("alertsNotice").isVisible());
        sheet.board.unreachable(server, QStringLiteral("ECONNREFUSED"), sheet.now);
        QVERIFY(sheet.find<QLabel>("alertsNotice").isVisible());
        QVERIFY(sheet.view()
                    .model()
                    ->index(0, AlertModel::Name)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"not confirmed since 12:00"));
    }

    void rowsAreAcknowledgedWithKeysAlone()
    {
        Sheet sheet;
        sheet.tell({sheet.errors, sheet.mail, sheet.sync});
        QVERIFY(QTest::qWaitForWindowActive(&sheet.table));
        sheet.view().setFocus();
        sheet.choose(sheet.errors.name);
        QTest::keyClick(&sheet.view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(sheet.view().chosen().size(), 2);
        sheet.find<QPushButton>("acknowledgeAlerts").setFocus();
        QTest::keyClick(&sheet.find<QPushButton>("acknowledgeAlerts"), Qt::Key_Space);
        auto &dialog = sheet.find<QDialog>("acknowledgeDialog");
        auto &name = sheet.find<QLineEdit>("acknowledgeName");
        name.clear();
        QVERIFY(!sheet.find<QPushButton>("acknowledgeAccept").isEnabled());
        name.setText(QStringLiteral("Ada"));
        sheet.find<QLineEdit>("acknowledgeReason").setText(QStringLiteral("looking"));
        auto &until = sheet.find<QComboBox>("acknowledgeUntil");
        until.setCurrentIndex(until.findText(QStringLiteral("4 hours")));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(sheet.find<FilterPill>("pillAcknowledged").text(), QStringLiteral("Acknowledged 2"));
        const AlertRow row = *sheet.board.row(sheet.keyOf(sheet.errors.name));
        QCOMPARE(*row.acknowledged, (Acknowledgement{QStringLiteral("Ada"), QStringLiteral("looking"), sheet.now,
                                                     sheet.now.addSecs(4 * 3600)}));
        QTRY_VERIFY(!sheet.table.findChild<QDialog *>());
        sheet.choose(sheet.mail.name);
        sheet.table.acknowledge(); // the name is remembered
        QCOMPARE(sheet.find<QLineEdit>("acknowledgeName").text(), QStringLiteral("Ada"));
    }

    void anAcknowledgementIsWithdrawnFromTheMenu()
    {
        Sheet sheet;
        sheet.tell({sheet.mail});
        sheet.acknowledge(sheet.mail.name, 1h);
        sheet.choose(sheet.mail.name);
        auto &action = sheet.find<QAction>("withdraw");
        QVERIFY(action.isEnabled());
        action.trigger();
        QCOMPARE(sheet.board.rows().first().state, AlertState::Firing);
        QVERIFY(!action.isEnabled());
    }

    void aSilenceIsWishedForAndTheAnswerShown()
    {
        Sheet sheet;
        sheet.tell({sheet.errors, sheet.mail, sheet.sync});
        const QSignalSpy wished(&sheet.table, &AlertTable::silenceWanted);
        sheet.choose(sheet.mail.name);
        sheet.table.silence();
        QPointer<QDialog> dialog = &sheet.find<QDialog>("silenceDialog");
        auto &matchers = sheet.find<QPlainTextEdit>("silenceMatchers");
        QCOMPARE(matchers.toPlainText().split(u'\n'),
                 (QStringList{QStringLiteral("alertname=\"EmailDeliveryFailures\""),
                              QStringLiteral("severity=\"high\""), QStringLiteral("team=\"mail\"")}));
        auto &accept = sheet.find<QPushButton>("silenceAccept");
        auto &note = sheet.find<QLabel>("silenceNote");
        QVERIFY(!accept.isEnabled()); // it wants a reason
        sheet.find<QLineEdit>("silenceName").setText(QStringLiteral("Ada"));
        sheet.find<QLineEdit>("silenceComment").setText(QStringLiteral("known"));
        QCOMPARE(note.text(), QStringLiteral("It fits 1 alert on the board."));
        matchers.setPlainText(QStringLiteral("team=~.*"));
        QVERIFY(!accept.isEnabled());
        matchers.setPlainText(QStringLiteral("team"));
        QVERIFY(!accept.isEnabled());
        matchers.setPlainText(QStringLiteral("team=mail"));
        QCOMPARE(note.text(), QStringLiteral("It fits 3 alerts on the board."));
        accept.click();
        QCOMPARE(wished.size(), 1);
        const auto wish = wished.first().first().value<SilenceWish>();
        QCOMPARE(wish, (SilenceWish{{server},
                                    {LabelMatcher::equal(QStringLiteral("team"), QStringLiteral("mail"))},
                                    sheet.now,
                                    sheet.now.addSecs(3600),
                                    QStringLiteral("Ada"),
                                    QStringLiteral("known")}));
        QVERIFY(!accept.isEnabled()); // not twice
        sheet.table.showSilenceTrouble(QStringLiteral("HTTP_400: invalid <b>silence</b>"));
        QVERIFY(accept.isEnabled());
        QVERIFY(note.text().remove(QChar(0x200b)).contains(u"invalid <b>silence</b>"));
        sheet.table.showSilenceMade();
        QTRY_VERIFY(!dialog);
    }

    void aSilenceForSeveralIsAPattern()
    {
        Sheet sheet;
        sheet.errors.labels[QStringLiteral("alertname")] = QStringLiteral("a.b|c");
        sheet.tell({sheet.errors, sheet.mail});
        const QList<LabelMatcher> matchers = matchersFor(sheet.board.rows());
        QCOMPARE(matchers.size(), 3);
        QCOMPARE(matchers.first().value(), QStringLiteral("EmailDeliveryFailures|a\\.b\\|c"));
        for (const AlertRow &row : sheet.board.rows())
            QVERIFY(acceptsAll(matchers, row.alert.labels));
        QVERIFY(!acceptsAll(matchers, {{QStringLiteral("alertname"), QStringLiteral("axb")}}));
    }

    void silencesAreOfferedWhereTheyCanBeListed()
    {
        Sheet sheet;
        auto &button = sheet.find<QPushButton>("listSilences");
        QVERIFY(!button.isVisible()); // nobody lists them
        sheet.table.setSilences({[] { return askSilences({}, {Deadline::in(1s), {}}); }, {}});
        QVERIFY(button.isVisible());
        button.click();
        QVERIFY(sheet.table.findChild<QDialog *>(QStringLiteral("silencesDialog")));
        AlertBoard local{Profile()};
        AlertTable table(local, &fabricate::noon);
        table.setSilences({[] { return askSilences({}, {Deadline::in(1s), {}}); }, {}});
        QVERIFY(table.findChild<QPushButton *>(QStringLiteral("listSilences"))->isHidden());
    }

    void localAlertsAreNotSilenced()
    {
        Sheet sheet;
        sheet.board.take(localSource, {sheet.sync}, sheet.now);
        sheet.choose(sheet.sync.name);
        QVERIFY(!sheet.find<QPushButton>("silenceAlerts").isEnabled());
        QVERIFY(sheet.find<QPushButton>("acknowledgeAlerts").isEnabled());
        sheet.table.silence();
        QVERIFY(!sheet.table.findChild<QDialog *>());
    }

    void whyIsAnswered()
    {
        Sheet sheet;
        sheet.mail.name = QStringLiteral("<img src=file:///etc/passwd>");
        sheet.tell({sheet.mail});
        sheet.choose(sheet.mail.name);
        sheet.find<QPushButton>("whyAlert").click();
        auto &popup = sheet.find<QDialog>("whyPopup");
        QStringList said;
        for (const QLabel *label : popup.findChildren<QLabel *>()) {
            said << label->text();
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(said.join(u' ').contains(u"It has been firing since"));
    }

    void runbookAndTargetAreAskedFor()
    {
        Sheet sheet;
        sheet.mail.target = QStringLiteral("users-db");
        sheet.tell({sheet.mail});
        const QSignalSpy runbooks(&sheet.table, &AlertTable::runbookWanted);
        const QSignalSpy targets(&sheet.table, &AlertTable::targetWanted);
        const QRect cell = sheet.view().visualRect(sheet.view().model()->index(0, AlertModel::Runbook));
        QTest::mouseClick(sheet.view().viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(runbooks.size(), 1);
        QCOMPARE(runbooks.first().first().value<AlertRow>().runbook, QStringLiteral("/r/database.md"));
        const QSignalSpy incidents(&sheet.table, &AlertTable::incidentWanted);
        sheet.find<QAction>("incident").trigger();
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.first().first().value<AlertRow>().runbook, QStringLiteral("/r/database.md"));
        sheet.find<QAction>("target").trigger();
        QCOMPARE(targets.first().first().toString(), QStringLiteral("users-db"));
    }

    // Pictures to look at, where BRIDGEWATCH_PICTURES names a folder.
    void picturesAreTaken_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        for (const int width : {660, 500, 1000}) {
            QTest::addRow("light %d", width) << false << width;
            QTest::addRow("dark %d", width) << true << width;
        }
    }
    void picturesAreTaken()
    {
        QFETCH(bool, dark);
        QFETCH(int, width);
        const QString folder = qEnvironmentVariable("BRIDGEWATCH_PICTURES");
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        Sheet sheet;
        Alert gone = alertNamed("Certificate 29 days left", Severity::Warning, "users-db", 180);
        Alert quiet = alertNamed("DiskFillsUp", Severity::Info, "/var is 71 % full", 300);
        Alert silenced = alertNamed("Backup late", Severity::Warning, "26 h", 600);
        silenced.silencedBy = {QStringLiteral("s")};
        sheet.tell({gone});
        sheet.tell({sheet.errors, sheet.mail, sheet.sync, quiet, silenced});
        sheet.acknowledge(sheet.sync.name, 2h);
        sheet.table.resize(width, 370);
        sheet.choose(sheet.mail.name);
        QTest::qWait(0);
        for (const QWidget *child : sheet.table.findChildren<QWidget *>()) {
            const bool fits = !child->isVisible() || child->parentWidget() == sheet.view().viewport() ||
                              sheet.table.rect().contains(QRect(child->mapTo(&sheet.table, QPoint()), child->size()));
            QVERIFY2(fits, qPrintable(child->objectName()));
        }
        const QString name =
            QStringLiteral("/alerts-%1-%2").arg(dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(width);
        if (!folder.isEmpty()) {
            QVERIFY(sheet.table.grab().save(folder + name + QStringLiteral(".png")));
            sheet.table.acknowledge();
            sheet.find<QDialog>("acknowledgeDialog").grab().save(folder + name + QStringLiteral("-ack.png"));
            sheet.find<QDialog>("acknowledgeDialog").reject();
            sheet.table.silence();
            sheet.find<QDialog>("silenceDialog").grab().save(folder + name + QStringLiteral("-silence.png"));
            sheet.find<QDialog>("silenceDialog").reject();
            sheet.table.explain();
            sheet.find<QDialog>("whyPopup").grab().save(folder + name + QStringLiteral("-why.png"));
            Sheet calm;
            calm.tell({});
            calm.table.resize(width, 370);
            calm.table.grab().save(folder + name + QStringLiteral("-calm.png"));
        }
        applyTheme(*qApp, Scheme::Light);
    }
};

BRIDGEWATCH_GUI_MAIN(TestAlertTable, "en")
#include "test_alert_table.moc"
