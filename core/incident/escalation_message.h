// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/escalation.h"

#include <QUrl>

namespace bridgewatch {

// What a message about an incident is made from; what is empty is left out.
struct MessageFacts {
    Severity severity = Severity::High;
    QString what;                   // "users-db refuses connections"; empty: the finding's title and target
    QDateTime since;                // UTC
    std::optional<Finding> finding; // the likeliest
    QString effect;                 // "mail verification stopped, 12 waiting"
    QString asked;                  // "start PostgreSQL or tell us why not"
    QString incident;               // id
    QString who;                    // writes it
    QDateTime respondBy;            // UTC
};

// What is known of a rule that stands so, or of no rule in particular (null): the finding that it is about or the
// likeliest, since when, and the incident. What only a person knows, stays empty.
[[nodiscard]] MessageFacts messageFactsOf(const RuleStanding *row, const WorldFacts &facts);

// Plain text, whatever its parts hold: no controls, no marks that turn text around, each line and the whole bounded.
struct EscalationMessage {
    static constexpr int subjectLimit = 120;
    static constexpr int lineLimit = 240;
    static constexpr int bodyLimit = 2'000;

    QString subject;
    QString body; // lines that end in "\n" but the last
};

[[nodiscard]] EscalationMessage compose(const MessageFacts &facts, const QDateTime &now);

// Opens a mail program with the message filled in (RFC 6068); nothing in the address or the message can add
// a field or another address.
[[nodiscard]] QUrl mailtoUrl(const QString &address, const EscalationMessage &message);

// "tel:+15550100" with its extension (RFC 3966). Invalid where the text holds no number, or one with * or #, which
// telephones take as commands. A number without its country's code is local to whoever dials it.
[[nodiscard]] QUrl telUrl(const QString &phone);

// {"text": …} as Slack and Mattermost take it. Nobody but who reads the channel is called by it: mentions, links in
// other words, pictures and commands in the text are shown as they are written.
[[nodiscard]] QByteArray webhookBody(const EscalationMessage &message);

} // namespace bridgewatch
