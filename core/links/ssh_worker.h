// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/ssh_job.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <thread>

namespace bridgewatch {

// The thread of one host, which alone touches its libssh session. Nothing in it blocks but the
// talk with ssh-agent, which `interrupt()` cuts short. The thread begins with the first job and
// ends with the object; whoever destroys it waits no longer than for the current step.
class SshWorker {
public:
    SshWorker();
    ~SshWorker();
    SshWorker(const SshWorker &) = delete;
    SshWorker &operator=(const SshWorker &) = delete;

    // Runs `job` and waits for its first answer. A job that outlives `limits` is abandoned.
    QCoro::Task<Result<void>> run(std::shared_ptr<SshJob> job, Limits limits);
    // Has every job stepped once more.
    void wake() const;

    // Whether a session stands: verified, logged in, and not seen to be dead.
    [[nodiscard]] bool isUp() const { return m_up; }

    // For jobs, on the thread.
    void setSession(ssh_session session);                   // shakes hands; owned from here on
    void setUp() { m_up = true; }                           // logged in
    void setAgent(int descriptor) { m_agent = descriptor; } // -1: none any more
    // The number that libssh gives the next channel that is opened: its one error text per session
    // names the channel that it is about.
    [[nodiscard]] int nextChannel() { return ++m_channels; }
    // The channels for commands: a server has room for so many at once (sshd_config(5), MaxSessions).
    // Whether one is there, or was a moment ago: the server may count it still.
    [[nodiscard]] bool hasCommands() const;
    void countCommand(int more); // that is open, or was
    // Ends the session and every job in it; the next handshake begins another.
    void drop(const Error &why);
    // Ends what is left of a session in which no job is.
    void freeSession();

private:
    void start();
    void loop();
    void takeIn();
    void stepAll();
    void expire();
    void sleep();
    void interrupt();
    [[nodiscard]] bool isLost() const;

    std::thread m_thread;
    Socket m_wakeRead;
    Socket m_wakeWrite;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<SshJob>> m_new; // under m_mutex
    std::atomic<bool> m_ending = false;
    std::atomic<bool> m_up = false;
    std::atomic<int> m_agent = -1;

    // On the thread alone.
    std::vector<std::shared_ptr<SshJob>> m_jobs;
    ssh_session m_session = nullptr;
    ssh_event m_event = nullptr;
    int m_channels = 0;
    int m_commands = 0;
    std::chrono::steady_clock::time_point m_commandEnded{};
    ssh_counter_struct m_received{};
    std::chrono::steady_clock::time_point m_keptAlive{};
};

} // namespace bridgewatch
