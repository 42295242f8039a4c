// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_store.h"
#include "core/app/alert_feed.h"
#include "core/app/annotations.h"
#include "core/app/earlier_runs.h"
#include "core/app/escalations.h"
#include "core/app/incidents.h"
#include "core/app/line_counts.h"
#include "core/app/live_sessions.h"
#include "core/app/readiness_looks.h"
#include "core/app/runbooks.h"
#include "core/app/world.h"
#include "core/history/prometheus_history.h"
#include "core/history/sqlite_history.h"
#include "core/monitor/monitor.h"

namespace bridgewatch {

// A profile being watched: the monitor on its own thread, and what its observations make: the world as
// it is now, the past in DATA/history.db, the board of alerts with DATA/alerts.db, the incidents in
// DATA/incidents.db, the logs that are followed, and the readiness checks. The one place where they meet. Lives on the
// window's thread; its first looks begin with `start()`.
class Watch final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes tidyEvery{5};

    // `data` is the folder for data.
    Watch(const Profile &profile, const QString &data, QObject *parent = nullptr);

    void start();
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] AlertBoard &board() { return m_board; }
    [[nodiscard]] AlertStore &alerts() { return m_alerts; }
    [[nodiscard]] AlertFeed &feed() { return m_feed; }
    // Where charts read from: the profile's Prometheus, or what was kept here.
    [[nodiscard]] HistorySource &history();
    [[nodiscard]] LiveSessions &sessions() { return m_sessions; }
    [[nodiscard]] Logs &logs() { return m_logs; }
    [[nodiscard]] Incidents &incidents() { return m_incidents; }
    [[nodiscard]] const Incidents &incidents() const { return m_incidents; }
    [[nodiscard]] Escalations &escalations() { return m_escalations; }
    [[nodiscard]] ReadinessLooks &readiness() { return m_readiness; }
    [[nodiscard]] Runbooks &runbooks() { return m_runbooks; }
    // Looks now at these targets, or at all when the list is empty.
    void lookNow(const QStringList &targets) { m_monitor.lookNow(targets); }
    // A person has compared this fingerprint ("SHA256:…", fact "ssh.fingerprint") with the host's:
    // it is written to known_hosts when the host next shows it, and the host is looked at now.
    void acceptHostKey(const QString &host, const QString &fingerprint) { m_monitor.acceptHostKey(host, fingerprint); }

Q_SIGNALS:
    // An observation has come in; the world knows it already. `before` is the one it replaces, or null.
    void observed(const bridgewatch::Observation &observation, const bridgewatch::Observation *before);
    void noticed(const QString &sentence);  // about the watching itself: paused, clock set, stuck
    void troubled(const QString &sentence); // what has to be kept is not; noticed as well
    void pulse(const bridgewatch::Pulse &pulse);

private:
    QCoro::Task<> resumeBoard();
    void take(const Observation &observation);
    void connectNotices();
    void sayHistoryState();
    void notice(const QString &sentence);
    void complain(const QString &sentence);

    World m_world;
    SqliteHistory m_kept;
    HistoryState m_told;                             // of m_kept
    std::unique_ptr<PrometheusHistory> m_prometheus; // where the profile names one
    AlertStore m_alerts;
    AlertBoard m_board;
    AlertFeed m_feed;
    LiveSessions m_sessions;
    Logs m_logs;
    Incidents m_incidents;
    EarlierRuns m_earlier;
    Escalations m_escalations;
    Annotations m_annotations;
    Runbooks m_runbooks;
    ReadinessLooks m_readiness;
    LineCounts m_lines;
    QTimer m_second{this};
    QTimer m_tidying{this};
    Monitor m_monitor; // dies first: nothing arrives at a dead world
};

} // namespace bridgewatch
