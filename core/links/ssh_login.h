// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/ssh_worker.h"

#include <QSet>

namespace bridgewatch {

struct SshHost {
    QString address;
    quint16 port = 22;
    QString user;
    QString identity;   // private key file; empty: the agent's keys, then the usual files
    QString knownHosts; // the user's file; the system's is read too
};

// The key that a server showed, recorded before it was judged.
struct HostKey {
    QString type;        // "ED25519"
    QString fingerprint; // "SHA256:…", as ssh-keygen -l prints it
    QString server;      // its banner
};

// The key exchange over a connected socket, and the judgement on the host's key. Fails with HostKey
// in each of the states but "known" (libssh, ssh_session_is_known_server); an unknown key whose
// fingerprint is among `accepted` is written to `knownHosts` and known from then on. ~/.ssh/config is
// not read. No name, no key and no request is sent to a server that fails.
class SshHandshake final : public SshJob {
public:
    SshHandshake(SshWorker &worker, const SshHost &host, Socket socket, QSet<QString> accepted, Deadline deadline)
        : SshJob(deadline), m_worker(worker), m_host(host), m_socket(std::move(socket)), m_accepted(std::move(accepted))
    {
    }

    [[nodiscard]] bool needsLogin() const override { return false; }
    [[nodiscard]] bool step(ssh_session session) override;
    void end(const Error &why) override;
    // Once it was answered, whatever the verdict.
    [[nodiscard]] const HostKey &key() const { return m_key; }

private:
    [[nodiscard]] Result<ssh_session> prepare();
    [[nodiscard]] std::optional<Error> verify(ssh_session session);
    void fail(const Error &why);

    SshWorker &m_worker;
    SshHost m_host;
    Socket m_socket;
    QSet<QString> m_accepted;
    HostKey m_key;
    ssh_session m_session = nullptr; // the worker's
    bool m_begun = false;
};

// Logs in with the identity file, or with the keys of the agent (SSH_AUTH_SOCK) where the file
// needs a passphrase or none is named; then with the usual files. Passwords are never tried. Fails
// with SshDenied, or with CredentialsMissing where there was nothing to try.
class SshLogin final : public SshJob {
public:
    SshLogin(SshWorker &worker, const SshHost &host, Deadline deadline);
    ~SshLogin() override;

    [[nodiscard]] bool needsLogin() const override { return false; }
    [[nodiscard]] bool step(ssh_session session) override;
    void end(const Error &why) override;

private:
    struct Way {
        QString file; // empty: the agent
    };
    [[nodiscard]] int tryAgent(ssh_session session);
    [[nodiscard]] int tryFile(ssh_session session, const QString &file);
    void finish();
    void fail(const Error &why);

    SshWorker &m_worker;
    QString m_user;
    std::vector<Way> m_ways;
    size_t m_way = 0;
    ssh_key m_key = nullptr; // of the way that is being tried
    bool m_agentOpen = false;
    QStringList m_tried;
    QStringList m_unusable; // why a way could not be tried
};

} // namespace bridgewatch
