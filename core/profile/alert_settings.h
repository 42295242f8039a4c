// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/alert.h"
#include "core/model/label_matcher.h"

#include <QUrl>
#include <array>
#include <chrono>

namespace bridgewatch {

// An Alertmanager to hear of alerts from, and what of it.
struct AlertmanagerSettings {
    QUrl url;
    QList<LabelMatcher> filter; // all have to accept; empty: everything
    QString ca;                 // absolute path; empty: the system's
};

// A time in which alerts are expected: they are kept, but neither shown nor notified. Either once, or every
// week; `days` says which.
struct MaintenanceWindow {
    QDateTime from;             // once: UTC, included
    QDateTime to;               // once: UTC, not included
    QList<int> days;            // weekly: the days on which it begins, 1 is Monday; empty: once
    int fromMinute = 0;         // weekly: minutes after midnight, by the clock of `timezone`
    int toMinute = 0;           // weekly: not after fromMinute: on the next day
    QByteArray timezone;        // IANA; empty: UTC
    QStringList targets;        // of alerts about one of these
    QList<LabelMatcher> labels; // and that all of these accept; both empty: every alert
    QString why;
};

// The profile's section `alerts`.
struct AlertSettings {
    QList<AlertmanagerSettings> alertmanagers;
    QMap<QString, QString> runbookFor; // name of an alert → absolute path
    // How soon somebody has to respond, by severity, worst first.
    std::array<std::chrono::milliseconds, 4> respondWithin{std::chrono::minutes(15), std::chrono::hours(1),
                                                           std::chrono::hours(1), std::chrono::hours(24)};
    QList<MaintenanceWindow> maintenance;

    [[nodiscard]] std::chrono::milliseconds respond(Severity severity) const
    {
        return respondWithin.at(static_cast<size_t>(severity));
    }
};

} // namespace bridgewatch
