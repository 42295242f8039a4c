// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitor.h"

#include "core/monitor/rounds.h"
#include "core/probes/look.h"

namespace bridgewatch {

Monitor::Monitor(Profile profile, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_rounds(new Rounds(m_profile))
{
    qRegisterMetaType<Observation>();
    qRegisterMetaType<Pulse>();
    qRegisterMetaType<std::chrono::milliseconds>();
    m_thread.setObjectName(QStringLiteral("monitor"));
    m_rounds->moveToThread(&m_thread);
    connect(m_rounds, &Rounds::observed, this, [this](const QList<Observation> &observations) {
        for (const Observation &observation : observations)
            Q_EMIT observed(observation);
    });
    connect(m_rounds, &Rounds::paused, this, &Monitor::paused);
    connect(m_rounds, &Rounds::clockJumped, this, &Monitor::clockJumped);
    connect(m_rounds, &Rounds::networkChanged, this, &Monitor::networkChanged);
    connect(m_rounds, &Rounds::pulse, this, [this](const Pulse &beat) {
        if (std::exchange(m_silentSeconds, 0) >= patience)
            Q_EMIT stuck(false);
        Q_EMIT pulse(beat);
    });
    connect(&m_thread, &QThread::started, m_rounds, &Rounds::settle);
    connect(&m_second, &QTimer::timeout, this, &Monitor::countSilence);
    connect(m_rounds, &Rounds::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_rounds, &QObject::deleteLater);
    m_thread.start();
}

Monitor::~Monitor()
{
    QMetaObject::invokeMethod(m_rounds, &Rounds::finish, Qt::QueuedConnection);
    m_thread.wait();
}

void Monitor::start()
{
    QMetaObject::invokeMethod(m_rounds, &Rounds::start, Qt::QueuedConnection);
    m_second.start(std::chrono::seconds(1));
}

void Monitor::countSilence()
{
    if (++m_silentSeconds == patience)
        Q_EMIT stuck(true);
}

void Monitor::lookNow(const QStringList &targets)
{
    QMetaObject::invokeMethod(
        m_rounds, [rounds = m_rounds, targets] { rounds->lookNow(targets); }, Qt::QueuedConnection);
}

void Monitor::acceptHostKey(const QString &host, const QString &fingerprint)
{
    QMetaObject::invokeMethod(
        m_rounds, [rounds = m_rounds, host, fingerprint] { rounds->acceptHostKey(host, fingerprint); },
        Qt::QueuedConnection);
}

void Monitor::accompany(Companion companion)
{
    QMetaObject::invokeMethod(
        m_rounds, [rounds = m_rounds, companion = std::move(companion)] { rounds->accompany(companion); },
        Qt::QueuedConnection);
}

QCoro::Task<QList<Observation>> lookAtAll(QList<Target> targets, Vantages &vantages, Secrets secrets,
                                          std::stop_token stop)
{
    // A task starts running when it is made: awaiting them one by one waits for the slowest.
    std::vector<QCoro::Task<Observation>> looks;
    for (const Target &target : targets) {
        for (const QString &vantage : target.vantages)
            looks.push_back(look(target, vantage, vantages, secrets, stop));
    }
    QList<Observation> observations;
    for (QCoro::Task<Observation> &running : looks) {
        const Observation observation = co_await running;
        observations.append(observation);
    }
    co_return observations;
}

} // namespace bridgewatch
