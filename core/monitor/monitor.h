// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "core/probes/vantages.h"
#include "core/profile/secrets.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <stop_token>

namespace bridgewatch {

class Rounds;

// Looks at every target of a profile on its own period, from each of its vantages, until it dies.
// All looks run on one thread of the monitor's own; one look per target and vantage is in flight
// at most. Destruction stops the running looks and waits for them, which takes no longer than
// stopping does.
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

private:
    Profile m_profile;
    QThread m_thread;
    Rounds *m_rounds = nullptr; // lives on m_thread
};

// One look at each of `targets` from each of its vantages, all at once, in the order of the
// targets. `vantages` must outlive it.
QCoro::Task<QList<Observation>> lookAtAll(QList<Target> targets, Vantages &vantages, Secrets secrets,
                                          std::stop_token stop);

} // namespace bridgewatch
