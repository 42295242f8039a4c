// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/rule_book.h"

#include <cerrno>

namespace bridgewatch {

Rules RuleBook::ofVendors()
{
    const auto either = [](const auto &make) { return Rules{ofMail(make()), ofPayments(make())}; };
    const auto refused = [] {
        return eitherOf(
            atTcp, Family::Errno, ECONNREFUSED,
            {{Scenario::ProviderOutage, 0.55, QT_TR_NOOP("{address} refuses TCP from {vantage}: {code}.")},
             {Scenario::Network, 0.5, QT_TR_NOOP("A firewall may reject {address} from {vantage}: {code}.")}},
            QT_TR_NOOP("The vendor's own status page, and a look from elsewhere, tell them apart."));
    };
    const auto status = [](const char *beginning, Scenario scenario, double confidence, const char *because) {
        CauseRule rule = one(anywhere, Family::Http, 0, scenario, confidence, because);
        rule.state = beginning;
        return rule;
    };
    const auto answers = [&] {
        return status("HTTP_5", Scenario::ProviderOutage, 0.85,
                      QT_TR_NOOP("The vendor's API behind {target} answers that it is not well: {code}."));
    };
    const auto silent = [] {
        return one(answering, Family::Deadline, 0, Scenario::ProviderOutage, 0.7,
                   QT_TR_NOOP("The vendor's API behind {target} takes requests and does not answer in time."));
    };
    const auto closed = [] {
        return one(answering, Family::Closed, 0, Scenario::ProviderOutage, 0.6,
                   QT_TR_NOOP("The vendor's API behind {target} ended the connection without a whole answer."));
    };
    const auto lost = [] { // what the network says itself is the network's
        return one(answering, Family::Errno, ECONNRESET, Scenario::ProviderOutage, 0.6,
                   QT_TR_NOOP("The vendor's API behind {target} ended the connection without a whole answer."));
    };
    const auto rejects = [&] {
        return status("HTTP_4", Scenario::LocalConfiguration, 0.6,
                      QT_TR_NOOP("The vendor's API behind {target} does not take what it is asked: {code}."));
    };
    const auto moved = [&] {
        return status("HTTP_3", Scenario::WrongService, 0.6,
                      QT_TR_NOOP("{address} points elsewhere ({code}): is that the vendor's API?"));
    };
    Rules rules{
        ofMail(one(anywhere, Family::Http, 401, Scenario::MailDelivery, 0.95,
                   QT_TR_NOOP("The mail vendor rejects the API key: it was revoked, or it is another one."))),
        ofMail(one(anywhere, Family::Http, 403, Scenario::MailDelivery, 0.7,
                   QT_TR_NOOP("The mail vendor knows the API key and forbids the request: a scope is missing, or the "
                              "account is suspended."))),
        ofMail(one(anywhere, Family::Http, 429, Scenario::MailDelivery, 0.85,
                   QT_TR_NOOP("The mail vendor takes no more requests for now: the rate limit is reached."))),
        ofPayments(one(anywhere, Family::Http, 401, Scenario::Authentication, 0.8,
                       QT_TR_NOOP("The payments vendor rejects the API key: it was revoked, or it is another one."))),
        ofPayments(one(anywhere, Family::Http, 403, Scenario::Authentication, 0.6,
                       QT_TR_NOOP("The payments vendor knows the API key and forbids the request: a permission is "
                                  "missing."))),
        ofPayments(one(anywhere, Family::Http, 429, Scenario::Webhooks, 0.5,
                       QT_TR_NOOP("The payments vendor takes no more requests for now: the rate limit is reached."))),
        ofPayments(one(anywhere, Family::Expectation, 0, Scenario::Webhooks, 0.95,
                       QT_TR_NOOP("Events of {target} have no way to the service."))),
    };
    for (const Rules &pair : {either(refused), either(answers), either(silent), either(closed), either(lost),
                              either(moved), either(rejects)})
        rules.insert(rules.end(), pair.begin(), pair.end());
    return rules;
}

} // namespace bridgewatch
