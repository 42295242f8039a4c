// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/vendor_api.h"

namespace bridgewatch {

// Addresses that mail was not, or will not be, delivered to. At most `suppressionLimit` are asked for.
inline constexpr qsizetype suppressionLimit = 500;
struct Suppressions {
    qsizetype count = 0;
    QString last; // the newest: masked address, reason, status; empty: none
};

// What became of mail since the day began, UTC.
struct MailDay {
    double requests = 0;
    double delivered = 0;
    double lost = 0; // bounced, blocked or dropped
};

// A mail account as SendGrid's Web API v3 shows it.
struct MailAccount {
    QStringList scopes; // of the key, sorted
    MailDay today;
    Suppressions bounces; // of the last 24 hours, as the other two
    Suppressions blocks;
    Suppressions spamReports;
};

// Each answer by itself; what is of another form is NoData.
[[nodiscard]] Result<QStringList> parseMailScopes(const QJsonDocument &json);
[[nodiscard]] Result<MailDay> parseMailStatistics(const QJsonDocument &json);
[[nodiscard]] Result<Suppressions> parseSuppressions(const QJsonDocument &json);

// Five requests at most: whether the key is good, and with it the rest. Where the vendor would not take as many any
// more before its limit is reset, only the first is sent, and the answer is NoData.
QCoro::Task<Result<MailAccount>> askSendgrid(VendorServer server, QDateTime now, Attempt &attempt,
                                             Observation &observation);

} // namespace bridgewatch
