// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <chrono>

namespace bridgewatch {

// Whom an action will touch, by name; every text is plain and bounded.
struct Victim {
    QString name; // "pid 4711", "oracle-bridge (pm_id 0)", "helloworlddao"
    QString user;
    QString database;
    QString application;
    QString client;
    QString state;
    double state_s = -1;          // in that state; negative: not told
    QString query;                // cut
    QMap<QString, QString> marks; // by which it is known again when it comes to it

    bool operator==(const Victim &) const = default;
};

// What will happen, and to whom: the preview, and at the same time all that is executed. Made once, never changed.
struct Plan {
    static constexpr std::chrono::minutes holdsFor{5};

    QString action;
    QString target;                    // id; empty where the action needs none
    QMap<QString, QString> parameters; // all of them, as they were understood
    QString sentence;                  // what will happen, in words
    QStringList statements;            // exactly what runs
    QList<Victim> victims;
    QStringList skipped; // who fits and is not touched, each with the reason
    QStringList warnings;
    QDateTime made; // UTC
    QDateTime expires;
    QString nonce; // so that two previews of the same are two plans

    // The canonical form: keys sorted, no spaces. What the hash is of.
    [[nodiscard]] QByteArray canonical() const;
    // SHA-256 of that, 64 hexadecimal digits in small letters: what a person confirms.
    [[nodiscard]] QByteArray hash() const;
    bool operator==(const Plan &) const = default;
};

// Stable keys, times as everywhere; without the hash.
[[nodiscard]] QJsonObject toJson(const Plan &plan);
// Reads the canonical form; Protocol where it is anything else.
[[nodiscard]] Result<Plan> planFrom(const QByteArray &canonical);
[[nodiscard]] QByteArray hashOf(const QByteArray &canonical);

} // namespace bridgewatch
