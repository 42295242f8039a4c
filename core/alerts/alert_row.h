// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_entry.h"
#include "core/profile/alert_settings.h"

#include <span>

namespace bridgewatch {

enum class AlertState {
    Firing,       // asks for somebody
    Acknowledged, // somebody took notice, and that is still good
    Gone,         // it has cleared, and nobody has seen that it was there
};

// Why a row that stands is not shown among the others.
enum class HiddenBy { Nothing, Silence, Inhibition, Maintenance };

// Who tells of alerts, and how well we hear.
struct AlertSource {
    QString name;
    QDateTime confirmed;        // UTC: when it last told what stands; invalid: never
    QDateTime unreachableSince; // UTC; invalid: it answers
    QString trouble;            // why not, or why not everything is told, one plain sentence
    bool hasHeartbeat = false;  // it has told of Watchdog, the alert that always fires

    bool operator==(const AlertSource &) const = default;
};

// One alert as a person sees it at one moment. A value.
struct AlertRow {
    QString key;
    Alert alert; // the worst of what the sources say
    QStringList sources;
    AlertState state = AlertState::Firing;
    HiddenBy hidden = HiddenBy::Nothing;
    QDateTime since;    // UTC
    QDateTime ended;    // UTC; invalid while it stands
    QDateTime deadline; // UTC: since + respond_within of its severity
    int flaps = 0;
    int earlierUnseen = 0; // episodes before this one that nobody has seen
    std::optional<Acknowledgement> acknowledged;
    bool acknowledgementExpired = false; // and it still stands
    QDateTime unconfirmedSince;          // UTC: none of its sources has answered since; invalid: one does
    QString runbook;                     // absolute path, or empty
    QString runbookUrl;                  // http or https, as the alert itself says, or empty

    // For somebody to respond.
    [[nodiscard]] bool asks() const { return state == AlertState::Firing && hidden == HiddenBy::Nothing; }

    bool operator==(const AlertRow &) const = default;
};

// Absolute paths of runbooks, by what they are for; the first that has it counts.
struct RunbookPlaces {
    QMap<QString, QString> chosen;  // by the profile: name of an alert, its label alertname, or the target's id
    QMap<QString, QString> naming;  // that name an alert themselves: its name or its label, in small letters
    QMap<QString, QString> looking; // that look at a target, by its id; the address that an alert has comes before

    using Names = std::span<const QString>;
    // The one that the profile chose for one of these, else that names one of the alerts itself; empty: there is none.
    [[nodiscard]] QString asked(Names alerts, Names targets) const;
    // The one that looks at one of these; empty: there is none.
    [[nodiscard]] QString lookingAt(Names targets) const;
};

struct RowContext {
    const AlertSettings &settings;
    const RunbookPlaces &runbooks;
    const QMap<QString, AlertSource> &sources;
};

// What a person sees of an entry at `now`; nothing when there is nothing to see.
[[nodiscard]] std::optional<AlertRow> rowOf(const AlertEntry &entry, const RowContext &context, const QDateTime &now);

} // namespace bridgewatch
