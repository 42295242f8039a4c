// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"
#include "ui/alerts/silence_model.h"
#include "ui/alerts/silences_dialog.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QCoroFuture>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>

using namespace bridgewatch;

namespace {

const QString server = QStringLiteral("http://alertmanager:9093");
const QString other = QStringLiteral("http://second:9093");

Silence silenceOf(const char *id, const char *alert, int minutes)
{
    Silence silence;
    silence.id = QString::fromUtf8(id);
    silence.state = Silence::State::Active;
    silence.matchers = {{QStringLiteral("alertname"), QString::fromUtf8(alert), false, true}};
    silence.startsAt = fabricate::noon().addSecs(-600);
    silence.endsAt = fabricate::noon().addSecs(60 * minutes);
    silence.createdBy = QStringLiteral("Ada");
    silence.comment = QStringLiteral("known <b>trouble</b>");
    return silence;
}

QCoro::Task<QList<SilencesAnswer>> nothingAfter(QFuture<void> moment)
{
    co_await moment;
    co_return {};
}

// Two servers that a test plays, and the dialog on them.
struct Servers {
    QList<Silence> first{silenceOf("a", "EmailDeliveryFailures", 90), silenceOf("b", "DiskFull", 30)};
    QList<Silence> second;
    std::optional<QString> refusal; // what the first says instead of ending one
    QString secondsTrouble;
    QStringList expired;
    QWidget owner;
    SilencesDialog *dialog = nullptr;

    Servers()
    {
        owner.resize(800, 600);
        owner.show();
    }

    QCoro::Task<QList<SilencesAnswer>> list()
    {
        QList<SilencesAnswer> answers{{server, SilenceList{first, 0, 0}}};
        if (secondsTrouble.isEmpty())
            answers.append({other, SilenceList{second, 0, 0}});
        else
            answers.append({other, fail(FailureCode::of(FailureCode::Family::Protocol), secondsTrouble)});
        co_return answers;
    }
    QCoro::Task<Result<void>> expire(QString source, QString id)
    {
        expired << source + u' ' + id;
        if (refusal)
            co_return fail(FailureCode::ofHttp(500), *refusal);
        first.removeIf([&](const Silence &silence) { return silence.id == id; });
        co_return {};
    }
    void open()
    {
        dialog = new SilencesDialog(
            {[this] { return list(); },
             [this](const QString &source, const QString &id) { return expire(source, id); }},
            [] { return fabricate::noon(); }, &owner);
        dialog->open();
    }

    template<typename T> T &find(const char *name) const
    {
        T *found = owner.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    [[nodiscard]] QString textOf(const char *label) const { return find<QLabel>(label).text().remove(QChar(0x200b)); }
    [[nodiscard]] QString note() const { return textOf("silencesNote"); }
    // Every row's conditions, from top to bottom.
    [[nodiscard]] QStringList rows() const
    {
        const QAbstractItemModel &model = *find<QListView>("silences").model();
        QStringList rows;
        for (int i = 0; i < model.rowCount(); ++i)
            rows << model.index(i, 0).data().toString();
        return rows;
    }
    void choose(int row) const
    {
        auto &list = find<QListView>("silences");
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
    }
};

} // namespace

class TestSilences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsItsRows()
    {
        SilenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        SilenceEntry early{server, silenceOf("a", "A", 10)};
        SilenceEntry late{server, silenceOf("b", "B", 20)};
        SilenceEntry over{server, silenceOf("c", "C", -5)};
        over.silence.state = Silence::State::Expired;
        model.refresh({late, over}, fabricate::noon());
        QCOMPARE(model.rowCount(), 1);
        const QPersistentModelIndex kept(model.index(0, 0));
        model.refresh({late, early}, fabricate::noon());
        QCOMPARE(model.entry(0), early);
        QVERIFY(kept.isValid() && kept.row() == 1);
        late.silence.endsAt = early.silence.endsAt.addSecs(-60); // somebody has shortened it
        model.refresh({early, late}, fabricate::noon());
        QCOMPARE(model.entry(0), late);
        QCOMPARE(model.rowCount(), 2);
        model.refresh({{other, early.silence}, early}, fabricate::noon()); // the same id at another server
        QCOMPARE(model.rowCount(), 2);
        model.refresh({}, fabricate::noon());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void allServersAreListed()
    {
        Servers servers;
        servers.second = {silenceOf("c", "SyncBehind", 45)};
        servers.second[0].state = Silence::State::Pending;
        servers.open();
        QCOMPARE(servers.rows(),
                 (QStringList{QStringLiteral("alertname=\"DiskFull\""), QStringLiteral("alertname=\"SyncBehind\""),
                              QStringLiteral("alertname=\"EmailDeliveryFailures\"")}));
        const QAbstractItemModel &model = *servers.find<QListView>("silences").model();
        QCOMPARE(model.index(0, 0).data(SilenceModel::DetailRole).toString(),
                 QStringLiteral("until 12:30 · Ada · known <b>trouble</b> · alertmanager:9093"));
        QVERIFY(model.index(1, 0).data(SilenceModel::DetailRole).toString().startsWith(u"from 11:50 until 12:45"));
        QCOMPARE(servers.note(), QStringLiteral("3 silences hold or will hold."));
        QVERIFY(!servers.find<QPushButton>("expireSilence").isEnabled());
    }

    void noSilenceIsSaid()
    {
        Servers servers;
        servers.first.clear();
        servers.open();
        QCOMPARE(servers.note(), QStringLiteral("Nothing is silenced."));
    }

    void oneIsExpiredAfterItIsNamed()
    {
        Servers servers;
        servers.open();
        servers.choose(1);
        servers.find<QPushButton>("expireSilence").click();
        QVERIFY(servers.textOf("expireConditions").contains(u"EmailDeliveryFailures"));
        QCOMPARE(servers.expired, QStringList());
        servers.find<QPushButton>("expireAcceptCancel").click();
        QTRY_VERIFY(!servers.owner.findChild<QDialog *>(QStringLiteral("expireDialog")));
        QCOMPARE(servers.expired, QStringList());
        servers.find<QPushButton>("expireSilence").click();
        servers.find<QPushButton>("expireAccept").click();
        QCOMPARE(servers.expired, QStringList{server + QStringLiteral(" a")});
        QCOMPARE(servers.rows(), QStringList{QStringLiteral("alertname=\"DiskFull\"")});
        QCOMPARE(servers.note(), QStringLiteral("alertmanager:9093: the silence has expired."));
    }

    void whatAServerSaysIsShown()
    {
        Servers servers;
        servers.refusal = QStringLiteral("status 500: <i>no</i>");
        servers.open();
        servers.choose(0);
        servers.find<QPushButton>("expireSilence").click();
        servers.find<QPushButton>("expireAccept").click();
        QCOMPARE(servers.note(), QStringLiteral("alertmanager:9093: status 500: <i>no</i>"));
        QCOMPARE(servers.rows().size(), 2);
        QVERIFY(servers.find<QPushButton>("expireSilence").isEnabled()); // once more
        for (const QLabel *label : servers.owner.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aServerThatIsAwayHidesNoOther()
    {
        Servers servers;
        servers.secondsTrouble = QStringLiteral("ECONNREFUSED at tcp");
        servers.open();
        QCOMPARE(servers.rows().size(), 2);
        QCOMPARE(servers.note(), QStringLiteral("second:9093: ECONNREFUSED at tcp"));
    }

    // Closed while a server is asked: its answer finds nobody.
    void itMayBeClosedAtAnyTime()
    {
        Servers servers;
        QPromise<void> answered;
        auto *dialog = new SilencesDialog(
            {[&] { return nothingAfter(answered.future()); }, {}}, [] { return fabricate::noon(); }, &servers.owner);
        const QPointer<QDialog> gone(dialog);
        dialog->open();
        QCOMPARE(servers.note(), QStringLiteral("Asking the server…"));
        servers.find<QPushButton>("silencesClose").click();
        QTRY_VERIFY(!gone);
        answered.start();
        answered.finish();
        QTest::qWait(0);
    }

    // Pictures to look at, where BRIDGEWATCH_PICTURES names a folder.
    void picturesAreTaken_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void picturesAreTaken()
    {
        QFETCH(bool, dark);
        const QString folder = qEnvironmentVariable("BRIDGEWATCH_PICTURES");
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        Servers servers;
        servers.secondsTrouble = QStringLiteral("ECONNREFUSED at tcp");
        servers.first[0].matchers.append({QStringLiteral("service"), QStringLiteral("oracle-bridge|mail"), true, true});
        servers.open();
        servers.choose(0);
        QTest::qWait(0);
        for (const QLabel *label : servers.dialog->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        if (!folder.isEmpty()) {
            const QString name = folder + (dark ? QStringLiteral("/silences-dark") : QStringLiteral("/silences-light"));
            QVERIFY(servers.dialog->grab().save(name + QStringLiteral(".png")));
            servers.find<QPushButton>("expireSilence").click();
            QVERIFY(servers.find<QDialog>("expireDialog").grab().save(name + QStringLiteral("-expire.png")));
        }
        applyTheme(*qApp, Scheme::Light);
    }
};

BRIDGEWATCH_GUI_MAIN(TestSilences, "en")
#include "test_silences.moc"
