// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/deadline.h"
#include "core/base/result.h"
#include "core/model/observation.h"

#include <QCoroTask>

namespace bridgewatch {

// One line of a chart: a reading of a target from a vantage. `name` is the reading's
// ("sessions.active"), or one of the derived ones below.
struct SeriesId {
    QString target;
    QString vantage;
    QString name;

    bool operator==(const SeriesId &) const = default;
};

namespace series {
inline constexpr QLatin1String took("took_ms");       // the whole look
inline constexpr QLatin1String connect("connect_ms"); // up to and with the session: what a client waits
inline constexpr QLatin1String perMinute("_per_min"); // behind a class of lines: "lines.refused_per_min"
inline constexpr QLatin1String outcome("outcome");    // 0 ok, 1 warning, 2 failed, 3 unknown
} // namespace series

struct TimeRange {
    QDateTime from; // UTC, included
    QDateTime to;   // UTC, not included
};

// What was seen within one step of a chart. Steps in which nothing was seen are left out.
struct Bucket {
    qint64 at = 0; // ms since the epoch, UTC: when the step begins
    double min = 0;
    double mean = 0;
    double max = 0;
    double last = 0;
    qint64 count = 0;

    bool operator==(const Bucket &) const = default;
};

struct Series {
    SeriesId id;
    std::chrono::milliseconds step{}; // the width of a bucket
    QList<Bucket> buckets;            // oldest first
};

// A target's outcome or code became another one.
struct Change {
    QDateTime at; // UTC
    QString target;
    QString vantage;
    Outcome before = Outcome::Unknown;
    Outcome after = Outcome::Unknown;
    QString code; // FailureCode::toString()
    QString text;

    bool operator==(const Change &) const = default;
};

// Where charts read the past from. May be asked from any thread that runs an event loop; the answer
// comes on that thread. Reads block nobody.
class HistorySource {
public:
    virtual ~HistorySource() = default;

    // For each id, in their order, at most `steps` buckets over `range`; extremes are never lost by
    // the gathering. An id that was never seen has no buckets.
    virtual QCoro::Task<Result<QList<Series>>> read(QList<SeriesId> ids, TimeRange range, int steps, Limits limits) = 0;
    // Newest first, at most `limit`.
    virtual QCoro::Task<Result<QList<Change>>> changes(TimeRange range, int limit, Limits limits) = 0;
};

} // namespace bridgewatch
