// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/attempt.h"
#include "core/links/ssh_command.h"
#include "core/links/ssh_login.h"
#include "core/model/observation.h"

namespace bridgewatch {

class SshStream;
class SshTunnel;

// Everything that goes through one host: one verified session, kept alive, made when it is first
// needed and again when it was lost. Many looks may use it at once; all of them, and the object
// itself, live on one thread with an event loop. The looks must have ended before it is destroyed.
class SshLink {
public:
    SshLink(QString id, SshHost host) : m_id(std::move(id)), m_host(std::move(host)) {}
    ~SshLink();

    [[nodiscard]] const QString &id() const { return m_id; }

    // For the look at the host itself: the stages dns, tcp, host-key and authentication where a session
    // has to be made, none where one stands. The facts "ssh.…" of the session either way.
    QCoro::Task<Result<void>> logIn(Attempt &attempt, Observation &observation);

    // For looks from the host: a session stands, or Unreached with the reason. Right after a failure
    // nobody knocks again: the pause doubles from one second to `longestPause`. logIn() does not wait.
    static constexpr std::chrono::seconds longestPause{15};
    QCoro::Task<Result<void>> reach(Limits limits);

    // The stage exec: a program on the host with exactly these words, found in a PATH that has the
    // usual folders; no shell sees a word but as data. It is ended on the host when the time is up,
    // also when the link dies. `limit` bounds what it may answer, in bytes.
    QCoro::Task<Result<CommandResult>> exec(QStringList words, qsizetype limit, Attempt &attempt);

    // A program on the host, run as exec() does, that is talked to for as long as it and the session last, but no
    // longer than `longest`: a host that loses sight of us is rid of it then. Give it up when it is not wanted any
    // more: its standard input ends, and it has to end with that.
    QCoro::Task<Result<std::shared_ptr<SshStream>>> converse(QStringList words, std::chrono::seconds longest,
                                                             Limits limits);
    void giveUp(const std::shared_ptr<SshStream> &stream);
    // In one session: a server has room for ten commands by default (sshd_config(5), MaxSessions), and looks need
    // some. More streams have further sessions.
    static constexpr size_t streamsAtOnce = 7;

    // The stage tcp (a name that does not resolve there fails at dns): the host connects, and leaves
    // the rung open. The other end is given with attach().
    QCoro::Task<Result<std::shared_ptr<SshTunnel>>> tunnel(QString host, quint16 port, Attempt &attempt);
    void attach(const std::shared_ptr<SshTunnel> &tunnel, Socket socket);
    void giveUp(const std::shared_ptr<SshTunnel> &tunnel);

    [[nodiscard]] bool isUp() const { return m_worker.isUp(); }
    // An unknown key of this fingerprint ("SHA256:…") is the host's own.
    void accept(const QString &fingerprint) { m_accepted.insert(fingerprint); }

private:
    // One try to make a session, for all who wait for it.
    struct Login {
        Attempt attempt;
        HostKey key;
        std::optional<Error> failure;
        bool isOver = false;
        std::vector<Wait *> waiting;
    };
    QCoro::Task<std::shared_ptr<Login>> login(Limits limits);
    QCoro::Task<Result<void>> make(Login &login);
    [[nodiscard]] Error unreached(const Login &login) const;
    void describe(Observation &observation) const;
    [[nodiscard]] bool hasRoomForAStream();

    QString m_id;
    SshHost m_host;
    SshWorker m_worker;
    QSet<QString> m_accepted;
    std::shared_ptr<Login> m_login; // the latest
    QDateTime m_since;              // when the session was made
    std::chrono::seconds m_pause{};
    std::chrono::steady_clock::time_point m_failedAt{};
    std::vector<std::weak_ptr<SshStream>> m_streams;
    std::unique_ptr<SshLink> m_further; // for streams beyond those
};

} // namespace bridgewatch
