// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/links/attempt.h"
#include "core/model/observation.h"

#include <QCoroTask>
#include <QDateTime>
#include <QUrl>

namespace bridgewatch {

// Bytes of an answer; more is an error that says so.
inline constexpr qint64 statusPageByteLimit = 4 * 1024 * 1024;

// How bad a vendor says that it is. Planned work counts as minor: something may not answer.
enum class VendorImpact { None, Minor, Major, Critical };

// What a vendor tells of itself that is not over. Texts are plain lines.
struct VendorIncident {
    QString name;
    QString status; // "identified"
    VendorImpact impact = VendorImpact::None;
    QDateTime since; // UTC; invalid: not said
    QString link;    // https alone; empty: none
};

struct StatusPage {
    VendorImpact impact = VendorImpact::None; // the worst of what was asked for
    QString says;                             // in the vendor's own words: "Partial System Outage"
    qsizetype looked = 0;                     // components that were judged
    QStringList troubled;                     // "Mail Sending: major outage"
    QList<VendorIncident> incidents;          // that touch what was asked for, the worst first, then the oldest
};

// The kinds of pages that are understood.
enum class StatusPageForm {
    Statuspage, // summary.json of Statuspage's API, version 2
    Stripe,     // the answer of Stripe's /current
};

// `components` are names of those that matter, in any case; empty: all. What cannot be understood, an unknown word
// for a state included, is NoData: it is not known how the vendor is.
[[nodiscard]] Result<StatusPage> parseStatusPage(StatusPageForm form, const QByteArray &body,
                                                 const QStringList &components);

struct StatusPageServer {
    StatusPageForm form = StatusPageForm::Statuspage;
    QUrl url;                // of its root
    QStringList redirectsTo; // hosts that may answer in its place, over https alone where the root is https
    QString caFile;          // empty: the system's
};

// Asks for the page and follows one redirect to a host that is allowed; climbs `attempt.ladder` as httpSend() does.
// Trouble on the way is NoData and names what it was: an unreachable page says nothing about the vendor.
QCoro::Task<Result<StatusPage>> askStatusPage(StatusPageServer server, QStringList components, Attempt &attempt,
                                              Observation &observation);

} // namespace bridgewatch
