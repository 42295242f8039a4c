// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/other_session.h"

#include "core/links/postgres_parameters.h"

namespace bridgewatch::test {

OtherSession::OtherSession(const PostgresLogin &login, const QByteArray &application)
{
    std::vector<const char *> keys;
    std::vector<const char *> values;
    const auto parameters =
        postgresParameters(login, {QHostAddress(QHostAddress::LocalHost)}, login.port, std::chrono::seconds(10));
    for (const auto &[key, value] : parameters) {
        keys.push_back(key);
        values.push_back(qstrcmp(key, "application_name") == 0 ? application.constData() : value.constData());
    }
    keys.insert(keys.end(), {"password", nullptr});
    values.insert(values.end(), {login.password.reveal(), nullptr});
    m_connection = PQconnectdbParams(keys.data(), values.data(), 0);
    PQsetNoticeReceiver(
        m_connection,
        [](void *self, const PGresult *result) {
            static_cast<OtherSession *>(self)->m_notice = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
        },
        this);
}

OtherSession::~OtherSession()
{
    leave();
}

bool OtherSession::run(const QByteArray &sql)
{
    PGresult *const result = PQexec(m_connection, sql.constData());
    const ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

QByteArray OtherSession::ask(const QByteArray &sql)
{
    PGresult *const result = PQexec(m_connection, sql.constData());
    const QByteArray value = PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : QByteArray();
    PQclear(result);
    return value;
}

void OtherSession::leave()
{
    PQfinish(std::exchange(m_connection, nullptr));
}

} // namespace bridgewatch::test
