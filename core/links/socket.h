// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/deadline.h"
#include "core/base/result.h"
#include "core/base/wait.h"

#include <QByteArray>
#include <QCoroTask>
#include <QSocketNotifier>
#include <utility>

namespace bridgewatch {

// Owns a file descriptor.
class Socket {
public:
    Socket() = default;
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    Socket(Socket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Socket &operator=(Socket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket();

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    // Hands the descriptor on to who closes it from now on.
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor = -1;
};

enum class Ready { ToRead, ToWrite };

// The wait until the non-blocking `descriptor` can be read or written without blocking. Awaited once, and awaited
// by its name: GCC 12 would move a temporary. It ends before the descriptor is closed, unless it was signalled.
class Readiness final : private QSocketNotifier {
public:
    Readiness(int descriptor, Ready what, const Limits &limits);
    [[nodiscard]] Wait::Awaiter operator co_await() { return m_wait.operator co_await(); }

protected:
    bool event(QEvent *event) override;

private:
    Wait m_wait;
};

// Sends all of `bytes`; the code is an errno, Deadline or Stopped.
QCoro::Task<Result<void>> sendAll(int descriptor, QByteArray bytes, Limits limits);

// Waits for the first bytes and returns what is there, at most `limit` and at least one; Closed
// when the peer has ended the connection.
QCoro::Task<Result<QByteArray>> receiveSome(int descriptor, int limit, Limits limits);

} // namespace bridgewatch
