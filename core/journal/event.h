// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace bridgewatch {

// What happens in an incident. The names stand in journals for good: add, never rename.
enum class EventKind {
    Opened,
    Observation,
    Finding,
    Step,
    Choice,
    Note,
    ActionPlan,
    ActionConfirmed,
    ActionResult,
    ActionVerified,
    Escalation,
    Acknowledged,
    Role,
    Alert,
    State, // mitigating, watching, resolved, closed, reopened
    Gate,
    Cause,
    FollowUp,
    Edit,
    Mode, // which actions this incident allows
    Attachment,
};

// "action-plan"
[[nodiscard]] QString eventKindName(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindFrom(const QString &name);

// One thing that happened, as it stands in the journal. Immutable.
struct Event {
    qint64 sequence = 0; // from 1, without gaps, over all incidents
    QString id;          // as newEventId() gives it
    QString incident;    // "2026-11-23-1"
    QDateTime at;        // UTC, milliseconds
    QString who;
    QString kind; // eventKindName(), or a word of a newer program: kept and shown
    QJsonObject payload;
    QByteArray previous; // the hash of the event before; zeros for the first
    QByteArray hash;     // SHA-256, see hashOf() in stored_event.h

    bool operator==(const Event &) const = default;
};

// Nothing where a newer program wrote a kind that this one does not know.
[[nodiscard]] inline std::optional<EventKind> kindOf(const Event &event)
{
    return eventKindFrom(event.kind);
}

// What somebody wants noted.
struct NewEvent {
    static constexpr qsizetype payloadLimit = 256 * 1024; // bytes of JSON
    static constexpr qsizetype wordLimit = 200;           // characters of each of the other texts

    QString id;       // empty: a new one. The same id again is the same event, and is noted once
    QString incident; // must exist
    QDateTime at;
    QString who;
    QString kind;
    QJsonObject payload;
};

// A UUID of version 7 (RFC 9562, 5.7): unique, and in the order of time to the millisecond.
[[nodiscard]] QString newEventId(const QDateTime &now);

} // namespace bridgewatch
