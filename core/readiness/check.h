// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/stage.h"

#include <QDateTime>
#include <QJsonObject>

namespace bridgewatch {

// What is checked before anything breaks, in the order in which it is shown.
enum class ReadinessTopic {
    Pooler,
    PoolSize,
    Headroom,
    IdleTransactionTimeout,
    StatementTimeout,
    Keepalives,
    ReconnectStorms,
    IdleTransactions,
    Replica,
    Archiving,
    Backup,
    ServerTls,
    Certificate,
    Passwords,
    LoginRules,
    Superusers,
    OwnRole,
    Alertmanager,
    ConnectionRules,
    Watchdog,
    Startup,
    RestartPolicy,
    LogRotation,
};
enum class ReadinessChapter { Connections, Safety, Access, Alerting, Host };

[[nodiscard]] const QList<ReadinessTopic> &readinessTopics();
[[nodiscard]] QString topicId(ReadinessTopic topic); // "idle-transaction-timeout"
[[nodiscard]] QString topicTitle(ReadinessTopic topic);
[[nodiscard]] QString topicWhy(ReadinessTopic topic); // why it matters
[[nodiscard]] ReadinessChapter chapterOf(ReadinessTopic topic);
[[nodiscard]] QString chapterId(ReadinessChapter chapter); // "database-safety"
[[nodiscard]] QString chapterTitle(ReadinessChapter chapter);

// One of them, for one target. What cannot be read is Unknown, never Ok. Every text is plain.
struct ReadinessCheck {
    ReadinessTopic topic = ReadinessTopic::Pooler;
    QString target; // id of a target or host; empty: the whole world
    Outcome state = Outcome::Unknown;
    QString saw;
    QString todo;    // empty only where nothing is to be done
    QString command; // SQL, a line for a shell or for the profile, that does it; may be empty

    bool operator==(const ReadinessCheck &) const = default;
};

struct ReadinessReport {
    QString profile;
    QDateTime at; // UTC
    Duration took{};
    QList<ReadinessCheck> checks; // by chapter, in it by comesBefore()

    [[nodiscard]] Outcome worst() const;
    [[nodiscard]] qsizetype count(Outcome state) const;
    bool operator==(const ReadinessReport &) const = default;
};

// "ok", "warning", "critical", "unknown": the words of `readiness --json`.
[[nodiscard]] QString readinessStateName(Outcome state);
// The order in which they are shown: critical, warning, unknown, ok. What asks for something to be done stands before
// what only cannot be told.
[[nodiscard]] bool comesBefore(Outcome a, Outcome b);

// The document of `readiness --json`.
[[nodiscard]] QJsonObject toJson(const ReadinessReport &report);

} // namespace bridgewatch
