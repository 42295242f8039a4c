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

} // namespace

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
    }
    return {};
}

} // namespace bridgewatch
