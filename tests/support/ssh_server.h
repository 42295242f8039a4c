// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/profile.h"

#include <QProcess>
#include <QTemporaryDir>

namespace bridgewatch::test {

// A real OpenSSH server on 127.0.0.1, for the user who runs the test, in a temporary folder with
// keys of its own. Ended with the object, and every session of it.
class SshServer {
public:
    // `extra` are lines for sshd_config; they come before those that stand there anyhow.
    explicit SshServer(const QByteArray &extra = {});
    ~SshServer();

    // Why there is none, for QSKIP; empty when it runs.
    [[nodiscard]] QString missing() const { return m_missing; }

    [[nodiscard]] Target target(const QString &id = QStringLiteral("host")) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray log() const;
    // What ssh-keygen says of the host's key: "SHA256:…".
    [[nodiscard]] QString fingerprint() const;

    void writeKnownHosts(const QByteArray &keyFile) const; // "host.pub": the server's own
    void makeKey(const char *file, const char *type, const QString &passphrase = {}) const;

    // sshd's processes for the sessions that stand; neither the server itself nor what they run.
    [[nodiscard]] QList<qint64> sessions() const;

private:
    void start(const QByteArray &extra);
    [[nodiscard]] bool listensOn(quint16 port, const QByteArray &extra); // false: somebody else does, or it ended

    QTemporaryDir m_folder{QStringLiteral("/tmp/bridgewatch-ssh-XXXXXX")};
    QProcess m_process;
    quint16 m_port = 0;
    QString m_missing;
};

// All descendants of a process, by /proc.
[[nodiscard]] QList<qint64> descendantsOf(qint64 pid);

} // namespace bridgewatch::test
