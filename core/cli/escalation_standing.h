// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/escalation.h"
#include "core/profile/profile.h"

#include <QJsonObject>

namespace bridgewatch {

// The rules of escalation as they stand, from one look at everything, from what the history has of before, and from
// the journal.
struct EscalationStanding {
    QDateTime at; // UTC
    Duration took{};
    WorldFacts facts;
    QList<RuleStanding> rows;
};
// `data` is the folder of the journal and the history; `incident` the one in hand (none: the newest that is not over).
// `accepted` are fingerprints of host keys that may be written to known_hosts.
[[nodiscard]] EscalationStanding judgeEscalation(const Profile &profile, const QString &data,
                                                 const QStringList &accepted,
                                                 const std::optional<QString> &incident = {});

// How somebody is reached; a webhook's address is a secret.
[[nodiscard]] QJsonObject contactJson(const Contact &contact, const QDateTime &now);
[[nodiscard]] QJsonValue momentJson(const QDateTime &at); // null: invalid

} // namespace bridgewatch
