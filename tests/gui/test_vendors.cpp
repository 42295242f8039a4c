// SPDX-License-Identifier: GPL-3.0-or-later
// Vendors in the window: what they say beside what is seen, in one row.
#include "tests/gui/gui_fixture.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/vendors_model.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTabBar>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

// A mail account, its vendor's page, and nothing else.
Topology mailWorld()
{
    TopologyNode account;
    account.id = s("sendgrid");
    account.kind = Kind::Sendgrid;
    account.label = s("SendGrid");
    account.vantages = {s("desk")};
    account.statusPage = s("page");
    TopologyNode page = account;
    page.id = s("page");
    page.kind = Kind::Statuspage;
    page.label = s("status page");
    page.statusPage.clear();
    return {s("Mail"), {account, page}};
}

Observation down(const TopologyNode &account, const QDateTime &at)
{
    Observation look = healthy(account, at);
    look.outcome = Outcome::Failed;
    look.code = FailureCode::ofHttp(503);
    look.text = s("HTTP_503 at expectation");
    return look;
}

// The list, in front.
QListView &vendorsOf(Desk &desk)
{
    auto &tabs = desk.find<QTabBar>("troubleTabs");
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(3).center());
    desk.settle();
    return desk.find<QListView>("vendors");
}

} // namespace

class TestVendors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVendorSaysGreenAndYouFail()
    {
        Desk desk(mailWorld());
        desk.takeHealthy();
        desk.settle();
        auto &tabs = desk.find<QTabBar>("troubleTabs");
        QCOMPARE(tabs.tabText(3), s("Vendors"));
        desk.take(down(desk.node("sendgrid"), desk.now()));
        desk.settle();
        QCOMPARE(tabs.tabText(3), s("Vendors (1)"));
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(3).center());
        desk.settle();
        auto &list = desk.find<QListView>("vendors");
        QVERIFY(list.isVisible());
        const QModelIndex row = list.model()->index(0, 0);
        const QString told = row.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.contains(s("The vendor says green, you are failing.")), qPrintable(told));
        QVERIFY2(told.contains(s("HTTP_503")), qPrintable(told));
        desk.take(healthy(desk.node("sendgrid"), desk.now()));
        desk.settle();
        QCOMPARE(tabs.tabText(3), s("Vendors"));
    }

    void whatIsTooLongForALineGrowsTheRow()
    {
        Desk desk(mailWorld());
        desk.takeHealthy();
        desk.settle();
        auto &list = vendorsOf(desk);
        const int usual = list.visualRect(list.model()->index(0, 0)).height();
        Observation look = healthy(desk.node("sendgrid"), desk.now());
        look.text = s("lost today: 4; delivered: 1199 of 1204 mails, and more words about it than two lines can hold");
        desk.take(look);
        desk.settle();
        const int high = list.visualRect(list.model()->index(0, 0)).height();
        QVERIFY2(high > usual, qPrintable(QString::number(high)));
        desk.window().resize(1920, 1080);
        desk.settle();
        QVERIFY(list.visualRect(list.model()->index(0, 0)).height() < high);
    }

    void aRowAsksForItsTarget()
    {
        Desk desk(mailWorld());
        desk.takeHealthy();
        desk.settle();
        auto &list = vendorsOf(desk);
        desk.window().workspace()->findChild<OverviewPage *>()->showTarget(s("page"));
        desk.settle();
        QCOMPARE(desk.text("ladderTitle"), s("status page"));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
        desk.settle();
        QCOMPARE(desk.text("ladderTitle"), s("SendGrid"));
    }

    void withoutVendorsThereIsNoTab()
    {
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        QVERIFY(!desk.find<QTabBar>("troubleTabs").isTabVisible(3));
    }

    void theModelKeepsToItsRules()
    {
        World world(mailWorld());
        VendorsModel model(world);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.take(down(world.topology().nodes.constFirst(), QDateTime::currentDateTimeUtc()));
        model.refresh();
        QCOMPARE(model.rowCount(), 1);
    }
};

BRIDGEWATCH_GUI_MAIN(TestVendors, "en")
#include "test_vendors.moc"
