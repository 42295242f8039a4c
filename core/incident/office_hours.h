// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/response_settings.h"

#include <QDateTime>

namespace bridgewatch {

// Whether somebody answers now, by their own clock.
struct Reachability {
    bool now = true;
    QDateTime there; // the moment asked about, in their time zone
    QString place;   // "Berlin", "New York", "UTC"
    QDateTime next;  // UTC: when they answer again; invalid while they do
    // "reachable now · 15:40 in Berlin", "asleep · 06:40 in Los Angeles, back Mon 08:00"; translated.
    QString text;
};

// `nowUtc` may be of any time zone. Hours are those of the wall clock there: where it is set forward, a span that
// would begin in the hour that is left out begins behind it; where it is set back, the hour that comes twice counts
// twice.
[[nodiscard]] Reachability reachability(const Contact &contact, const QDateTime &nowUtc);

// "Mon-Fri 08:00-18:00; Sat 10:00-14:00", or that it is always; translated.
[[nodiscard]] QString officeHoursText(const Contact &contact);

} // namespace bridgewatch
