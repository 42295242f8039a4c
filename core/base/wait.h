// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/deadline.h"
#include "core/base/failure_code.h"

#include <QObject>
#include <coroutine>
#include <optional>

namespace bridgewatch {

// The one way in which a coroutine waits for the outside: until `signal()`, the deadline, or a
// stop, whichever comes first.
//
//     Wait wait(limits);
//     QObject::connect(&notifier, &QSocketNotifier::activated, &wait, &Wait::signal);
//     const Wait::Woken woken = co_await wait;
//
// Awaited once, on the thread that made it, which must run an event loop. The coroutine resumes
// from the event loop, never from inside the sender's emission, so that it may destroy the sender; only
// signalFromLoop() says that this is given already.
// `signal()` may come before the await. From another thread use `signalFromAnywhere()`, while the
// Wait is known to live.
class Wait final : public QObject {
    Q_OBJECT
public:
    enum class Woken { Signalled, Deadline, Stopped };

    explicit Wait(const Limits &limits);
    ~Wait() override;

    void signal() { wake(Woken::Signalled); }
    // For who was called by the event loop and returns to it at once: the coroutine resumes in here, and may destroy
    // the caller.
    void signalFromLoop();
    void signalFromAnywhere();

    struct Awaiter {
        Wait &wait;
        [[nodiscard]] bool await_ready() { return wait.isOver(); }
        void await_suspend(std::coroutine_handle<> handle) { wait.suspend(handle); }
        [[nodiscard]] Woken await_resume() const { return wait.m_woken.value_or(Woken::Stopped); }
    };
    [[nodiscard]] Awaiter operator co_await() { return {*this}; }

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] bool isOver();
    void suspend(std::coroutine_handle<> handle);
    bool end(Woken why);
    void wake(Woken why);
    void resume();

    struct StopRequested {
        Wait *wait;
        void operator()() const;
    };

    Limits m_limits;
    std::optional<Woken> m_woken;
    std::coroutine_handle<> m_handle;
    int m_timer = 0;
    std::optional<std::stop_callback<StopRequested>> m_onStop;
};

// The code that a look carries when a wait did not end by a signal.
[[nodiscard]] inline FailureCode codeOf(Wait::Woken woken)
{
    return FailureCode::of(woken == Wait::Woken::Stopped ? FailureCode::Family::Stopped
                                                         : FailureCode::Family::Deadline);
}

} // namespace bridgewatch
