// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ssh_server.h"

#include "tests/support/hostile_server.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace bridgewatch::test {
namespace {

const QString sshd = QStringLiteral("/usr/sbin/sshd"); // it insists on being called by its whole path

void write(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(bytes);
    file.setPermissions(permissions);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A port that was free a moment ago.
quint16 freePort()
{
    return ClosedPort().port();
}

} // namespace

QList<qint64> descendantsOf(qint64 pid)
{
    QMultiMap<qint64, qint64> children;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        const QByteArray stat = read(QStringLiteral("/proc/%1/stat").arg(entry));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (entry.toLongLong() > 0 && fields.size() > 1 && fields.at(0) != "Z")
            children.insert(fields.at(1).toLongLong(), entry.toLongLong());
    }
    QList<qint64> found{pid};
    for (qsizetype i = 0; i < found.size(); ++i)
        found.append(children.values(found.at(i)));
    found.removeFirst();
    std::sort(found.begin(), found.end());
    return found;
}

SshServer::SshServer(const QByteArray &extra)
{
    if (!QFile::exists(sshd)) {
        m_missing = QStringLiteral("there is no %1 (Debian package openssh-server)").arg(sshd);
        return;
    }
    if (::geteuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd")); // where sshd separates its privileges
    start(extra);
}

SshServer::~SshServer()
{
    const QList<qint64> all = descendantsOf(m_process.processId());
    m_process.kill();
    m_process.waitForFinished();
    for (const qint64 pid : all) { // a session outlives its server, and may be suspended
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    }
}

void SshServer::start(const QByteArray &extra)
{
    makeKey("host", "ed25519");
    makeKey("client", "ed25519");
    write(path(QStringLiteral("authorized_keys")), read(path(QStringLiteral("client.pub"))),
          QFile::ReadOwner | QFile::WriteOwner);
    for (int tries = 3; tries > 0; --tries) {
        if (listensOn(freePort(), extra))
            return;
    }
    qFatal("sshd does not start: %s", log().simplified().constData());
}

bool SshServer::listensOn(quint16 port, const QByteArray &extra)
{
    m_port = port;
    writeKnownHosts("host.pub");
    const QByteArray folder = m_folder.path().toLatin1();
    write(path(QStringLiteral("sshd_config")),
          extra + "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey " + folder +
              "/host\nAuthorizedKeysFile " + folder + "/authorized_keys\nPidFile none\nUsePAM no\nStrictModes no\n" +
              "PermitRootLogin yes\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nMaxSessions 50\n" +
              "LogLevel VERBOSE\n" +
              // Keeps bash, which reads ~/.bashrc when sshd starts it, from what this account does there.
              "SetEnv SHLVL=2\n",
          QFile::ReadOwner | QFile::WriteOwner);
    m_process.setStandardErrorFile(path(QStringLiteral("log")));
    m_process.start(
        sshd, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path(QStringLiteral("sshd_config"))});
    const auto listens = [this] { return log().contains("Server listening"); };
    (void)QTest::qWaitFor([&] { return listens() || m_process.state() == QProcess::NotRunning; }, 10'000);
    if (listens())
        return true;
    m_process.kill();
    m_process.waitForFinished();
    return false;
}

void SshServer::makeKey(const char *file, const char *type, const QString &passphrase) const
{
    (void)run(QStringLiteral("ssh-keygen"),
              {QStringLiteral("-q"), QStringLiteral("-t"), QString::fromLatin1(type), QStringLiteral("-N"), passphrase,
               QStringLiteral("-f"), path(QString::fromLatin1(file))});
}

void SshServer::writeKnownHosts(const QByteArray &keyFile) const
{
    const QByteArray key = read(path(QString::fromLatin1(keyFile)));
    const QByteArray line =
        key.isEmpty() ? QByteArray()
                      : "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + key.split(' ').mid(0, 2).join(' ') + '\n';
    write(path(QStringLiteral("known_hosts")), line, QFile::ReadOwner | QFile::WriteOwner);
}

Target SshServer::target(const QString &id) const
{
    Target target;
    target.id = id;
    target.kind = Kind::Ssh;
    target.vantages = {QStringLiteral("desk")};
    target.timeout = std::chrono::seconds(5);
    target.settings =
        SshSettings{QStringLiteral("127.0.0.1"), m_port, QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name),
                    path(QStringLiteral("client")), path(QStringLiteral("known_hosts"))};
    return target;
}

QByteArray SshServer::log() const
{
    return read(path(QStringLiteral("log")));
}

QString SshServer::fingerprint() const
{
    const Ran ran = run(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), path(QStringLiteral("host.pub"))});
    return QString::fromUtf8(ran.out).section(u' ', 1, 1);
}

QList<qint64> SshServer::sessions() const
{
    QList<qint64> sessions = descendantsOf(m_process.processId());
    const auto isOther = [](qint64 pid) { return !read(QStringLiteral("/proc/%1/comm").arg(pid)).startsWith("sshd"); };
    sessions.erase(std::remove_if(sessions.begin(), sessions.end(), isOther), sessions.end());
    return sessions;
}

} // namespace bridgewatch::test
