// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/map_reader.h"

namespace bridgewatch {

// Hours on days of the week, as maintenance windows and contacts write them: "Sat 02:00-04:00",
// "Mon-Fri 22:00-23:30", "Mon,Wed 09:00-12:00", "daily 03:00-03:15".
struct WeekSpan {
    QList<int> days;    // on which it begins, 1 is Monday; never empty
    int fromMinute = 0; // after midnight, included
    int toMinute = 0;   // not included, up to 24:00; not after fromMinute: on the next day
};

// Nothing when it is not written so. 24:00 is an end where `isToMidnight` lets it be.
[[nodiscard]] std::optional<WeekSpan> parseWeekSpan(const QString &text, bool isToMidnight = false);

// An IANA time zone under 'timezone', empty without one; complains of one that does not exist.
[[nodiscard]] QByteArray readTimezone(MapReader &reader, Complaints &complaints);

} // namespace bridgewatch
