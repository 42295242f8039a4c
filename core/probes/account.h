// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/vendor_api.h"
#include "core/probes/probe.h"

// What the probes of vendors' accounts have in common.
namespace bridgewatch {

struct AccountAddress {
    QUrl url;
    SecretRef key;
    QString caFile;
};

// Fetches the key; CredentialsMissing without one.
QCoro::Task<Result<VendorServer>> openAccount(AccountAddress address, Secrets secrets, Attempt &attempt);
// The look's end, where the answer was not what was hoped for: the last rung says so, if none does yet.
[[nodiscard]] ProbeResult leaveAccount(const Error &error, Attempt &attempt);
// The look's end where all was answered: the last rung, and answer_ms of the last request.
void passAccount(Attempt &attempt, Observation &observation);

} // namespace bridgewatch
