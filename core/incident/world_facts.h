// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/finding.h"
#include "core/model/observation.h"
#include "core/model/topology.h"
#include "core/profile/response_settings.h"

namespace bridgewatch {

// What is known of the incident in hand.
struct IncidentFacts {
    QString id;
    Severity severity = Severity::Warning;
    QDateTime severitySince; // UTC; invalid: since it was opened
    QDateTime openedAt;      // UTC
    QDateTime acknowledgedAt;
    QString acknowledgedBy;
    std::chrono::milliseconds respondWithin{};
    bool closed = false;
};

// What a person said of a condition that a program cannot judge, or cannot judge now.
struct Answer {
    enum class Said { Yes, No, DoNotKnow };
    Said said = Said::DoNotKnow;
    QString who;
    QDateTime at; // UTC
};

// That whoever was called about a condition has answered the call.
struct CallResponse {
    QString contact; // id
    QDateTime at;    // UTC
};

// When something began.
struct Onset {
    QDateTime at;        // UTC
    bool wasSeen = true; // false: that is as far as anybody looked, it may be older

    bool operator==(const Onset &) const = default;
};

// What the conditions of an escalation are judged from. All of it is the caller's: nothing is looked up.
struct WorldFacts {
    Topology topology;
    QList<Finding> findings;         // of the observations below
    QList<Observation> observations; // the newest of each target from each vantage
    // Since when a target has failed, or a finding stood, without having been seen well in between. One that is
    // not here was seen by its newest look, and nothing is known of before.
    QMap<QString, Onset> failingSince;                       // target
    QMap<std::pair<Scenario, QString>, Onset> findingsSince; // scenario and target
    bool incidentsKnown = true;                              // whether somebody asked if there is one
    std::optional<IncidentFacts> incident;                   // none: there is none
    QMap<QString, Answer> answers;                           // by EscalationRule::condition()
    QMap<QString, CallResponse> responses;                   // by EscalationRule::condition()
};

} // namespace bridgewatch
