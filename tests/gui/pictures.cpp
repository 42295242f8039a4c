// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/connections_scene.h"
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"
#include "ui/connections/chart_board.h"
#include "ui/connections/connections_page.h"
#include "ui/widgets/theme.h"
#include <QPushButton>
using namespace bridgewatch;
using namespace bridgewatch::fabricate;
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString language = QString::fromLatin1(argc > 1 ? argv[1] : "en");
    prepareGui(language);
    const QDateTime now(QDate(2026, 11, 23), QTime(14, 40), Qt::UTC);
    World world(labWorld());
    FakeHistory history;
    fillHour(history, now);
    for (const char *id : {"users-db", "pooler", "bridge-process"}) {
        const TopologyNode &node = *world.topology().find(QString::fromLatin1(id));
        Observation look = telling(node, now.addSecs(-1), node.vantages.constFirst());
        look.readings[QStringLiteral("sessions.max")] = 100;
        look.readings[QStringLiteral("sessions.reserved")] = 3;
        look.readings[QStringLiteral("sessions.active")] = 16;
        look.readings[QStringLiteral("sessions.idle")] = 38;
        look.readings[QStringLiteral("sessions.hidden")] = 0;
        look.readings[QStringLiteral("memory_bytes")] = 77e6;
        look.readings[QStringLiteral("restarts")] = 4;
        world.take(look);
    }
    SessionsSource source = [](QString, Limits) -> QCoro::Task<Result<QList<Session>>> { co_return blockedSessions(); };
    ConnectionsPage page(world, history, source, [&] { return now; });
    page.setMarks(alertBands(now), actionMarkers(now));
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        for (const QSize size : {QSize(1196, 748), QSize(1836, 1028)}) {
            page.resize(size);
            page.show();
            for (int i = 0; i < 5; ++i) { page.refresh(now); QTest::qWait(20); }
            const QString name = QStringLiteral("/tmp/pics/%1-%2-%3").arg(language, scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width());
            page.grab().save(name + QStringLiteral(".png"));
            auto *view = page.findChild<ChartView *>(QStringLiteral("chartView.sessions"));
            Q_EMIT view->pointed(now.addSecs(-900).toMSecsSinceEpoch());
            page.findChild<QPushButton *>(QStringLiteral("sessionTree"))->setChecked(true);
            QTest::qWait(20);
            page.grab().save(name + QStringLiteral("-hair.png"));
            page.findChild<QPushButton *>(QStringLiteral("sessionTree"))->setChecked(false);
            Q_EMIT view->pointed({});
        }
    }
}
