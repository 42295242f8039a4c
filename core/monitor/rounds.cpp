// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/rounds.h"

#include "core/base/wait.h"
#include "core/links/network_watch.h"
#include "core/probes/look.h"

#include <QAbstractEventDispatcher>
#include <QRandomGenerator>

namespace bridgewatch {
namespace {

Schedule::Moment now()
{
    return std::chrono::steady_clock::now();
}

constexpr qsizetype mostUntold = 100;

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

Rounds::Rounds(const Profile &profile)
    : m_targets(profile.targets), m_secrets(profile.name), m_vantages(profile.targets), m_schedule(profile.targets)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &Rounds::beginDue);
    connect(&m_tick, &QTimer::timeout, this, &Rounds::tick);
}

void Rounds::settle()
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &Rounds::tell);
}

void Rounds::start()
{
    auto *network = new NetworkWatch(this);
    connect(network, &NetworkWatch::changed, this, [this] {
        Q_EMIT networkChanged();
        hurry({});
    });
    m_tick.start(Pauses::tick);
    tick();
    hurry({});
}

void Rounds::lookNow(const QStringList &targets)
{
    for (const Target &target : std::as_const(m_targets)) {
        if (targets.isEmpty() || targets.contains(target.id))
            m_refusals.allowOne(target);
    }
    hurry(targets);
}

void Rounds::acceptHostKey(const QString &host, const QString &fingerprint)
{
    m_vantages.acceptHostKey(host, fingerprint);
    lookNow({host});
}

void Rounds::hurry(const QStringList &targets)
{
    m_schedule.hurry(targets, now());
    beginDue();
}

void Rounds::beginDue()
{
    if (m_finishing)
        return;
    noticePauses();
    const Schedule::Moment begin = now();
    for (const Schedule::TrackId track : m_schedule.takeDue(begin)) {
        const auto late = std::max(begin - m_schedule.due(track), Schedule::Moment::duration::zero());
        countLateness(std::chrono::floor<std::chrono::milliseconds>(late));
        lookOnce(track);
    }
    arm();
}

void Rounds::arm()
{
    const std::optional<Schedule::Moment> due = m_schedule.nextDue();
    if (!due || m_finishing || (m_next.isActive() && m_armedFor == *due))
        return;
    m_armedFor = *due;
    m_next.start(
        std::max(std::chrono::ceil<std::chrono::milliseconds>(*due - now()), std::chrono::milliseconds::zero()));
}

QCoro::Task<> Rounds::lookOnce(Schedule::TrackId track)
{
    const int pausesBefore = m_pauseCount;
    const Observation seen = co_await observe(track);
    noticePauses();
    ++m_pulse.looks;
    if (m_pauseCount != pausesBefore) {
        m_schedule.again(track, now()); // its deadline passed while nothing ran
    } else {
        const bool answered = seen.outcome == Outcome::Ok || seen.outcome == Outcome::Warning;
        const std::chrono::seconds rest(static_cast<qint64>(seen.readings.value(QStringLiteral("retry_after_s"))));
        m_schedule.ended(track, answered, now(), chance(), rest);
        if (!m_finishing)
            m_untold.append(seen);
        if (m_untold.size() >= mostUntold)
            tell();
    }
    arm();
    finishIfIdle();
}

// To wake the other thread costs more than a look at what answers at once: it is woken once for all that ended
// together.
void Rounds::tell()
{
    if (!m_untold.isEmpty())
        Q_EMIT observed(std::exchange(m_untold, {}));
}

QCoro::Task<Observation> Rounds::observe(Schedule::TrackId track)
{
    const Target &target = m_schedule.target(track);
    const bool logsIn = Refusals::loginOf(target) != nullptr;
    if (logsIn) {
        if (const std::optional<Observation> held = co_await awaitLogin(track))
            co_return *held;
    }
    Observation seen = co_await look(target, m_schedule.vantage(track), m_vantages, m_secrets, m_stop.get_token());
    if (target.kind == Kind::Pm2) {
        compare(m_processes.value(target.id), seen);
        if (!seen.readings.isEmpty())
            m_processes[target.id] = seen;
    }
    if (logsIn)
        co_await endLogin(track, seen);
    co_return seen;
}

QCoro::Task<> Rounds::endLogin(Schedule::TrackId track, const Observation &seen)
{
    const Target &target = m_schedule.target(track);
    Secret refused;
    if (Refusals::isRefusal(seen)) {
        m_lastRefusals[track] = seen;
        refused = co_await passwordOf(target);
    }
    m_refusals.note(target, seen, refused);
    Q_EMIT loginEnded();
}

QCoro::Task<std::optional<Observation>> Rounds::awaitLogin(Schedule::TrackId track)
{
    const Target &target = m_schedule.target(track);
    const Deadline patience = Deadline::in(target.timeout / 2); // so that the look itself is not late
    while (!m_stop.stop_requested()) {
        if (m_refusals.isHeld(target)) {
            const Secret password = co_await passwordOf(target);
            if (m_refusals.isHeld(target, password))
                co_return std::optional<Observation>(heldAt(track));
            if (!password.isEmpty()) // looked at again when it is another one than was refused
                m_refusals.renew(target, password);
        }
        const bool isPatient = !patience.expired();
        if (m_refusals.tryBegin(target, isPatient))
            break;
        Wait turn({isPatient ? patience : Deadline::in(target.timeout), m_stop.get_token()});
        connect(this, &Rounds::loginEnded, &turn, &Wait::signal);
        (void)co_await turn;
    }
    co_return std::optional<Observation>();
}

Observation Rounds::heldAt(Schedule::TrackId track) const
{
    const Target &target = m_schedule.target(track);
    const QDateTime at = QDateTime::currentDateTimeUtc();
    if (m_lastRefusals.contains(track))
        return Refusals::held(m_lastRefusals.value(track), at);
    return target.kind == Kind::Sync ? Refusals::heldSync(target, m_schedule.vantage(track), at)
                                     : m_refusals.heldUnseen(target, m_schedule.vantage(track), at);
}

QCoro::Task<Secret> Rounds::passwordOf(const Target &target)
{
    const PostgresSettings *login = Refusals::loginOf(target);
    if (!login)
        co_return Secret();
    const Limits limits{Deadline::in(target.timeout), m_stop.get_token()};
    const Result<Secret> password = co_await m_secrets.fetch(login->password, limits);
    co_return password.value_or(Secret());
}

void Rounds::tick()
{
    noticePauses();
    m_pulse.inFlight = m_schedule.inFlight();
    Q_EMIT pulse(m_pulse);
}

void Rounds::noticePauses()
{
    const Pauses::Seen seen = m_pauses.check(Pauses::Clocks::now());
    if (seen.jumped != Pauses::Milliseconds::zero())
        Q_EMIT clockJumped(seen.jumped);
    if (seen.paused == Pauses::Milliseconds::zero())
        return;
    ++m_pauseCount;
    Q_EMIT paused(seen.paused);
    m_schedule.hurry({}, now());
    arm();
}

void Rounds::countLateness(std::chrono::milliseconds late)
{
    const auto *const place = std::lower_bound(Pulse::lateness.begin(), Pulse::lateness.end(), late);
    ++m_pulse.late.at(static_cast<size_t>(place - Pulse::lateness.begin()));
    m_pulse.lateTogether += late;
    m_pulse.latest = std::max(m_pulse.latest, late);
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
    m_next.stop();
    m_tick.stop();
    m_stop.request_stop();
    finishIfIdle();
}

void Rounds::finishIfIdle()
{
    if (m_finishing && m_schedule.inFlight() == 0 && m_companions == 0)
        Q_EMIT finished();
}

} // namespace bridgewatch
