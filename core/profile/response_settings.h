// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/alert.h"
#include "core/model/finding.h"
#include "core/profile/secret_ref.h"

#include <QJsonObject>
#include <QUrl>
#include <chrono>
#include <optional>

namespace bridgewatch {

// A person or a desk to call. Which of the ways are given is theirs; every text is plain.
struct Contact {
    // A span of the week in which they answer, by their own clock.
    struct Hours {
        QList<int> days;  // on which it begins, 1 is Monday; never empty
        int from = 0;     // minutes after midnight, included
        int to = 24 * 60; // not included; not after `from`: on the next day
        bool operator==(const Hours &) const = default;
    };

    QString id;
    QString name;
    QString role;
    QString phone;
    QString email;
    QUrl chat;           // a link that opens a conversation
    SecretRef webhook;   // the URL to post to is a secret: who has it may post
    QList<Hours> hours;  // empty: at any time
    QByteArray timezone; // IANA; empty: UTC
};

// When somebody is to be called. Conditions that the program can judge are judged; the rest is asked.
struct EscalationRule {
    enum class When {
        DatabaseUnrecoverable,
        DataCorruption,
        ProviderOutage,
        ProlongedMailOutage,
        ResponseTimeExceeded,
        ScenarioFound,   // `scenario`
        SeverityAtLeast, // `severity`, or worse
        Asked,           // `question`: only a person can tell
    };

    When when = When::Asked;
    Scenario scenario = Scenario::Network;
    Severity severity = Severity::Critical;
    QString question;
    std::chrono::milliseconds after{};  // the condition has to hold so long
    QString contact;                    // id
    std::chrono::milliseconds within{}; // they are to answer so soon after the condition is met
    QString then;                       // id of the contact to call when they did not; empty: nobody

    // The word of the profile: "database-unrecoverable", "scenario:tls", "ask:Are customers affected?".
    [[nodiscard]] QString condition() const;
    // `after` where a rule says nothing of it: half an hour of mail that fails is prolonged, the rest counts at once.
    [[nodiscard]] std::chrono::milliseconds usualAfter() const
    {
        return when == When::ProlongedMailOutage ? std::chrono::minutes(30) : std::chrono::minutes(0);
    }
};

struct TestMailSettings {
    QUrl url;
    SecretRef token;  // sent as a bearer token
    QJsonObject json; // the body
    QString ca;       // absolute path; empty: the system's
};

struct GrafanaSettings {
    QUrl dashboard;
    SecretRef token; // for annotations; None: there are none
    QString ca;      // absolute path; empty: the system's

    // The dashboard's id, of …/d/<uid>/…; empty: the address names none.
    [[nodiscard]] QString uid() const;
    // Where the API of that server takes annotations. Behind a proxy its root is what stands before /d/.
    [[nodiscard]] QUrl annotations() const;
};

// What may be changed, and what is never touched.
struct ActionSettings {
    enum class Mode { ReadOnly, Confirm };
    Mode mode = Mode::ReadOnly;
    QStringList guardedUsers;        // sessions of these are never ended, by name, exactly
    QStringList guardedApplications; // application_name, exactly
    int limit = 50;                  // victims of one run, 1 to 1000
};

// The profile's sections `incidents`, `actions`, `contacts`, `escalation`, `test_mail` and `grafana`.
struct ResponseSettings {
    std::chrono::milliseconds watchGate = std::chrono::minutes(30); // 1 s to 24 h
    ActionSettings actions;
    QList<Contact> contacts;
    QList<EscalationRule> escalation; // in the order of the profile
    std::optional<TestMailSettings> testMail;
    std::optional<GrafanaSettings> grafana;

    [[nodiscard]] const Contact *contact(const QString &id) const;
};

} // namespace bridgewatch
