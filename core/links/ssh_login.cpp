// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/ssh_login.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/links/link_text.h"

#include <QDir>
#include <QFileInfo>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

using HostKeyState = FailureCode::HostKeyState;

QString takeString(char *text)
{
    const QString taken = plainLine(QByteArray(text), 120);
    ssh_string_free_char(text);
    return taken;
}

HostKey keyOf(ssh_session session)
{
    HostKey shown;
    shown.server = plainLine(QByteArray(ssh_get_serverbanner(session)), 120);
    ssh_key key = nullptr;
    if (ssh_get_server_publickey(session, &key) != SSH_OK)
        return shown;
    shown.type = plainLine(QByteArray(ssh_key_type_to_char(ssh_key_type(key))), 40);
    if (shown.type.startsWith(u"ssh-"))
        shown.type = shown.type.mid(4).toUpper();
    unsigned char *hash = nullptr;
    size_t length = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) == 0) {
        shown.fingerprint = takeString(ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length));
        ssh_clean_pubkey_hash(&hash);
    }
    ssh_key_free(key);
    return shown;
}

Error hostKeyTrouble(HostKeyState state, const HostKey &key, const SshHost &host)
{
    const auto text = [&] {
        switch (state) {
        case HostKeyState::Unknown:
            return SshText::tr("the host's key is not known yet: %1 %2").arg(key.type, key.fingerprint);
        case HostKeyState::Changed:
            return SshText::tr("the host shows another key than the one in %1: %2 %3. It was set up anew, or somebody "
                               "sits in between: ask whoever runs it before you change that file")
                .arg(plainLine(host.knownHosts, 120), key.type, key.fingerprint);
        case HostKeyState::Other:
            return SshText::tr("the host shows a key of another kind than the one in %1: %2 %3. Somebody may sit in "
                               "between: ask whoever runs it before you change that file")
                .arg(plainLine(host.knownHosts, 120), key.type, key.fingerprint);
        case HostKeyState::Error: break;
        }
        return SshText::tr("the host's key could not be compared with %1").arg(plainLine(host.knownHosts, 120));
    };
    return {FailureCode::ofHostKey(state), text(), {}};
}

// libssh reads %d and the like in paths.
QByteArray pathOption(const QString &path)
{
    return path.toLocal8Bit().replace('%', "%%");
}

// A connection to ssh-agent, or none. Never blocks: an agent that is busy is none.
Socket connectAgent()
{
    const QByteArray path = qgetenv("SSH_AUTH_SOCK");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || static_cast<size_t>(path.size()) >= sizeof address.sun_path)
        return {};
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    Socket agent(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const bool connected = agent.isOpen() && ::connect(agent.descriptor(), reinterpret_cast<const sockaddr *>(&address),
                                                       sizeof address) == 0;
    return connected ? std::move(agent) : Socket();
}

QStringList usualFiles()
{
    QStringList files;
    for (const char *name : {"id_ed25519", "id_ecdsa", "id_rsa"}) {
        const QString path = QDir::homePath() + QStringLiteral("/.ssh/") + QString::fromLatin1(name);
        if (QFileInfo(path).isFile())
            files << path;
    }
    return files;
}

} // namespace

Result<ssh_session> SshHandshake::prepare()
{
    ssh_session session = ssh_new();
    if (!session)
        return bridgewatch::fail(FailureCode::ofErrno(ENOMEM), {});
    const unsigned port = m_host.port;
    const int descriptor = m_socket.release();
    const bool processConfig = false;
    const auto set = [session](ssh_options_e option, const void *value) {
        return ssh_options_set(session, option, value) == SSH_OK;
    };
    const bool isSet = set(SSH_OPTIONS_PROCESS_CONFIG, &processConfig) &&
                       set(SSH_OPTIONS_HOST, m_host.address.toUtf8().constData()) && set(SSH_OPTIONS_PORT, &port) &&
                       set(SSH_OPTIONS_USER, m_host.user.toUtf8().constData()) && set(SSH_OPTIONS_FD, &descriptor) &&
                       set(SSH_OPTIONS_KNOWNHOSTS, pathOption(m_host.knownHosts).constData());
    if (isSet)
        return session;
    const QString why = plainLine(QByteArray(ssh_get_error(session)), 120);
    ::close(descriptor);
    ssh_free(session);
    return bridgewatch::fail(FailureCode::of(FailureCode::Family::LocalConfiguration), why);
}

bool SshHandshake::step(ssh_session)
{
    if (isAbandoned()) {
        end({FailureCode::of(FailureCode::Family::Stopped), {}, {}});
        return false;
    }
    if (!m_begun) {
        m_begun = true;
        m_worker.freeSession(); // one that somebody began and nobody logged in to
        const Result<ssh_session> session = prepare();
        if (!session) {
            answer(session.error());
            return false;
        }
        m_session = *session;
        m_worker.setSession(m_session);
    }
    const int result = ssh_connect(m_session);
    if (result == SSH_AGAIN)
        return true;
    if (result == SSH_OK) {
        m_key = keyOf(m_session);
        if (const std::optional<Error> trouble = verify(m_session)) {
            fail(*trouble);
            return false;
        }
        answer();
        return false;
    }
    Error why = sshFailure(m_session);
    // Something answered, and it was no SSH server.
    if (!ssh_get_serverbanner(m_session) && why.code.is(FailureCode::Family::Protocol))
        why.code = FailureCode::of(FailureCode::Family::NotTls);
    fail(why);
    return false;
}

std::optional<Error> SshHandshake::verify(ssh_session session)
{
    const auto judged = [&](HostKeyState state) { return hostKeyTrouble(state, m_key, m_host); };
    switch (ssh_session_is_known_server(session)) {
    case SSH_KNOWN_HOSTS_OK: return std::nullopt;
    case SSH_KNOWN_HOSTS_CHANGED: return judged(HostKeyState::Changed);
    case SSH_KNOWN_HOSTS_OTHER: return judged(HostKeyState::Other);
    case SSH_KNOWN_HOSTS_ERROR: return judged(HostKeyState::Error);
    case SSH_KNOWN_HOSTS_NOT_FOUND:
    case SSH_KNOWN_HOSTS_UNKNOWN: break;
    }
    if (m_key.fingerprint.isEmpty() || !m_accepted.contains(m_key.fingerprint))
        return judged(HostKeyState::Unknown);
    if (ssh_session_update_known_hosts(session) == SSH_OK)
        return std::nullopt;
    return Error{FailureCode::of(FailureCode::Family::LocalConfiguration),
                 SshText::tr("the host's key cannot be written to %1").arg(plainLine(m_host.knownHosts, 120)),
                 {}};
}

void SshHandshake::fail(const Error &why)
{
    answer(why);
    m_session = nullptr;
    m_worker.drop(why);
}

// The thread ends it, or it ended itself: the session is of no use to anybody else.
void SshHandshake::end(const Error &why)
{
    if (m_session)
        fail(why);
    answer(why);
}

SshLogin::SshLogin(SshWorker &worker, const SshHost &host, Deadline deadline)
    : SshJob(deadline), m_worker(worker), m_user(host.user)
{
    if (!host.identity.isEmpty())
        m_ways.push_back({host.identity});
    m_ways.push_back({});
    if (host.identity.isEmpty()) {
        for (const QString &file : usualFiles())
            m_ways.push_back({file});
    }
}

SshLogin::~SshLogin()
{
    if (m_key)
        ssh_key_free(m_key);
}

int SshLogin::tryFile(ssh_session session, const QString &file)
{
    if (!m_key) {
        const QString shown = plainLine(file, 120);
        if (!QFileInfo(file).isFile()) { // a pipe would block for ever
            m_unusable << SshText::tr("there is no key file %1").arg(shown);
            return SSH_AUTH_DENIED;
        }
        const int read = ssh_pki_import_privkey_file(file.toLocal8Bit().constData(), nullptr, nullptr, nullptr, &m_key);
        if (read != SSH_OK) {
            m_key = nullptr;
            m_unusable << (read == SSH_EOF ? SshText::tr("the key file %1 cannot be read").arg(shown)
                                           : SshText::tr("the key file %1 is damaged or needs a passphrase: give it to "
                                                         "ssh-agent with ssh-add")
                                                 .arg(shown));
            return SSH_AUTH_DENIED;
        }
        m_tried << shown;
    }
    return ssh_userauth_publickey(session, nullptr, m_key);
}

int SshLogin::tryAgent(ssh_session session)
{
    if (!m_agentOpen) {
        Socket agent = connectAgent();
        if (!agent.isOpen()) {
            m_unusable << SshText::tr("no ssh-agent answers");
            return SSH_AUTH_DENIED;
        }
        m_agentOpen = true;
        m_tried << SshText::tr("the agent's keys");
        m_worker.setAgent(agent.descriptor());
        if (ssh_set_agent_socket(session, agent.release()) != SSH_OK) // owned by the session from here on
            return SSH_AUTH_DENIED;
    }
    return ssh_userauth_agent(session, nullptr);
}

bool SshLogin::step(ssh_session session)
{
    if (isAbandoned() || !session) {
        end({FailureCode::of(FailureCode::Family::Stopped), {}, {}});
        return false;
    }
    for (; m_way < m_ways.size(); ++m_way) {
        const QString &file = m_ways.at(m_way).file;
        const int result = file.isEmpty() ? tryAgent(session) : tryFile(session, file);
        if (result == SSH_AUTH_AGAIN)
            return true;
        if (file.isEmpty())
            m_worker.setAgent(-1);
        if (result == SSH_AUTH_SUCCESS) {
            m_worker.setUp();
            answer();
            return false;
        }
        if (result == SSH_AUTH_ERROR) {
            fail(sshFailure(session));
            return false;
        }
        if (m_key)
            ssh_key_free(std::exchange(m_key, nullptr));
    }
    finish();
    return false;
}

void SshLogin::finish()
{
    if (m_tried.isEmpty()) {
        fail({FailureCode::of(FailureCode::Family::CredentialsMissing),
              SshText::tr("there is no key to log in with: %1").arg(clauses(m_unusable)),
              {}});
        return;
    }
    fail({FailureCode::of(FailureCode::Family::SshDenied),
          SshText::tr("%1 is not let in with %2").arg(plainLine(m_user, 60), m_tried.join(QStringLiteral(", "))),
          {}});
}

void SshLogin::fail(const Error &why)
{
    answer(why);
    m_worker.setAgent(-1);
    m_worker.drop(why);
}

void SshLogin::end(const Error &why)
{
    fail(why);
}

} // namespace bridgewatch
