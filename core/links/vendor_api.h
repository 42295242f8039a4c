// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/links/attempt.h"
#include "core/model/observation.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QUrl>

namespace bridgewatch {

// Bytes of an answer; more is an error that says so.
inline constexpr qint64 vendorBodyLimit = 4 * 1024 * 1024;

// A vendor's account, as its API shows it to whoever has the key.
struct VendorServer {
    QUrl url; // of the API's root
    QString caFile;
    Secret key;
};

// One GET with the key as a bearer token, which goes to that origin and to no other. Climbs `attempt.ladder` anew
// as httpSend() does, with the answer's status as its last rung. Readings: ratelimit.limit, .remaining, .reset_s,
// and retry_after_s where the vendor refuses more for now. Any other status than 200 is HTTP_n, in the vendor's own
// words; what is no JSON, cut off or too large is NoData.
QCoro::Task<Result<QJsonDocument>> askVendor(VendorServer server, QString path, QList<QPair<QString, QString>> query,
                                             Attempt &attempt, Observation &observation);

// Every mail address in a line of a stranger's, down to its first letter and its host: "a…@example.org".
[[nodiscard]] QString maskedAddresses(const QString &line);

} // namespace bridgewatch
