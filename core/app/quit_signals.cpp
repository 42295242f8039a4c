// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/quit_signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr std::array asking{SIGINT, SIGTERM, SIGHUP};

// Written to by the handler, read by the notifier; open for as long as the process runs.
std::array<int, 2> ends{-1, -1};

// Does nothing that is not safe in a signal handler (POSIX.1-2017, 2.4.3).
void tell(int)
{
    const int before = errno;
    const char any = 0;
    [[maybe_unused]] const ssize_t written = ::write(ends[0], &any, 1);
    errno = before;
}

int openEnds()
{
    if (ends[0] < 0 && ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        qFatal("no socket pair for signals");
    return ends[1];
}

void handleBy(void (*handler)(int), int flags)
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    for (const int signal : asking)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent), m_notifier(openEnds(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> read{};
        while (::read(ends[1], read.data(), read.size()) > 0) {
        }
        handleBy(SIG_DFL, 0);
        Q_EMIT asked();
    });
    handleBy(tell, SA_RESTART);
}

QuitSignals::~QuitSignals()
{
    handleBy(SIG_DFL, 0);
}

} // namespace bridgewatch
