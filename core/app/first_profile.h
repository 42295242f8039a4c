// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/profile/secret_ref.h"

#include <QByteArray>

namespace bridgewatch {

// What a person gives at the first start, as it was typed. What is empty is left out of the profile, or stays with its
// default.

struct FirstDatabase {
    QString host;
    QString port;
    QString name;
    QString user;
    QString sslMode; // as the profile has it: "verify-full"
    QString ca;
    SecretRef password; // a file's path may be relative to the profile

    [[nodiscard]] bool isThere() const { return !host.isEmpty() || !name.isEmpty(); }
    bool operator==(const FirstDatabase &) const = default;
};

struct FirstServer {
    QString address;
    QString port;
    QString user;
    QString identity;

    [[nodiscard]] bool isThere() const { return !address.isEmpty() || !user.isEmpty() || !identity.isEmpty(); }
    bool operator==(const FirstServer &) const = default;
};

struct FirstProfile {
    QString name;
    QString health; // address of a page
    FirstDatabase database;
    FirstServer server;
    QString runbook; // file, relative to the profile

    static QString healthId() { return QStringLiteral("health"); }
    static QString databaseId() { return QStringLiteral("users-db"); }
    static QString serverId() { return QStringLiteral("server"); }
    static QString passwordEntry() { return databaseId() + QStringLiteral(".password"); }

    [[nodiscard]] bool hasTarget() const { return !health.isEmpty() || database.isThere() || server.isThere(); }
    bool operator==(const FirstProfile &) const = default;
};

// The profile's text, which readProfile() takes without an error, or one sentence that says what has to be different.
// `path` is where it is going to lie. A server alone is looked at through its port as well: a profile has a target.
[[nodiscard]] Result<QByteArray> firstProfileText(const FirstProfile &first, const QString &path);

} // namespace bridgewatch
