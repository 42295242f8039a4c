// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/socket.h"

namespace bridgewatch {

// What one TCP connection may bring in. libpq reads for as long as the peer sends, within one call
// if need be, and keeps all of it: a flood would hold the event loop and fill the memory. While a
// call is watched, a thread of the process counts what the kernel received (tcp(7), TCP_INFO) and
// ends the connection once it is too much; the call then returns by itself.
class InboundLimit {
public:
    InboundLimit() = default;
    // Keeps a duplicate of the connected `descriptor`, whose owner may close it at any time.
    InboundLimit(int descriptor, quint64 limit);

    template<typename Call> auto during(Call call) const
    {
        const Watched watched(*this);
        return call();
    }
    [[nodiscard]] bool isExceeded() const;

private:
    class Watched {
    public:
        explicit Watched(const InboundLimit &limit);
        ~Watched();
        Watched(const Watched &) = delete;
        Watched &operator=(const Watched &) = delete;

    private:
        const InboundLimit &m_limit;
    };
    friend class InboundWatch;

    Socket m_duplicate;
    quint64 m_limit = 0;
};

} // namespace bridgewatch
