// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace bridgewatch {

// What the system itself said went wrong, never a summary of it. A small value, compared by all of
// its parts; `toString()` is the form that people, JSON and the diagnosis table share:
// errno names ("ECONNREFUSED"), SQLSTATE ("53300"), "X509_10", "TLS_ALERT_48", "HTTP_503",
// "EAI_NONAME", "HOST_KEY_CHANGED", "PM2_ERRORED", "DEADLINE" and the words of `Family` below.
class FailureCode {
public:
    enum class Family {
        None,
        Errno,              // number: errno
        Eai,                // number: EAI_*, getaddrinfo(3)
        SqlState,           // name: five characters, PostgreSQL manual appendix A
        X509,               // number: X509_V_ERR_*, verify(1)
        TlsAlert,           // number: RFC 8446 section 6
        Http,               // number: status, RFC 9110 section 15
        Deadline,           // our own time ran out
        Stopped,            // we were asked to stop: says nothing about the target
        Closed,             // the peer closed an open connection without a word
        SslRefused,         // PostgreSQL answered N to SSLRequest
        SslStuffed,         // bytes waited behind PostgreSQL's S (CVE-2021-23222)
        NotTls,             // the peer speaks something else
        Protocol,           // the peer broke its own protocol
        Expectation,        // answered, but not what the profile expects
        CredentialsMissing, // a secret is needed and there is none
        LocalConfiguration, // this machine is set up so that the look cannot be made
        HostKey,            // number: HostKeyState; nothing was sent to that SSH server but the key exchange
        SshDenied,          // the SSH server lets this user in with none of the keys (RFC 4252)
        SshProhibited,      // the SSH server allows the login, but not what was asked of it (RFC 4254, 5.1)
        ExitStatus,         // number: what a command on a host ended with
        Pm2,                // name: the status of a process, or why pm2 has none
        NoData,             // answered, and not with the value that was asked for: says nothing about the target
        Unreached,          // the host to look from could not be reached: says nothing about the target
    };

    // How a host key compares with what is known; each but Known stops before anything is sent.
    enum class HostKeyState { Unknown = 1, Changed, Other, Error };

    FailureCode() = default;
    static FailureCode ofErrno(int number) { return {Family::Errno, number, {}}; }
    static FailureCode ofEai(int number) { return {Family::Eai, number, {}}; }
    static FailureCode ofSqlState(const QByteArray &state) { return {Family::SqlState, 0, state}; }
    static FailureCode ofX509(long number) { return {Family::X509, static_cast<int>(number), {}}; }
    static FailureCode ofTlsAlert(int number) { return {Family::TlsAlert, number, {}}; }
    static FailureCode ofHttp(int status) { return {Family::Http, status, {}}; }
    static FailureCode ofHostKey(HostKeyState state) { return {Family::HostKey, static_cast<int>(state), {}}; }
    static FailureCode ofExitStatus(int status) { return {Family::ExitStatus, status, {}}; }
    // `status` may come from a stranger: "waiting restart" becomes PM2_WAITING_RESTART.
    static FailureCode ofPm2(const QByteArray &status);
    // For the families that carry neither number nor name.
    static FailureCode of(Family family) { return {family, 0, {}}; }

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isNone() const { return m_family == Family::None; }
    [[nodiscard]] bool is(Family family) const { return m_family == family; }
    [[nodiscard]] bool isErrno(int number) const { return m_family == Family::Errno && m_number == number; }
    [[nodiscard]] QString toString() const;

    bool operator==(const FailureCode &) const = default;

private:
    FailureCode(Family family, int number, QByteArray name)
        : m_family(family), m_number(number), m_name(std::move(name))
    {
    }

    Family m_family = Family::None;
    int m_number = 0;
    QByteArray m_name;
};

} // namespace bridgewatch
