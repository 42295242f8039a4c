// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_code.h"

#include <array>
#include <cstring>
#include <netdb.h>

namespace bridgewatch {
namespace {

QString eaiName(int number)
{
    struct Row {
        int number;
        const char *name;
    };
    static constexpr std::array rows{
        Row{EAI_AGAIN, "EAI_AGAIN"},           Row{EAI_BADFLAGS, "EAI_BADFLAGS"}, Row{EAI_FAIL, "EAI_FAIL"},
        Row{EAI_FAMILY, "EAI_FAMILY"},         Row{EAI_MEMORY, "EAI_MEMORY"},     Row{EAI_NODATA, "EAI_NODATA"},
        Row{EAI_NONAME, "EAI_NONAME"},         Row{EAI_SERVICE, "EAI_SERVICE"},   Row{EAI_SOCKTYPE, "EAI_SOCKTYPE"},
        Row{EAI_ADDRFAMILY, "EAI_ADDRFAMILY"}, Row{EAI_SYSTEM, "EAI_SYSTEM"}};
    for (const Row &row : rows) {
        if (row.number == number)
            return QString::fromLatin1(row.name);
    }
    return QStringLiteral("EAI_%1").arg(number);
}

QString errnoName(int number)
{
    const char *name = strerrorname_np(number);
    return name ? QString::fromLatin1(name) : QStringLiteral("ERRNO_%1").arg(number);
}

QString hostKeyName(int number)
{
    switch (static_cast<FailureCode::HostKeyState>(number)) {
    case FailureCode::HostKeyState::Unknown: return QStringLiteral("HOST_KEY_UNKNOWN");
    case FailureCode::HostKeyState::Changed: return QStringLiteral("HOST_KEY_CHANGED");
    case FailureCode::HostKeyState::Other: return QStringLiteral("HOST_KEY_OTHER");
    case FailureCode::HostKeyState::Error: return QStringLiteral("HOST_KEY_ERROR");
    }
    return {};
}

} // namespace

FailureCode FailureCode::ofPm2(const QByteArray &status)
{
    constexpr qsizetype longest = 24;
    QByteArray name = status.left(longest).toUpper();
    for (char &c : name) {
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        c = plain ? c : '_';
    }
    return {Family::Pm2, 0, name};
}

QString FailureCode::toString() const
{
    switch (m_family) {
    case Family::None: return {};
    case Family::Errno: return errnoName(m_number);
    case Family::Eai: return eaiName(m_number);
    case Family::SqlState: return QString::fromLatin1(m_name);
    case Family::X509: return QStringLiteral("X509_%1").arg(m_number);
    case Family::TlsAlert: return QStringLiteral("TLS_ALERT_%1").arg(m_number);
    case Family::Http: return QStringLiteral("HTTP_%1").arg(m_number);
    case Family::Deadline: return QStringLiteral("DEADLINE");
    case Family::Stopped: return QStringLiteral("STOPPED");
    case Family::Closed: return QStringLiteral("CLOSED");
    case Family::SslRefused: return QStringLiteral("SSL_REFUSED");
    case Family::SslStuffed: return QStringLiteral("SSL_STUFFED");
    case Family::NotTls: return QStringLiteral("NOT_TLS");
    case Family::Protocol: return QStringLiteral("PROTOCOL");
    case Family::Expectation: return QStringLiteral("EXPECTATION");
    case Family::CredentialsMissing: return QStringLiteral("CREDENTIALS_MISSING");
    case Family::LocalConfiguration: return QStringLiteral("LOCAL_CONFIGURATION");
    case Family::HostKey: return hostKeyName(m_number);
    case Family::SshDenied: return QStringLiteral("SSH_DENIED");
    case Family::SshProhibited: return QStringLiteral("SSH_PROHIBITED");
    case Family::ExitStatus: return QStringLiteral("EXIT_%1").arg(m_number);
    case Family::Pm2: return QStringLiteral("PM2_") + QString::fromLatin1(m_name);
    case Family::NoData: return QStringLiteral("NO_DATA");
    case Family::Unreached: return QStringLiteral("UNREACHED");
    }
    return {};
}

} // namespace bridgewatch
