// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/monitor/monitor.h"

#include <QSet>

namespace bridgewatch {

// The part of the monitor that lives on its thread: timers and the looks in flight.
class Rounds final : public QObject {
    Q_OBJECT
public:
    explicit Rounds(Profile profile);

    void start();
    void lookNow(const QStringList &targets);
    void acceptHostKey(const QString &host, const QString &fingerprint);
    QCoro::Task<> accompany(Monitor::Companion companion);
    // Stops all looks and companions; `finished` follows when the last one has ended, at once if none runs.
    void finish();

Q_SIGNALS:
    void observed(const bridgewatch::Observation &observation);
    void finished();

private:
    QCoro::Task<> lookOnce(Target target, QString vantage);
    void lookAt(const Target &target);
    void finishIfIdle();

    Profile m_profile;
    Secrets m_secrets;
    Vantages m_vantages;
    std::stop_source m_stop;
    QSet<QPair<QString, QString>> m_inFlight; // target, vantage
    QHash<QString, Observation> m_processes;  // the latest look at each process that counts restarts
    int m_companions = 0;
    bool m_finishing = false;
};

} // namespace bridgewatch
