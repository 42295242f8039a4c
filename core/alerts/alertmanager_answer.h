// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/alert.h"
#include "core/model/label_matcher.h"

#include <QList>

namespace bridgewatch {

// What Alertmanager's API v2 answers (its openapi.yaml), as values. Pure. Every text in them is a
// stranger's: plain and bounded; what is more than the limits is left out, and counted.

inline constexpr qsizetype alertLimit = 10'000;
inline constexpr qsizetype silenceLimit = 10'000;
inline constexpr qsizetype alertLabelLimit = 64;      // labels of an alert, and as many annotations
inline constexpr int alertTextLimit = 2'000;          // characters of a value; a name has at most 200
inline constexpr qsizetype alertReferenceLimit = 100; // silences and inhibitions of one alert

struct AlertList {
    QList<Alert> alerts;      // each fingerprint once
    qsizetype leftOut = 0;    // beyond alertLimit
    qsizetype unreadable = 0; // entries that are no alert: without a fingerprint, of another type

    // Why that is not all, in a sentence; empty when it is.
    [[nodiscard]] QString missingText() const;
};

// A condition of a silence: name = value, !=, =~ or !~.
struct SilenceMatcher {
    QString name;
    QString value;
    bool isRegex = false;
    bool isEqual = true;

    [[nodiscard]] static SilenceMatcher of(const LabelMatcher &matcher);
    [[nodiscard]] QString toString() const; // severity=~"critical|high"
    bool operator==(const SilenceMatcher &) const = default;
};

struct Silence {
    enum class State { Pending, Active, Expired };
    QString id; // empty: not yet made
    State state = State::Pending;
    QList<SilenceMatcher> matchers; // all have to fit
    QDateTime startsAt;             // UTC
    QDateTime endsAt;               // UTC, after startsAt
    QString createdBy;
    QString comment;

    [[nodiscard]] QString conditions() const; // those of the matchers, with commas between them
    bool operator==(const Silence &) const = default;
};

struct SilenceList {
    QList<Silence> silences; // in the server's order
    qsizetype leftOut = 0;
    qsizetype unreadable = 0;
};

struct AlertmanagerStatus {
    QString version;
    QString cluster; // "ready", "settling", "disabled"
    qsizetype peers = 0;
    QDateTime since; // UTC, when it started
};

// `source` becomes each alert's. A body that is no list of JSON is an error (Protocol).
[[nodiscard]] Result<AlertList> parseAlerts(const QByteArray &body, const QString &source);
[[nodiscard]] Result<SilenceList> parseSilences(const QByteArray &body);
// The id of a silence that was made.
[[nodiscard]] Result<QString> parseSilenceId(const QByteArray &body);
[[nodiscard]] Result<AlertmanagerStatus> parseAlertmanagerStatus(const QByteArray &body);
// What the server says of a refusal: its JSON string, the message of its JSON object, or how it begins.
[[nodiscard]] QString refusalText(const QByteArray &body);

// Why this cannot be a silence, in a sentence; empty when it can. What Alertmanager would refuse as well
// (an end that is not after its start, no matcher, one that fits alerts without the label alone).
[[nodiscard]] QString silenceTrouble(const Silence &silence, const QDateTime &now);
// The body of the request that makes it.
[[nodiscard]] QByteArray silenceJson(const Silence &silence);
[[nodiscard]] QString silenceStateName(Silence::State state); // "active"

} // namespace bridgewatch
