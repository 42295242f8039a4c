// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/sendgrid.h"
#include "core/probes/account.h"

#include <QLocale>

namespace bridgewatch {
namespace {

// Below it a share says nothing: one mail of three that bounced is no outage.
constexpr double enoughRequests = 20;

void noteList(const char *name, const char *last, const Suppressions &list, Observation &observation)
{
    observation.readings[QString::fromLatin1(name)] = static_cast<double>(list.count);
    if (!list.last.isEmpty())
        observation.facts[QString::fromLatin1(last)] = list.last;
}

void noteAccount(const MailAccount &account, Observation &observation)
{
    observation.readings[QStringLiteral("mail.requests")] = account.today.requests;
    observation.readings[QStringLiteral("mail.delivered")] = account.today.delivered;
    observation.readings[QStringLiteral("mail.lost")] = account.today.lost;
    if (account.today.requests >= enoughRequests)
        observation.readings[QStringLiteral("mail.undelivered_ratio")] =
            std::min(1.0, account.today.lost / account.today.requests);
    noteList("mail.bounces", "mail.last_bounce", account.bounces, observation);
    noteList("mail.blocks", "mail.last_block", account.blocks, observation);
    noteList("mail.spam_reports", "mail.last_spam_report", account.spamReports, observation);
    observation.facts[QStringLiteral("mail.scopes")] = QString::number(account.scopes.size());
    observation.facts[QStringLiteral("mail.may_send")] = account.scopes.contains(QStringLiteral("mail.send"))
                                                             ? VendorText::tr("yes")
                                                             : VendorText::tr("no, the key reads alone");
}

QString sentence(const MailAccount &account)
{
    const QLocale locale = sentenceLocale();
    const QString delivered = locale.toString(account.today.delivered, 'f', 0);
    const QString requests = locale.toString(account.today.requests, 'f', 0);
    if (account.today.lost > 0)
        return VendorText::tr("lost today: %1; delivered: %2 of %3 mails")
            .arg(locale.toString(account.today.lost, 'f', 0), delivered, requests);
    return VendorText::tr("the key is good; %1 of %2 mails delivered today").arg(delivered, requests);
}

} // namespace

QCoro::Task<ProbeResult> probeSendgrid(SendgridSettings settings, Secrets secrets, Attempt &attempt,
                                       Observation &observation)
{
    const AccountAddress address{settings.url, settings.key, settings.ca};
    const Result<VendorServer> server = co_await openAccount(address, secrets, attempt);
    if (!server)
        co_return tl::make_unexpected(server.error());
    const Result<MailAccount> account = co_await askSendgrid(*server, observation.at, attempt, observation);
    if (!account)
        co_return leaveAccount(account.error(), attempt);
    noteAccount(*account, observation);
    passAccount(attempt, observation);
    observation.text = sentence(*account);
    co_return ProbeResult();
}

} // namespace bridgewatch
