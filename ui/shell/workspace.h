// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/shell/requests.h"
#include "ui/widgets/words.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QSettings;
class QVBoxLayout;

namespace bridgewatch {

class ActionDialog;
class ConnectionsPage;
class EscalationPage;
class HostKeyDialog;
class IncidentPage;
class LogsPage;
class NavigationRail;
class OverviewPage;
class Palette;
class ReadinessPage;
class ReportsPage;
class StatusBar;
struct PaletteEntry;

// Rail, status bar and views: what the window shows of a world, its past and its alerts.
class Workspace final : public QWidget {
    Q_OBJECT
public:
    Workspace(const Watched &watched, Requests requests, Clock clock, QWidget *parent = nullptr);

    void restore(const QSettings &settings);
    void save(QSettings &settings) const; // nothing of a lab

public Q_SLOTS:
    void refresh(); // as of now
    void lookAtEverything();
    void search(); // opens the palette, or closes it
    void showSearch(bool open);
    // "overview", "connections", "incident", "escalation", "logs", "readiness", "reports"; and of the overview's panels
    // "diagnosis", "alerts", "changes".
    void showView(const QString &name);
    [[nodiscard]] bool hasVendors() const; // "vendors" is a view
    // On the board, in front of the person who asks for it.
    void showAlert(const QString &key);
    void acknowledgeAlert(const QString &key);
    // Asks whether the key that this host shows is to be trusted, where there is one to trust.
    void checkHostKey(const QString &host);
    // Asks for what is missing, shows the plan and carries it out; for the incident at work where none is named.
    void beginAction(bridgewatch::ActionOrder order);

Q_SIGNALS:
    void settingsWanted();
    void helpWanted();

public:
    [[nodiscard]] QString shownView() const; // its name
    // Between the status bar and the views from now on.
    void setBanner(QWidget *banner);
    // The view that is shown waits for the past, for the sessions of a database, or for the readiness checks.
    [[nodiscard]] bool isReading() const;

private:
    void build();
    void connectViews();
    void connectAlerts();
    void markCharts();
    void connectActions();
    void connectLab();
    // In front, or the newest that is not over; empty: there is none.
    [[nodiscard]] QString incidentAtWork() const;
    void showIncident(const QString &id);
    // Shows the one that has this alert and is worked on by this runbook, if one is named; else asks for a new one.
    void beginIncident(const AlertRow &alert, const QString &runbook);
    QCoro::Task<> silence(SilenceWish wish);
    void addShortcuts();
    void look(const QStringList &targets);
    void act(const PaletteEntry &entry);
    void copyEvidence(const PaletteEntry &entry) const;

    World &m_world;
    QElapsedTimer m_refreshed; // since the last time
    AlertBoard &m_board;
    Incidents &m_incidents;
    Runbooks &m_runbooks;
    Requests m_requests;
    Clock m_clock;
    NavigationRail *m_rail; // first of all, also for the Tab key
    StatusBar *m_status;
    OverviewPage *m_overview;
    ConnectionsPage *m_connections;
    IncidentPage *m_incident;
    EscalationPage *m_escalation;
    Escalations &m_escalations;
    LogsPage *m_logs;
    ReadinessPage *m_readiness;
    ReportsPage *m_reports;
    QVBoxLayout *m_column;               // status bar over views
    Palette *m_palette;                  // over all of it
    QPointer<HostKeyDialog> m_keyDialog; // while it is open
    QPointer<ActionDialog> m_action;     // likewise
};

} // namespace bridgewatch
