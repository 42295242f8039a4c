// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/base/wait.h"

#include <QCoroTask>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace bridgewatch {

// Deadline: nobody knows what became of it; Stopped: the same.
[[nodiscard]] Error unanswered(Wait::Woken woken);

// Carries one answer from a worker to the coroutine that waits for it. Shared by both; whoever is
// last lets go of it.
template<typename T> class Handover {
public:
    // Nobody waits any more: the work can be left undone.
    [[nodiscard]] bool isAbandoned() const
    {
        const std::lock_guard lock(m_mutex);
        return m_abandoned;
    }

    // From any thread, once.
    void give(Result<T> answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answer = std::move(answer);
        if (m_waiting)
            m_waiting->signalFromAnywhere();
    }

    // On the thread that asked. The code of an answer that did not come is Deadline or Stopped.
    static QCoro::Task<Result<T>> take(std::shared_ptr<Handover> self, Limits limits)
    {
        Wait wait(limits);
        self->expect(&wait);
        const Wait::Woken woken = co_await wait;
        co_return self->leave(woken);
    }

private:
    void expect(Wait *wait)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = wait;
        if (m_answer)
            wait->signal();
    }

    Result<T> leave(Wait::Woken woken)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = nullptr;
        m_abandoned = true;
        if (m_answer)
            return std::move(*m_answer);
        return tl::make_unexpected(unanswered(woken));
    }

    mutable std::mutex m_mutex;
    Wait *m_waiting = nullptr;
    bool m_abandoned = false;
    std::optional<Result<T>> m_answer;
};

// The worker's end of a handover: who lets go of it without an answer has given "stopped".
template<typename T> class Promise {
public:
    explicit Promise(std::shared_ptr<Handover<T>> handover) : m_handover(std::move(handover)) {}
    ~Promise()
    {
        if (!m_given)
            m_handover->give(fail(FailureCode::of(FailureCode::Family::Stopped), {}));
    }
    Promise(const Promise &) = delete;
    Promise &operator=(const Promise &) = delete;

    [[nodiscard]] bool isAbandoned() const { return m_handover->isAbandoned(); }
    void give(Result<T> answer)
    {
        m_given = true;
        m_handover->give(std::move(answer));
    }

private:
    std::shared_ptr<Handover<T>> m_handover;
    bool m_given = false;
};

// A thread for what only blocks: it does one job after the other. Its end waits for the job that
// runs; those that wait are dropped, and whoever asked for them hears "stopped".
class Worker {
public:
    static constexpr size_t queueLimit = 1'000;

    // `atEnd` runs on the thread as its last, to let go there of what belongs to it.
    explicit Worker(std::function<void()> atEnd = {});
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // From any thread. False: `queueLimit` jobs wait already, and this one is not taken.
    bool post(std::function<void()> job);

    // `work` on the worker, its answer here. What was stopped before it was asked is not begun.
    template<typename T> QCoro::Task<Result<T>> ask(std::function<Result<T>()> work, Limits limits)
    {
        const auto handover = std::make_shared<Handover<T>>();
        const auto promise = std::make_shared<Promise<T>>(handover);
        auto job = [promise, work = std::move(work)] {
            if (!promise->isAbandoned())
                promise->give(work());
        };
        if (!limits.stop.stop_requested() && !post(std::move(job)))
            promise->give(busy());
        return Handover<T>::take(handover, limits);
    }

private:
    [[nodiscard]] static tl::unexpected<Error> busy();
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::function<void()> m_atEnd;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace bridgewatch
