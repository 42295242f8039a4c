// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/monitor/monitor.h"
#include "core/monitor/pauses.h"
#include "core/monitor/pulse.h"
#include "core/monitor/refusals.h"
#include "core/monitor/schedule.h"
#include "core/probes/vantages.h"
#include "core/profile/secrets.h"

#include <QTimer>

namespace bridgewatch {

// The part of the monitor that lives on its thread: begins the looks that are due. One timer serves
// them all, so that ten thousand targets cost no more threads and no more timers than one.
class Rounds final : public QObject {
    Q_OBJECT
public:
    explicit Rounds(const Profile &profile);

    // On its thread, as soon as that runs: nothing is observed before.
    void settle();
    void start();
    void lookNow(const QStringList &targets);
    void acceptHostKey(const QString &host, const QString &fingerprint);
    QCoro::Task<> accompany(Monitor::Companion companion);
    // Stops all looks and companions; `finished` follows when the last one has ended, at once if none runs.
    void finish();

Q_SIGNALS:
    void observed(const QList<bridgewatch::Observation> &observations); // what ended together
    void paused(std::chrono::milliseconds span);
    void clockJumped(std::chrono::milliseconds span);
    void networkChanged();
    void pulse(const bridgewatch::Pulse &pulse);
    void finished();
    void loginEnded(); // others may wait for it

private:
    QCoro::Task<> lookOnce(Schedule::TrackId track);
    QCoro::Task<Observation> observe(Schedule::TrackId track);
    // Waits until its login may begin; what is shown instead where the account is held.
    QCoro::Task<std::optional<Observation>> awaitLogin(Schedule::TrackId track);
    // What became of it; `seen` outlives this.
    QCoro::Task<> endLogin(Schedule::TrackId track, const Observation &seen);
    [[nodiscard]] Observation heldAt(Schedule::TrackId track) const;
    QCoro::Task<Secret> passwordOf(const Target &target);
    void hurry(const QStringList &targets);
    void beginDue();
    void arm();
    void tell();
    void tick();
    void noticePauses();
    void countLateness(std::chrono::milliseconds late);
    void finishIfIdle();

    QList<Target> m_targets;
    Secrets m_secrets;
    Vantages m_vantages;
    Schedule m_schedule;
    Refusals m_refusals;
    Pauses m_pauses{Pauses::Clocks::now()};
    std::stop_source m_stop;
    QTimer m_next{this};
    Schedule::Moment m_armedFor; // what m_next waits for
    QTimer m_tick{this};
    QHash<QString, Observation> m_processes;              // the latest look at each process that counts restarts
    QHash<Schedule::TrackId, Observation> m_lastRefusals; // by track: what a held account goes on showing
    QList<Observation> m_untold;
    Pulse m_pulse;
    int m_pauseCount = 0;
    int m_companions = 0;
    bool m_finishing = false;
};

} // namespace bridgewatch
