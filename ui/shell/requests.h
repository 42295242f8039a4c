// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <functional>

namespace bridgewatch {

// What the window asks of whoever watches its world. Both are called on the window's thread and
// return at once.
struct Requests {
    // A look at these targets now; none named: at everything.
    std::function<void(const QStringList &targets)> lookNow;
    // A person has compared this fingerprint with the host's own, and trusts the key.
    std::function<void(const QString &host, const QString &fingerprint)> acceptHostKey;
};

} // namespace bridgewatch
