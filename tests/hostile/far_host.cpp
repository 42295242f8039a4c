// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/far_host.h"

#include "tests/support/program.h"
#include "tests/support/ssh_server.h"

#include <QDir>
#include <pwd.h>
#include <unistd.h>

namespace bridgewatch::test {
namespace {

const QString address = QStringLiteral("198.51.100.2");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString user()
{
    return QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QString databasePrograms()
{
    QDir folder(s("/usr/lib/postgresql"));
    const QStringList versions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return versions.isEmpty() ? QString() : folder.filePath(versions.constLast() + s("/bin/"));
}

// PostgreSQL does not run as root.
QStringList asServant(const QStringList &command)
{
    if (::geteuid() != 0)
        return command;
    return QStringList{s("setpriv"), s("--reuid=postgres"), s("--regid=postgres"), s("--clear-groups")} + command;
}

} // namespace

bool shell(const QString &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(s("/bin/sh"), {s("-c"), command});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void FarProgram::start()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(m_program, m_arguments);
    m_process.waitForStarted();
}

void FarProgram::send(int signal)
{
    const qint64 first = m_process.processId();
    if (first <= 0)
        return;
    // Who is suspended makes no more children; who is dead has none any more, and they would live on.
    ::kill(static_cast<pid_t>(first), SIGSTOP);
    for (const qint64 pid : descendantsOf(first))
        ::kill(static_cast<pid_t>(pid), signal);
    ::kill(static_cast<pid_t>(first), signal);
    if (signal == SIGKILL)
        m_process.waitForFinished();
}

FarHost::~FarHost()
{
    m_web.reset();
    m_sshd.reset();
    m_database.reset();
    m_holder.kill();
    m_holder.waitForFinished();
}

QString FarHost::start()
{
    if (!layCable())
        return s("no second network namespace can be joined to this one");
    if (const QString trouble = startDatabase(); !trouble.isEmpty())
        return trouble;
    if (const QString trouble = startSshd(); !trouble.isEmpty())
        return trouble;
    startWeb();
    writeProfile();
    return waitUntilItAnswers()
               ? QString()
               : s("the servers do not answer: ") +
                     QString::fromUtf8(m_database->said() + m_sshd->said() + m_web->said()).simplified();
}

bool FarHost::layCable()
{
    m_holder.start(s("unshare"), {s("-n"), s("sleep"), s("infinity")});
    if (!m_holder.waitForStarted())
        return false;
    const QString pid = QString::number(m_holder.processId());
    const QString ours = QFile::symLinkTarget(s("/proc/self/ns/net"));
    const auto hasLeft = [&] {
        const QString theirs = QFile::symLinkTarget(s("/proc/%1/ns/net").arg(pid)); // cannot be read while it begins
        return !theirs.isEmpty() && theirs != ours;
    };
    if (!QTest::qWaitFor(hasLeft))
        return false;
    return shell(s("ip link add desk type veth peer name far netns %1 && ip address add 198.51.100.1/24 dev desk && "
                   "ip link set desk up && nsenter -t %1 -n sh -c 'ip link set lo up && "
                   "ip address add %2/24 dev far && ip link set far up'")
                     .arg(pid, address));
}

std::unique_ptr<FarProgram> FarHost::program(const QString &program, const QStringList &arguments, bool isServant) const
{
    const QStringList command = QStringList{program} + arguments;
    return std::make_unique<FarProgram>(s("nsenter"),
                                        QStringList{s("-t"), QString::number(m_holder.processId()), s("-n")} +
                                            (isServant ? asServant(command) : command));
}

QString FarHost::startDatabase()
{
    const QString programs = databasePrograms();
    if (programs.isEmpty())
        return s("there is no PostgreSQL server (Debian package postgresql-15)");
    const QString data = m_folder.filePath(s("data"));
    QDir().mkpath(data);
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther);
    if (::geteuid() == 0 && !shell(s("chown postgres: ") + data))
        return s("there is no account postgres");
    const QStringList make = asServant({programs + s("initdb"), s("-D"), data, s("-U"), s("watch"), s("-A"), s("trust"),
                                        s("--no-sync"), s("-E"), s("UTF8"), s("--locale=C")});
    const Ran made = run(make.constFirst(), make.mid(1), {}, {}, 300'000);
    if (made.status != 0)
        return s("initdb: ") + QString::fromUtf8(made.err);
    if (!shell(s("echo 'host all all %1/24 trust' >> %2/pg_hba.conf").arg(address, data)))
        return s("pg_hba.conf cannot be written");
    m_database = program(programs + s("postgres"),
                         {s("-D"), data, s("-h"), address, s("-k"), s(""), s("-c"), s("fsync=off"), s("-c"),
                          s("shared_buffers=1MB"), s("-c"), s("max_connections=30"), s("-c"), s("autovacuum=off")},
                         true);
    m_database->start();
    return {};
}

QString FarHost::startSshd()
{
    const QString sshd = s("/usr/sbin/sshd");
    if (!QFile::exists(sshd))
        return s("there is no sshd (Debian package openssh-server)");
    if (::geteuid() == 0)
        QDir().mkpath(s("/run/sshd")); // where sshd separates its privileges
    for (const char *key : {"host", "client"})
        (void)run(s("ssh-keygen"),
                  {s("-q"), s("-t"), s("ed25519"), s("-N"), s(""), s("-f"), m_folder.filePath(s(key))});
    QFile hostKey(m_folder.filePath(s("host.pub")));
    if (!hostKey.open(QIODevice::ReadOnly) ||
        !QFile::copy(m_folder.filePath(s("client.pub")), m_folder.filePath(s("authorized_keys"))))
        return s("ssh-keygen made no keys");
    const QByteArray known = hostKey.readAll().split(' ').mid(0, 2).join(' ');
    const QByteArray folder = m_folder.path().toLatin1();
    if (!write(m_folder.filePath(s("known_hosts")), address.toLatin1() + ' ' + known + '\n') ||
        !write(m_folder.filePath(s("sshd_config")),
               "ListenAddress " + address.toLatin1() + "\nHostKey " + folder + "/host\nAuthorizedKeysFile " + folder +
                   "/authorized_keys\nPidFile none\nUsePAM no\nStrictModes no\nPermitRootLogin yes\n"
                   "PasswordAuthentication no\nKbdInteractiveAuthentication no\nMaxSessions 50\nMaxStartups 100\n"
                   "SetEnv SHLVL=2\n"))
        return s("the files of sshd cannot be written");
    m_sshd = program(sshd, {s("-D"), s("-e"), s("-f"), m_folder.filePath(s("sshd_config"))});
    m_sshd->start();
    return {};
}

void FarHost::startWeb()
{
    const QString site = m_folder.filePath(s("site"));
    QDir().mkpath(site);
    m_web = program(s("/usr/bin/python3"),
                    {s("-m"), s("http.server"), s("--bind"), address, s("--directory"), site, s("8080")});
    m_web->start();
}

void FarHost::writeProfile() const
{
    (void)write(profile(),
                s("version: 1\nname: Survival\ndefaults: { every: 2s, timeout: 1s }\n"
                  "hosts:\n  far: { address: %1, user: %2, identity: client, known_hosts: known_hosts }\n"
                  "targets:\n"
                  "  - { id: web, kind: http, url: \"http://%1:8080/\", vantages: [desk, far] }\n"
                  "  - { id: db, kind: postgres, host: %1, user: watch, database: postgres, password: none,\n"
                  "      sslmode: disable, channel_binding: disable, vantages: [desk, far] }\n"
                  "  - { id: port, kind: tcp, host: %1, port: 5432, vantages: [desk, far] }\n")
                    .arg(address, user())
                    .toUtf8());
}

bool FarHost::answers()
{
    return run(s("curl"), {s("-sSo"), s("/dev/null"), s("--max-time"), s("10"), s("--noproxy"), s("*"),
                           s("http://%1:8080/").arg(address)})
                   .status == 0 &&
           run(s("psql"), {s("-qAtX"), s("-c"), s("select 1"),
                           s("host=%1 user=watch dbname=postgres connect_timeout=10").arg(address)})
                   .status == 0 &&
           run(s("nc"), {s("-w"), s("5"), address, s("22")}, {}).out.startsWith("SSH-2.0-");
}

bool FarHost::waitUntilItAnswers()
{
    return QTest::qWaitFor([this] { return answers(); }, 120'000);
}

} // namespace bridgewatch::test
