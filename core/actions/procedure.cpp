// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/procedure.h"

namespace bridgewatch {

QCoro::Task<bool> pauseFor(std::chrono::milliseconds span, Limits limits)
{
    const bool isLonger = limits.deadline.remaining() >= span;
    const Limits pause{isLonger ? Deadline::in(span) : limits.deadline, limits.stop};
    Wait wait(pause);
    const Wait::Woken woken = co_await wait;
    co_return isLonger &&woken == Wait::Woken::Deadline;
}

} // namespace bridgewatch
