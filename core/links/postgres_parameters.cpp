// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/postgres_parameters.h"

namespace bridgewatch {
namespace {

// A path at which there can be no file: keeps libpq from its defaults in the home folder.
constexpr const char *nowhere = "/dev/null/none";

QByteArray fileOr(const QString &path, const QByteArray &otherwise)
{
    return path.isEmpty() ? otherwise : path.toLocal8Bit();
}

// libpq wants as many names as addresses.
QByteArray repeated(const QByteArray &word, qsizetype times)
{
    return QByteArrayList(std::max<qsizetype>(1, times), word).join(',');
}

QByteArray listed(const QList<QHostAddress> &addresses)
{
    QByteArrayList words;
    for (const QHostAddress &address : addresses)
        words.append(address.toString().toLatin1());
    return words.join(',');
}

} // namespace

std::vector<std::pair<const char *, QByteArray>> postgresParameters(const PostgresLogin &login,
                                                                    const QList<QHostAddress> &addresses, quint16 port,
                                                                    std::chrono::milliseconds patience)
{
    const bool judged = login.sslMode >= SslMode::VerifyCa;
    return {
        {"host", repeated(login.host.toUtf8(), addresses.size())},
        {"hostaddr", listed(addresses)},
        {"port", QByteArray::number(port)},
        {"dbname", login.database.toUtf8()},
        {"user", login.user.toUtf8()},
        {"passfile", nowhere},
        {"sslmode", sslModeName(login.sslMode).toLatin1()},
        {"sslrootcert", judged ? fileOr(login.caFile, systemCaFile().toLocal8Bit()) : QByteArray(nowhere)},
        {"sslcert", fileOr(login.certificateFile, nowhere)},
        {"sslkey", fileOr(login.keyFile, nowhere)},
        {"sslcrl", nowhere},
        {"channel_binding", channelBindingName(login.channelBinding).toLatin1()},
        {"gssencmode", "disable"},
        {"application_name", "bridgewatch"},
        {"client_encoding", "UTF8"},
        {"target_session_attrs", "any"},
        {"tcp_user_timeout", QByteArray::number(static_cast<qlonglong>(patience.count()))},
    };
}

} // namespace bridgewatch
