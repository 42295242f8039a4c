// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/readiness/readiness.h"

#include <QObject>

namespace bridgewatch {

class Monitor;

// The readiness checks of a profile, made when somebody asks, on the monitor's thread and through its sessions with the
// hosts. Keeps what they said last. Lives on the window's thread, and longer than the monitor.
class ReadinessLooks final : public QObject {
    Q_OBJECT
public:
    // What is older is looked at again when somebody opens the view.
    static constexpr std::chrono::minutes freshFor{10};

    explicit ReadinessLooks(Profile profile, QObject *parent = nullptr);

    // From now on it can look. `past` is called on the monitor's thread, while the monitor lives.
    void serve(Monitor &monitor, ReadPast past);
    // Looks, unless it is looking already or nobody serves.
    void look();
    // The same where nothing is known, or what is known is not fresh at `now`.
    void lookIfOld(const QDateTime &now);

    [[nodiscard]] const std::optional<ReadinessReport> &report() const { return m_report; } // none: not looked yet
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    [[nodiscard]] int done() const { return m_done; } // of all(), while it looks
    [[nodiscard]] int all() const { return m_all; }
    // As the monitor's thread tells; tests feed so too.
    void begin();
    void setProgress(int done, int all);
    void take(const ReadinessReport &report);

Q_SIGNALS:
    void changed();

private:
    Profile m_profile;
    Monitor *m_monitor = nullptr;
    ReadPast m_past;
    std::optional<ReadinessReport> m_report;
    bool m_isLooking = false;
    int m_done = 0;
    int m_all = 0;
};

} // namespace bridgewatch
