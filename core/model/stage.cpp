// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stage.h"

namespace bridgewatch {

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return QStringLiteral("ok");
    case Outcome::Warning: return QStringLiteral("warning");
    case Outcome::Failed: return QStringLiteral("failed");
    case Outcome::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Dns: return QStringLiteral("dns");
    case Stage::Tcp: return QStringLiteral("tcp");
    case Stage::HostKey: return QStringLiteral("host-key");
    case Stage::SslRequest: return QStringLiteral("ssl-request");
    case Stage::Tls: return QStringLiteral("tls");
    case Stage::Startup: return QStringLiteral("startup");
    case Stage::Authentication: return QStringLiteral("authentication");
    case Stage::Session: return QStringLiteral("session");
    case Stage::Query: return QStringLiteral("query");
    case Stage::Request: return QStringLiteral("request");
    case Stage::Body: return QStringLiteral("body");
    case Stage::Expectation: return QStringLiteral("expectation");
    case Stage::Exec: return QStringLiteral("exec");
    }
    return {};
}

QList<Stage> ladderOf(Kind kind)
{
    switch (kind) {
    case Kind::Tcp: return {Stage::Dns, Stage::Tcp};
    case Kind::Tls: return {Stage::Dns, Stage::Tcp, Stage::SslRequest, Stage::Tls};
    case Kind::Http:
    case Kind::Statuspage:
    case Kind::StripeStatus:
    case Kind::Sendgrid:
    case Kind::Stripe:
    case Kind::Prometheus: return {Stage::Dns, Stage::Tcp, Stage::Tls, Stage::Request, Stage::Body, Stage::Expectation};
    case Kind::Ssh: return {Stage::Dns, Stage::Tcp, Stage::HostKey, Stage::Authentication, Stage::Exec};
    case Kind::Pm2:
    case Kind::Log: return {Stage::Exec};
    case Kind::Sync: return {Stage::Query, Stage::Exec};
    case Kind::Postgres:
    case Kind::PgBouncer:
        return {Stage::Dns,     Stage::Tcp,  Stage::SslRequest, Stage::Tls, Stage::Startup, Stage::Authentication,
                Stage::Session, Stage::Query};
    }
    return {};
}

Outcome worse(Outcome a, Outcome b)
{
    const auto rank = [](Outcome outcome) {
        switch (outcome) {
        case Outcome::Ok: return 0;
        case Outcome::Warning: return 1;
        case Outcome::Unknown: return 2;
        case Outcome::Failed: return 3;
        }
        return 2;
    };
    return rank(a) >= rank(b) ? a : b;
}

Ladder::Ladder() : m_since(std::chrono::steady_clock::now()) {}

void Ladder::close(Outcome outcome, const FailureCode &code)
{
    if (!m_open || m_failed)
        return;
    const auto now = std::chrono::steady_clock::now();
    m_stages.append({*m_open, outcome, std::chrono::duration_cast<Duration>(now - m_since), code});
    m_since = now;
    m_open.reset();
}

void Ladder::begin(Stage stage)
{
    close(Outcome::Ok, {});
    m_open = stage;
}

void Ladder::pass()
{
    close(Outcome::Ok, {});
}

void Ladder::fail(const FailureCode &code)
{
    const bool isUnjudged = code.is(FailureCode::Family::Stopped) || code.is(FailureCode::Family::NoData);
    close(isUnjudged ? Outcome::Unknown : Outcome::Failed, code);
    m_failed = true;
}

void Ladder::record(Stage stage, Duration took)
{
    if (m_failed)
        return;
    m_stages.append({stage, Outcome::Ok, took, {}});
    m_since = std::chrono::steady_clock::now();
}

void Ladder::failAt(Stage stage, const FailureCode &code)
{
    if (!m_failed && !m_stages.isEmpty() && m_stages.last().stage == stage)
        m_stages.removeLast(); // passed too early
    m_open = stage;
    fail(code);
}

} // namespace bridgewatch
