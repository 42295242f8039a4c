// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/stage.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace bridgewatch {

// Whether little of this reading is what is bad: days left, time since a restart, requests left.
[[nodiscard]] bool lowIsBad(const QString &reading);

// Limits for one reading, in its own unit; either may be missing.
struct Threshold {
    std::optional<double> warning;
    std::optional<double> critical;

    [[nodiscard]] Outcome judge(double value, bool lowIsBad) const; // Ok, Warning or Failed
    bool operator==(const Threshold &) const = default;
};
using Thresholds = QMap<QString, Threshold>;

// A reading that crossed a threshold.
struct Breach {
    QString reading;
    double value = 0;
    double limit = 0;
    Outcome outcome = Outcome::Warning;

    bool operator==(const Breach &) const = default;
};

// The last word of a fact that is a list, where more than was kept is left out: what is not in it may be there.
inline constexpr QStringView listWasCut = u"…";

// One look at one target from one vantage. Made once, never changed; everything downstream is a
// function of observations. `text` is one plain sentence. Readings carry their unit in the name
// where it is not a count: `_ms`, `_s`, `_bytes`, `_ratio`, `days_left`.
struct Observation {
    QString target;
    Kind kind = Kind::Tcp;
    QString vantage;
    QDateTime at; // UTC, when the look began
    Outcome outcome = Outcome::Unknown;
    Duration took{};
    FailureCode code;
    QString text;
    QList<StageResult> stages;
    QMap<QString, double> readings;
    QMap<QString, QString> facts; // plain text
    QList<Breach> breaches;
    QStringList attempts; // "192.0.2.7: ECONNREFUSED", where a name has several addresses

    [[nodiscard]] const StageResult *stage(Stage stage) const;
    [[nodiscard]] bool passed(Stage stage) const;
    // The rung on which the look ended, where it failed.
    [[nodiscard]] std::optional<Stage> failedAt() const;
};

} // namespace bridgewatch

Q_DECLARE_METATYPE(bridgewatch::Observation)
