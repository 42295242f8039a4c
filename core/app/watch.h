// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "core/monitor/monitor.h"

namespace bridgewatch {

// A profile being watched: the monitor on its own thread and the world that its observations
// make. Lives on the window's thread; its first looks begin with `start()`.
class Watch final : public QObject {
    Q_OBJECT
public:
    explicit Watch(const Profile &profile, QObject *parent = nullptr);

    void start() { m_monitor.start(); }
    [[nodiscard]] World &world() { return m_world; }
    // Looks now at these targets, or at all when the list is empty.
    void lookNow(const QStringList &targets) { m_monitor.lookNow(targets); }
    // A person has compared this fingerprint ("SHA256:…", fact "ssh.fingerprint") with the host's:
    // it is written to known_hosts when the host next shows it, and the host is looked at now.
    void acceptHostKey(const QString &host, const QString &fingerprint) { m_monitor.acceptHostKey(host, fingerprint); }

Q_SIGNALS:
    // An observation has come in; the world knows it already. `before` is the one it replaces, or null.
    void observed(const bridgewatch::Observation &observation, const bridgewatch::Observation *before);
    void noticed(const QString &sentence); // about the watching itself: paused, clock set, stuck
    void pulse(const bridgewatch::Pulse &pulse);

private:
    void take(const Observation &observation);
    void connectNotices();
    void notice(const QString &sentence);

    World m_world;
    Monitor m_monitor; // dies first: nothing arrives at a dead world
};

} // namespace bridgewatch
