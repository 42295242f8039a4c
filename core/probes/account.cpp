// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/account.h"

#include "core/links/link_text.h"

namespace bridgewatch {

QCoro::Task<Result<VendorServer>> openAccount(AccountAddress address, Secrets secrets, Attempt &attempt)
{
    const Result<Secret> key = co_await secrets.fetch(address.key, attempt.limits);
    if (!key)
        co_return tl::make_unexpected(key.error());
    if (key->isEmpty())
        co_return fail(FailureCode::of(FailureCode::Family::CredentialsMissing),
                       VendorText::tr("the profile names no key for the account; it goes under api_key"));
    co_return VendorServer{address.url, address.caFile, *key};
}

ProbeResult leaveAccount(const Error &error, Attempt &attempt)
{
    if (!attempt.ladder.failed()) { // else it says where
        attempt.ladder.begin(Stage::Expectation);
        attempt.ladder.fail(error.code);
    }
    return tl::make_unexpected(error);
}

void passAccount(Attempt &attempt, Observation &observation)
{
    Duration total{};
    for (const StageResult &result : attempt.ladder.stages())
        total += result.took;
    attempt.ladder.begin(Stage::Expectation);
    attempt.ladder.pass();
    observation.readings[QStringLiteral("answer_ms")] = milliseconds(total);
}

} // namespace bridgewatch
