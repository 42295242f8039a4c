// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/refusals.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Monitor)
};

} // namespace

const PostgresSettings *Refusals::loginOf(const Target &target)
{
    const auto *sync = std::get_if<SyncSettings>(&target.settings);
    const auto *settings = sync ? &sync->login : std::get_if<PostgresSettings>(&target.settings);
    return settings && settings->password.from != SecretRef::From::None ? settings : nullptr;
}

QString Refusals::accountOf(const Target &target)
{
    const PostgresSettings *login = loginOf(target);
    return login ? QStringLiteral("%1@%2:%3").arg(login->user, login->host).arg(login->port) : QString();
}

bool Refusals::isRefusal(const Observation &seen)
{
    if (seen.code.isNone())
        return false;
    if (seen.code == FailureCode::ofSqlState("28P01")) // invalid_password, PostgreSQL manual appendix A
        return true;
    // PgBouncer has one SQLSTATE for all its own trouble.
    return seen.code == FailureCode::ofSqlState("08P01") && seen.failedAt() == Stage::Authentication &&
           seen.text.contains(u"authentication failed");
}

bool Refusals::tryBegin(const Target &target, bool isPatient)
{
    const QString account = accountOf(target);
    if (account.isEmpty())
        return true;
    Account &asked = m_accounts[account];
    const int left = std::max(mostTries - asked.refused, 1); // who is held does not ask
    const bool isUnanswered = asked.refused == 0 && !isPatient;
    if (!asked.isGood && !isUnanswered && asked.inFlight >= left)
        return false;
    ++asked.inFlight;
    return true;
}

void Refusals::note(const Target &target, const Observation &seen, const Secret &password)
{
    const QString account = accountOf(target);
    if (account.isEmpty())
        return;
    Account &asked = m_accounts[account];
    asked.inFlight = std::max(asked.inFlight - 1, 0);
    const bool isOlder = asked.older > 0;
    asked.older = std::max(asked.older - 1, 0);
    if (!isRefusal(seen)) {
        if (seen.passed(Stage::Authentication))
            asked = {0, {}, {}, asked.inFlight, asked.older, true};
        return;
    }
    if (!(asked.password == password))
        asked.refused = 0;
    asked.refused = isOlder ? std::min(asked.refused + 1, mostTries - 1) : asked.refused + 1;
    asked.password = password;
    asked.code = seen.code;
    asked.isGood = false;
}

bool Refusals::isHeld(const Target &target) const
{
    return m_accounts.value(accountOf(target)).refused >= triesOf(target);
}

bool Refusals::isHeld(const Target &target, const Secret &password) const
{
    return isHeld(target) && m_accounts.value(accountOf(target)).password == password;
}

void Refusals::allowOne(const Target &target)
{
    const auto account = m_accounts.find(accountOf(target));
    if (account == m_accounts.end())
        return;
    account->refused = std::min(account->refused, mostTries - 1);
    account->older = account->inFlight;
}

void Refusals::renew(const Target &target, const Secret &password)
{
    const auto account = m_accounts.find(accountOf(target));
    if (account == m_accounts.end() || account->refused == 0 || account->password == password)
        return;
    account->refused = 0;
    account->password = password;
}

Observation Refusals::held(Observation refused, const QDateTime &now)
{
    refused.at = now;
    refused.took = {};
    refused.facts[QStringLiteral("held")] = QStringLiteral("password-refused");
    refused.text = Text::tr("The password was refused %1 times and is not tried again, lest the account be locked: "
                            "it rests until the password changes, or until you ask for a look.")
                       .arg(mostTries);
    return refused;
}

Observation Refusals::heldUnseen(const Target &target, const QString &vantage, const QDateTime &now) const
{
    Observation refused;
    refused.target = target.id;
    refused.kind = target.kind;
    refused.vantage = vantage;
    refused.outcome = Outcome::Failed;
    refused.code = m_accounts.value(accountOf(target)).code;
    refused.stages.append({Stage::Authentication, Outcome::Failed, {}, refused.code});
    return held(refused, now);
}

Observation Refusals::heldSync(const Target &target, const QString &vantage, const QDateTime &now)
{
    Observation held;
    held.target = target.id;
    held.kind = target.kind;
    held.vantage = vantage;
    held.at = now;
    held.code = FailureCode::of(FailureCode::Family::NoData);
    const QString database = std::get<SyncSettings>(target.settings).database;
    held.facts[QStringLiteral("because_of")] = database;
    held.facts[QStringLiteral("held")] = QStringLiteral("password-refused");
    held.text =
        Text::tr("The password of %1 was refused and is not tried again from here: nothing is known of the sync "
                 "until %1 can be logged in to.")
            .arg(database);
    return held;
}

} // namespace bridgewatch
