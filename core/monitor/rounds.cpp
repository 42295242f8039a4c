// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/rounds.h"

#include "core/probes/look.h"

#include <QTimer>

namespace bridgewatch {

Rounds::Rounds(Profile profile)
    : m_profile(std::move(profile)), m_secrets(m_profile.name), m_vantages(m_profile.targets)
{
}

void Rounds::start()
{
    for (const Target &target : std::as_const(m_profile.targets)) {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, target] { lookAt(target); });
        timer->start(target.every);
        lookAt(target);
    }
}

void Rounds::lookNow(const QStringList &targets)
{
    for (const Target &target : std::as_const(m_profile.targets)) {
        if (targets.isEmpty() || targets.contains(target.id))
            lookAt(target);
    }
}

void Rounds::acceptHostKey(const QString &host, const QString &fingerprint)
{
    m_vantages.acceptHostKey(host, fingerprint);
    lookNow({host});
}

void Rounds::lookAt(const Target &target)
{
    for (const QString &vantage : target.vantages) {
        if (!m_finishing && !m_inFlight.contains({target.id, vantage}))
            lookOnce(target, vantage);
    }
}

QCoro::Task<> Rounds::lookOnce(Target target, QString vantage)
{
    m_inFlight.insert({target.id, vantage});
    Observation observation = co_await look(target, vantage, m_vantages, m_secrets, m_stop.get_token());
    if (target.kind == Kind::Pm2) {
        compare(m_processes.value(target.id), observation);
        if (!observation.readings.isEmpty())
            m_processes[target.id] = observation;
    }
    m_inFlight.remove({target.id, vantage});
    if (!m_finishing)
        Q_EMIT observed(observation);
    finishIfIdle();
}

QCoro::Task<> Rounds::accompany(Monitor::Companion companion)
{
    if (m_finishing)
        co_return;
    ++m_companions;
    co_await companion(m_vantages, m_stop.get_token());
    --m_companions;
    finishIfIdle();
}

void Rounds::finish()
{
    m_finishing = true;
    m_stop.request_stop();
    finishIfIdle();
}

void Rounds::finishIfIdle()
{
    if (m_finishing && m_inFlight.isEmpty() && m_companions == 0)
        Q_EMIT finished();
}

} // namespace bridgewatch
