// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/world_facts.h"

namespace bridgewatch {

// A rule of the profile as it stands now. Sentences are plain text, translated.
struct RuleStanding {
    enum class State {
        Met,
        NotMet,     // it was looked for, and is not so
        CannotTell, // what it is judged from was not seen, or is stale; or only a person can tell
        Pending,    // it is so, but `after` (or the time to respond) is not over
    };

    EscalationRule rule;
    State state = State::CannotTell;
    QString evidence;        // "users-db: connection refused for 17 min, recovery not seen"
    QDateTime since;         // UTC, since when it is so; invalid: it is not, or that is not known
    bool sinceSeen = true;   // false: `since` is the one look there is
    bool mayBeOlder = false; // nobody saw it begin: `since` is as far as was looked
    QDateTime due;           // Pending: UTC, when it will be met if nothing changes; at the latest where mayBeOlder
    QDateTime metSince;      // Met: UTC
    QDateTime respondBy;     // Met: UTC; invalid: at once
    QString next;            // id of the contact to call then; empty: nobody, or somebody has answered
    QDateTime nextAt;        // Met: UTC, when `next` is due
    bool overdue = false;    // respondBy is over and nobody has answered
    QString answeredBy;      // id of the contact who has answered the call; empty: none

    // Somebody is to be called now.
    [[nodiscard]] bool isPressing() const { return state == State::Met && answeredBy.isEmpty(); }
};

// A row for each rule, in their order. Never NotMet where it is not known.
//
// database-unrecoverable: judged for each server, which is every postgres target with one address; targets that look
// through a pooler say nothing of the server. A server is lost where a finding says that its data or its disk is:
// data-corruption, disk-or-memory, missing-database, failing. Otherwise one look that it answered, from wherever, makes
// it answer: a login refused and slots full are answers too. Otherwise it is down where the likeliest finding about
// it is connection-refused, server-hung or server-starting. A network that drops, a name that does not resolve,
// a certificate that is not trusted, credentials missing here, a host to look from that is away: nothing was seen of
// the server, and it cannot be told.
// data-corruption: the finding, SQLSTATE XX001 or XX002, or damaged pages that the server counts. That there is none
// takes a look at each server that came as far as the readings.
// response-time-exceeded: the incident is open, was not acknowledged, and its time to respond is over.
// scenario:ID: the finding stands, not as a symptom of another.
// severity:S: the open incident has that severity or a worse one.
// provider-outage: as scenario:provider-outage.
// prolonged-mail-outage: the finding mail-delivery stands, or provider-outage of a mail service itself (kind sendgrid)
// or of a status page that names mail as what is in trouble; the oldest of them, not as a symptom of another. That a
// vendor tells of no trouble does not say that mails go out: that takes a look at each mail service itself.
// Where the profile has no target whose looks could tell a scenario, it cannot be told. What cannot be told
// is taken from `answers`, and so is every question.
[[nodiscard]] QList<RuleStanding> escalationTable(const QList<EscalationRule> &rules, const WorldFacts &facts,
                                                  const QDateTime &now);

// "Database unrecoverable", "Connection refused", "Severity high or worse", or the question; translated.
[[nodiscard]] QString conditionTitle(const EscalationRule &rule);
[[nodiscard]] QString stateName(RuleStanding::State state); // "met", "not-met", "cannot-tell", "pending"

// The rule that a row of a runbook's table suggests: its condition where the words are known, with `after` where they
// name a time, else the question; its contact by role, name or id where the words of the action name one of `contacts`.
[[nodiscard]] EscalationRule suggestedRule(const QString &condition, const QString &action,
                                           const QList<Contact> &contacts);

} // namespace bridgewatch
