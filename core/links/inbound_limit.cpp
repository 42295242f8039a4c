// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/inbound_limit.h"

#include <condition_variable>
#include <fcntl.h>
#include <linux/tcp.h>
#include <mutex>
#include <netinet/in.h>
#include <set>
#include <sys/socket.h>
#include <thread>

namespace bridgewatch {

// The thread that looks at the connections inside a call right now; asleep when there are none.
// Detached: there is nothing in it to save at exit.
class InboundWatch {
public:
    InboundWatch()
    {
        std::thread([this] { run(); }).detach();
    }

    void add(const InboundLimit *limit)
    {
        const std::lock_guard lock(m_mutex);
        m_watched.insert(limit);
        m_wake.notify_one();
    }

    void remove(const InboundLimit *limit)
    {
        const std::lock_guard lock(m_mutex);
        m_watched.erase(limit);
    }

private:
    [[noreturn]] void run()
    {
        constexpr std::chrono::milliseconds often(5);
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return !m_watched.empty(); });
            m_wake.wait_for(lock, often, [this] { return m_watched.empty(); });
            for (const InboundLimit *limit : m_watched) {
                if (limit->isExceeded())
                    ::shutdown(limit->m_duplicate.descriptor(), SHUT_RDWR);
            }
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::set<const InboundLimit *> m_watched;
};

namespace {
InboundWatch &inboundWatch()
{
    static InboundWatch *const forever = new InboundWatch; // outlives its thread
    return *forever;
}
} // namespace

InboundLimit::InboundLimit(int descriptor, quint64 limit)
    : m_duplicate(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0)), m_limit(limit)
{
}

bool InboundLimit::isExceeded() const
{
    tcp_info info{};
    socklen_t length = sizeof info;
    return m_duplicate.isOpen() && ::getsockopt(m_duplicate.descriptor(), IPPROTO_TCP, TCP_INFO, &info, &length) == 0 &&
           info.tcpi_bytes_received > m_limit;
}

InboundLimit::Watched::Watched(const InboundLimit &limit) : m_limit(limit)
{
    if (m_limit.m_duplicate.isOpen())
        inboundWatch().add(&m_limit);
}

InboundLimit::Watched::~Watched()
{
    if (m_limit.m_duplicate.isOpen())
        inboundWatch().remove(&m_limit);
}

} // namespace bridgewatch
