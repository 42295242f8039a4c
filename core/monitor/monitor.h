// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "core/monitor/pulse.h"
#include "core/probes/vantages.h"
#include "core/profile/secrets.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <stop_token>

namespace bridgewatch {

class Rounds;

// Looks at every target of a profile on its own period, from each of its vantages, until it dies; how
// soon after a failure stands in Pace. All looks run on one thread of the monitor's own; one look per
// target and vantage is in flight at most. After the machine slept, or its network changed, everything
// is looked at again at once, and a look that the sleep cut in two says nothing. A password that was
// refused twice rests until it changes (Refusals). Destruction stops the running looks and waits for them, which takes
// no longer than stopping does.
class Monitor final : public QObject {
    Q_OBJECT
public:
    explicit Monitor(Profile profile, QObject *parent = nullptr);
    ~Monitor() override;

    // The first looks begin now, all at once.
    void start();
    // Looks now at these targets, or at all when the list is empty. A look that is in flight
    // already counts.
    void lookNow(const QStringList &targets);
    // The unknown key of this fingerprint is the host's own; looks at the host now.
    void acceptHostKey(const QString &host, const QString &fingerprint);

    // Something that goes on beside the looks, on their thread and through their sessions, until it is told to stop;
    // the monitor waits for its end. It must not throw.
    using Companion = std::function<QCoro::Task<>(Vantages &vantages, std::stop_token stop)>;
    void accompany(Companion companion);

Q_SIGNALS:
    void observed(const bridgewatch::Observation &observation);
    void paused(std::chrono::milliseconds span);      // nothing ran for so long
    void clockJumped(std::chrono::milliseconds span); // the wall clock was set, by so much
    void networkChanged();
    void pulse(const bridgewatch::Pulse &pulse); // once a second
    // The monitor's thread has given no pulse for `patience`, or gives them again: what is shown gets
    // no newer meanwhile.
    void stuck(bool isStuck);

private:
    static constexpr int patience = 5; // seconds; counted, so that a sleeping machine is not taken for it

    void countSilence();

    Profile m_profile;
    QThread m_thread{this};
    Rounds *m_rounds = nullptr; // lives on m_thread
    QTimer m_second{this};
    int m_silentSeconds = 0;
};

// One look at each of `targets` from each of its vantages, all at once, in the order of the
// targets. `vantages` must outlive it.
QCoro::Task<QList<Observation>> lookAtAll(QList<Target> targets, Vantages &vantages, Secrets secrets,
                                          std::stop_token stop);

} // namespace bridgewatch
