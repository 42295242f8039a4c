// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/gui/gui_fixture.h"
#include "tests/support/journal.h"
#include "tests/support/outage_story.h"
#include "ui/reports/report_list_model.h"
#include "ui/reports/report_preview.h"
#include "ui/reports/reports_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTreeWidget>

namespace bridgewatch::reports {

using namespace fabricate;
using namespace std::chrono_literals;

using Model = ReportListModel;
using Stories = QList<QList<NewEvent>>;

inline const Stories none;

inline NewEvent happens(const Deed &deed, int minute, const char *who = "Kim")
{
    return eventOf(deed, {}, QString::fromUtf8(who), noon().addSecs(60 * minute));
}

inline NewEvent opened(const char *title, Severity severity, int minute, const char *who = "Kim")
{
    Beginning beginning;
    beginning.title = QString::fromUtf8(title);
    beginning.severity = severity;
    beginning.alerts = {{{}, QStringLiteral("BridgeDown"), severity, {}}};
    return happens(deeds::opened(beginning), minute, who);
}

// Beside the outage of the story, which takes 5 min 30 s and 42 min.
inline Stories fourIncidents()
{
    NewEvent late = happens(deeds::acknowledged(), 182);
    late.at = late.at.addSecs(30);
    return {test::outageStory(),
            {opened("Certificate ran out", Severity::High, 60), happens(deeds::acknowledged(), 70, "Zoë"),
             happens(deeds::cause(QStringLiteral("nobody renewed it")), 110),
             happens(deeds::state(IncidentState::Resolved), 120)},
            {opened("Sync is stale", Severity::Warning, 180), late, happens(deeds::chose(Scenario::Pooler, -1), 185)},
            {opened("Mail bounces", Severity::High, 240, "Lou")}};
}

// The view on a journal that was written before.
class Scene {
public:
    explicit Scene(const Stories &stories = fourIncidents(), QSize size = {1280, 800}) : desk(smallWorld(), size)
    {
        for (const QList<NewEvent> &story : stories)
            ids << test::writeStory(path(), story);
        open();
    }
    void open()
    {
        desk.turnClock(8h);
        desk.incidents().start();
        if (!QTest::qWaitFor([this] { return desk.incidents().isLoaded(); }))
            qFatal("the journal is not read");
        desk.window().workspace()->showView(QStringLiteral("reports"));
        settle();
    }
    [[nodiscard]] QString path() const { return desk.dataPath() + QStringLiteral("/incidents.db"); }
    void settle()
    {
        desk.settle();
        const auto &page = desk.find<ReportsPage>("reports");
        if (!QTest::qWaitFor([&] { return !page.isReading(); }))
            qFatal("the report is not made");
    }
    void append(const QString &id, NewEvent event)
    {
        event.incident = id;
        JournalFile other(path());
        QVERIFY(other.open());
        QVERIFY(other.append({event}));
    }
    [[nodiscard]] QTableView &table() const { return desk.find<QTableView>("reportList"); }
    // A column as it is shown, from above.
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        const QAbstractItemModel *model = table().model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
    void choose(const char *title)
    {
        const auto row = column(Model::Title).indexOf(QString::fromUtf8(title));
        QVERIFY2(row >= 0, title);
        const QModelIndex index = table().model()->index(static_cast<int>(row), Model::Title);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        settle();
    }
    void search(const char *text)
    {
        desk.find<QLineEdit>("reportSearch").setText(QString::fromUtf8(text));
        settle();
    }
    void sortBy(int column)
    {
        auto &header = desk.find<QHeaderView>("reportListHeader");
        const int x = header.sectionViewportPosition(column) + header.sectionSize(column) / 2;
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(x, header.height() / 2));
    }
    void pick(const char *box, int index)
    {
        desk.find<QComboBox>(box).setCurrentIndex(index);
        settle();
    }
    void mask(const char *box)
    {
        auto &check = desk.find<QCheckBox>(box);
        QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(8, check.height() / 2));
        settle();
    }
    [[nodiscard]] ReportPreview &preview() const { return desk.find<ReportPreview>("reportPreview"); }
    [[nodiscard]] QString shown() const { return preview().toPlainText(); }
    // "db.internal→host-1×3", for each word that is listed.
    [[nodiscard]] QStringList masked() const
    {
        QStringList words;
        const auto &list = desk.find<QTreeWidget>("maskedWords");
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            const QTreeWidgetItem *item = list.topLevelItem(i);
            words << QStringLiteral("%1→%2×%3").arg(item->text(0), item->text(1), item->text(2));
        }
        return words;
    }
    // What the button writes there.
    QByteArray exported(const char *entry, const QString &path)
    {
        QFile::remove(path); // or the dialog asks
        ask(entry);
        auto &dialog = desk.find<QFileDialog>("reportExportDialog");
        dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        static_cast<QDialog &>(dialog).accept();
        if (!QTest::qWaitFor([&] { return !result().startsWith(QStringLiteral("Writing")) && !result().isEmpty(); }))
            qFatal("nothing was written");
        return test::contents(path);
    }
    void ask(const char *entry)
    {
        for (QFileDialog *old : desk.window().findChildren<QFileDialog *>())
            delete old;
        desk.find<QMenu>("reportFormats").findChild<QAction *>(QString::fromLatin1(entry))->trigger();
    }
    [[nodiscard]] QString result() const { return desk.text("reportResult").remove(QChar(0x200b)); }

    Desk desk;
    QStringList ids;
};

} // namespace bridgewatch::reports
