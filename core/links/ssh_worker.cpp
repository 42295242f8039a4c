// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/ssh_worker.h"

#include "core/base/text.h"
#include "core/links/link_text.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <libssh/server.h> // ssh_send_keepalive
#include <sys/socket.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

// An idle session says so this often, so that firewalls on the way keep it.
constexpr std::chrono::seconds keepAliveEvery(15);

// libssh 0.10, channels.c: numbers are given in the order of the opening.
constexpr int firstChannel = 43;

void initialiseOnce()
{
    static const int done = [] { return ssh_init(); }();
    (void)done;
}

// The first call takes in the answer to the question before, or asks; the second asks.
void keepAlive(ssh_session session)
{
    ssh_send_keepalive(session);
    ssh_send_keepalive(session);
}

} // namespace

Error sshFailure(ssh_session session)
{
    const int pending = [session] {
        int error = 0;
        socklen_t length = sizeof error;
        const int descriptor = ssh_get_fd(session);
        return descriptor >= 0 && ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : 0;
    }();
    const QString said = plainLine(QByteArray(ssh_get_error(session)), 160);
    if (pending != 0)
        return {FailureCode::ofErrno(pending), said, {}};
    const bool ended = (ssh_get_status(session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0;
    return {FailureCode::of(ended ? FailureCode::Family::Closed : FailureCode::Family::Protocol), said, {}};
}

SshWorker::SshWorker()
{
    initialiseOnce();
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        m_wakeRead = Socket(ends[0]);
        m_wakeWrite = Socket(ends[1]);
    }
}

SshWorker::~SshWorker()
{
    m_ending = true;
    interrupt();
    wake();
    if (m_thread.joinable())
        m_thread.join();
}

void SshWorker::start()
{
    if (m_thread.joinable())
        return;
    // Signals are the main thread's business.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    m_thread = std::thread([this] { loop(); });
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void SshWorker::wake() const
{
    const char any = 0;
    [[maybe_unused]] const ssize_t written = ::write(m_wakeWrite.descriptor(), &any, 1);
}

// An agent may ask a person; nobody waits for that at the end.
void SshWorker::interrupt()
{
    if (const int agent = m_agent; agent >= 0)
        ::shutdown(agent, SHUT_RDWR);
}

QCoro::Task<Result<void>> SshWorker::run(std::shared_ptr<SshJob> job, Limits limits)
{
    if (!m_wakeWrite.isOpen())
        co_return fail(FailureCode::ofErrno(EMFILE), {});
    start();
    Wait wait(limits);
    job->expect(&wait);
    {
        const std::lock_guard lock(m_mutex);
        m_new.push_back(job);
    }
    wake();
    const Wait::Woken woken = co_await wait;
    if (woken != Wait::Woken::Signalled) {
        job->abandon();
        interrupt();
        wake();
        co_return fail(codeOf(woken), {});
    }
    job->expect(nullptr);
    if (const std::optional<Error> failure = job->failure())
        co_return tl::make_unexpected(*failure);
    co_return Result<void>();
}

void SshWorker::setSession(ssh_session session)
{
    m_session = session;
    m_received = {};
    m_channels = firstChannel - 1;
    ssh_set_counters(session, &m_received, nullptr);
    ssh_set_blocking(session, 0);
}

bool SshWorker::hasCommands() const
{
    constexpr std::chrono::seconds moment(2);
    return m_commands > 0 || std::chrono::steady_clock::now() - m_commandEnded < moment;
}

void SshWorker::countCommand(int more)
{
    m_commands += more;
    if (more < 0)
        m_commandEnded = std::chrono::steady_clock::now();
}

void SshWorker::drop(const Error &why)
{
    m_up = false;
    for (const std::shared_ptr<SshJob> &job : std::exchange(m_jobs, {})) // one that ends may drop as well
        job->end(why);
    freeSession();
}

void SshWorker::freeSession()
{
    if (m_event) {
        ssh_event_remove_session(m_event, m_session);
        ssh_event_free(m_event);
        m_event = nullptr;
    }
    if (m_session) {
        // Not ssh_disconnect(): it leaves a descriptor open that it was given, and the link may be dead.
        ssh_silent_disconnect(m_session);
        ssh_free(m_session);
        m_session = nullptr;
    }
}

bool SshWorker::isLost() const
{
    return m_up &&
           (ssh_is_connected(m_session) == 0 || (ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0);
}

void SshWorker::loop()
{
    while (!m_ending) {
        takeIn();
        stepAll();
        expire();
        if (isLost())
            drop(sshFailure(m_session));
        sleep();
    }
    takeIn();
    drop({FailureCode::of(FailureCode::Family::Stopped), {}, {}});
}

void SshWorker::takeIn()
{
    std::vector<std::shared_ptr<SshJob>> fresh;
    {
        const std::lock_guard lock(m_mutex);
        fresh.swap(m_new);
    }
    for (std::shared_ptr<SshJob> &job : fresh) {
        if (!m_up && job->needsLogin()) { // it was lost since, and whoever asks has not heard yet
            job->end({FailureCode::of(FailureCode::Family::Unreached),
                      SshText::tr("the session was lost before anything was asked"),
                      {}});
            continue;
        }
        job->begin(m_received.in_bytes);
        m_jobs.push_back(std::move(job));
        if (m_up) // so that silence afterwards means that the link is dead
            keepAlive(m_session);
    }
}

// Until nothing came in any more: a step of one job may take in what another waits for.
void SshWorker::stepAll()
{
    uint64_t before = 0;
    do {
        before = m_received.in_bytes;
        if (m_up && !m_event) {
            m_event = ssh_event_new();
            ssh_event_add_session(m_event, m_session);
        }
        if (m_event)
            ssh_event_dopoll(m_event, 0);
        const std::vector<std::shared_ptr<SshJob>> all = m_jobs; // a step may drop everything
        for (const std::shared_ptr<SshJob> &job : all) {
            const auto at = std::find(m_jobs.begin(), m_jobs.end(), job);
            if (at != m_jobs.end() && !job->step(m_session))
                m_jobs.erase(std::remove(m_jobs.begin(), m_jobs.end(), job), m_jobs.end());
        }
    } while (m_received.in_bytes != before);
}

// A job that ran out of its time while the server said nothing at all takes the session with it:
// the next look begins anew.
void SshWorker::expire()
{
    const std::vector<std::shared_ptr<SshJob>> all = m_jobs;
    bool isSilent = false;
    for (const std::shared_ptr<SshJob> &job : all) {
        if (!job->isTimed() || (!job->deadline().expired() && !job->isAbandoned()))
            continue;
        isSilent = isSilent || (job->deadline().expired() && m_received.in_bytes == job->receivedBefore());
        if (!job->giveUp({FailureCode::of(FailureCode::Family::Deadline), {}, {}}))
            m_jobs.erase(std::remove(m_jobs.begin(), m_jobs.end(), job), m_jobs.end());
    }
    if (isSilent && m_session)
        drop({FailureCode::of(FailureCode::Family::Deadline), SshText::tr("the host says nothing any more"), {}});
}

void SshWorker::sleep()
{
    std::vector<pollfd> watched{{m_wakeRead.descriptor(), POLLIN, 0}};
    std::chrono::milliseconds patience = std::chrono::hours(1);
    if (m_session && ssh_get_fd(m_session) >= 0) {
        const bool writes = (ssh_get_poll_flags(m_session) & SSH_WRITE_PENDING) != 0;
        watched.push_back({ssh_get_fd(m_session), static_cast<short>(writes ? POLLIN | POLLOUT : POLLIN), 0});
    }
    if (m_up)
        patience = keepAliveEvery;
    for (const std::shared_ptr<SshJob> &job : m_jobs) {
        job->watch(watched);
        patience = std::min(patience, job->patience());
        if (job->isTimed())
            patience = std::min(patience, job->deadline().remaining());
    }
    const bool idle = ::poll(watched.data(), watched.size(), static_cast<int>(patience.count())) == 0;
    std::array<char, 64> taken{};
    while (::read(m_wakeRead.descriptor(), taken.data(), taken.size()) > 0) {
    }
    if (idle && m_up && std::chrono::steady_clock::now() - m_keptAlive >= keepAliveEvery) {
        m_keptAlive = std::chrono::steady_clock::now();
        keepAlive(m_session);
    }
}

} // namespace bridgewatch
