// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/overview/changes_panel.h"
#include "ui/widgets/words.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace bridgewatch {

class AlertBoard;
class AlertTable;
class FindingsPanel;
class LadderPanel;
class PathMap;
class VendorsPanel;
class WordTabs;

// The path map above; below it what is wrong, the alerts, what changed lately or the vendors, and the ladder of one
// target. The worst is shown until someone selects a target, and again when new trouble begins.
class OverviewPage final : public QWidget {
    Q_OBJECT
public:
    OverviewPage(const World &world, AlertBoard &board, HistorySource &history, PastAlerts past, Clock clock,
                 QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    void showLooking(const QStringList &targets);
    // As if someone had chosen it here; it gets the focus.
    void showTarget(const QString &target);
    void showFinding(const QString &target, Scenario scenario);
    void showAlert(const QString &key);
    enum class Tab { Diagnosis, Alerts, Changes, Vendors }; // which share a place; the last where there are any
    void showTab(Tab tab);
    [[nodiscard]] bool hasVendors() const;
    [[nodiscard]] bool isReading() const { return m_changes->isReading(); }
    [[nodiscard]] AlertTable &alerts() { return *m_alerts; }
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

Q_SIGNALS:
    void lookAgain(const QString &target);
    void keyCheckWanted(const QString &host);
    void incidentWanted(const bridgewatch::Finding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildMap();
    QWidget *buildTrouble();
    void refreshTabs();
    void choose(const QString &target);
    void present(const QString &target);
    void followTheWorst();
    void divide();

    const World &m_world;
    PathMap *m_map;
    FindingsPanel *m_findings;
    AlertBoard &m_board;
    AlertTable *m_alerts;
    ChangesPanel *m_changes;
    VendorsPanel *m_vendors;
    LadderPanel *m_ladder;
    WordTabs *m_tabs; // over what is wrong, the alerts, what changed lately and the vendors
    QStackedWidget *m_trouble;
    QSplitter *m_rows;
    QSplitter *m_lower;
    bool m_chosen = false;  // someone selected a target since the present trouble began
    bool m_divided = false; // the splitters stand where they were left, or where they should
    QDateTime m_now;
};

} // namespace bridgewatch
