// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/worker.h"

#include "core/store/sqlite_error.h"

#include <cerrno>

namespace bridgewatch {

Error unanswered(Wait::Woken woken)
{
    return {codeOf(woken),
            woken == Wait::Woken::Stopped ? Kept::tr("it was stopped before an answer came")
                                          : Kept::tr("no answer came in time"),
            {}};
}

Worker::Worker(std::function<void()> atEnd) : m_atEnd(std::move(atEnd))
{
    m_thread = std::thread([this] {
        loop();
        if (m_atEnd)
            m_atEnd();
    });
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

bool Worker::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.size() >= queueLimit)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

tl::unexpected<Error> Worker::busy()
{
    return fail(FailureCode::ofErrno(EBUSY), Kept::tr("Too much is asked at once."));
}

void Worker::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_ending)
            return;
        std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = {};
        lock.lock();
    }
}

} // namespace bridgewatch
