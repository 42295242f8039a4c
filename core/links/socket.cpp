// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/socket.h"

#include <QEvent>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace bridgewatch {
namespace {
tl::unexpected<Error> failErrno(int number)
{
    return fail(FailureCode::ofErrno(number), QString::fromLocal8Bit(std::strerror(number)));
}

} // namespace

Socket::~Socket()
{
    if (isOpen())
        ::close(m_descriptor);
}

Readiness::Readiness(int descriptor, Ready what, const Limits &limits)
    : QSocketNotifier(descriptor, what == Ready::ToRead ? Read : Write), m_wait(limits)
{
}

bool Readiness::event(QEvent *event)
{
    if (event->type() != QEvent::SockAct)
        return QSocketNotifier::event(event);
    setEnabled(false);
    m_wait.signalFromLoop(); // may destroy this object
    return true;
}

QCoro::Task<Result<void>> sendAll(int descriptor, QByteArray bytes, Limits limits)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(descriptor, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count >= 0) {
            sent += count;
        } else if (errno == EAGAIN) {
            Readiness ready(descriptor, Ready::ToWrite, limits);
            const Wait::Woken woken = co_await ready;
            if (woken != Wait::Woken::Signalled)
                co_return fail(codeOf(woken), {});
        } else if (errno != EINTR) {
            co_return failErrno(errno);
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<QByteArray>> receiveSome(int descriptor, int limit, Limits limits)
{
    QByteArray buffer(limit, Qt::Uninitialized);
    while (true) {
        const ssize_t count = ::recv(descriptor, buffer.data(), static_cast<size_t>(limit), 0);
        if (count > 0)
            co_return buffer.left(static_cast<qsizetype>(count));
        if (count == 0)
            co_return fail(FailureCode::of(FailureCode::Family::Closed), {});
        if (errno != EAGAIN && errno != EINTR)
            co_return failErrno(errno);
        Readiness ready(descriptor, Ready::ToRead, limits);
        const Wait::Woken woken = co_await ready;
        if (woken != Wait::Woken::Signalled)
            co_return fail(codeOf(woken), {});
    }
}

} // namespace bridgewatch
