// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wait.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimerEvent>

namespace bridgewatch {
namespace {
const auto resumeEvent = static_cast<QEvent::Type>(QEvent::registerEventType());
const auto signalEvent = static_cast<QEvent::Type>(QEvent::registerEventType());
const auto stopEvent = static_cast<QEvent::Type>(QEvent::registerEventType());
} // namespace

Wait::Wait(const Limits &limits) : m_limits(limits) {}

Wait::~Wait() = default;

void Wait::signalFromAnywhere()
{
    QCoreApplication::postEvent(this, new QEvent(signalEvent));
}

void Wait::StopRequested::operator()() const
{
    QCoreApplication::postEvent(wait, new QEvent(stopEvent));
}

bool Wait::isOver()
{
    if (!m_woken && m_limits.stop.stop_requested())
        m_woken = Woken::Stopped;
    if (!m_woken && m_limits.deadline.expired())
        m_woken = Woken::Deadline;
    return m_woken.has_value();
}

void Wait::suspend(std::coroutine_handle<> handle)
{
    m_handle = handle;
    m_timer = startTimer(m_limits.deadline.remaining(), Qt::PreciseTimer);
    if (m_limits.stop.stop_possible())
        m_onStop.emplace(m_limits.stop, StopRequested{this});
}

// False when it was over before.
bool Wait::end(Woken why)
{
    if (m_woken)
        return false;
    m_woken = why;
    if (m_timer != 0)
        killTimer(m_timer);
    return true;
}

void Wait::wake(Woken why)
{
    if (end(why) && m_handle)
        QCoreApplication::postEvent(this, new QEvent(resumeEvent));
}

void Wait::signalFromLoop()
{
    if (end(Woken::Signalled) && m_handle)
        resume();
}

void Wait::resume()
{
    const auto handle = std::exchange(m_handle, {});
    handle.resume(); // may destroy this object
}

void Wait::timerEvent(QTimerEvent *)
{
    wake(Woken::Deadline);
}

bool Wait::event(QEvent *event)
{
    if (event->type() == resumeEvent) {
        resume();
        return true;
    }
    if (event->type() == signalEvent) {
        wake(Woken::Signalled);
        return true;
    }
    if (event->type() == stopEvent) {
        wake(Woken::Stopped);
        return true;
    }
    return QObject::event(event);
}

} // namespace bridgewatch
