// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/stage.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace bridgewatch {

// The severities of the profile, worst first.
enum class Severity { Critical, High, Warning, Info };

[[nodiscard]] QString severityName(Severity severity); // "critical"
[[nodiscard]] QString severityWord(Severity severity); // "CRITICAL", in the language of people
// A label's word, in any case; what is none of ours counts as Warning.
[[nodiscard]] Severity severityOf(const QString &word);

// What an alert of it counts for: one that only informs wants nothing of anybody.
[[nodiscard]] Outcome weightOf(Severity severity);

// Something that wants attention, as its source tells it: an Alertmanager, or a local rule. A value; who
// acknowledged it and what became of it is the board's. Every text is a stranger's: plain, bounded.
struct Alert {
    QString source;      // "local", or the Alertmanager's URL
    QString fingerprint; // unique within the source: alerts are told apart by it, never by name
    QString name;        // label "alertname", or the local rule's title
    Severity severity = Severity::Warning;
    QMap<QString, QString> labels;
    QMap<QString, QString> annotations;
    QDateTime since;         // UTC, by the source's clock
    QStringList silencedBy;  // ids of silences
    QStringList inhibitedBy; // fingerprints
    QString generatorUrl;
    QString target; // of the profile, where the alert is about one; else empty

    [[nodiscard]] bool isSuppressed() const { return !silencedBy.isEmpty() || !inhibitedBy.isEmpty(); }
    [[nodiscard]] QString key() const { return source + QLatin1Char('/') + fingerprint; }
    bool operator==(const Alert &) const = default;
};

} // namespace bridgewatch
