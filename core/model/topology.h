// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/kind.h"

#include <QList>
#include <QStringList>
#include <chrono>

namespace bridgewatch {

// A target or a host as everything downstream of the looks sees it: what it is called, where it lives and
// what it leans on.
struct TopologyNode {
    QString id;
    Kind kind = Kind::Tcp;
    QString label;
    QString address;  // for people: "db.internal:5432", "https://host/health"
    QString endpoint; // "host:port", the same for targets that look at the same door
    QString detail;   // for people: "sslmode verify-full"
    QStringList needs;
    QStringList vantages;
    QString runsOn;       // the host that it runs on, where the profile says so
    QString statusPage{}; // of a vendor's account: the target that is the vendor's own page
    std::chrono::milliseconds every{15'000};

    // The endpoint as seen from a vantage: a loopback address is another door on every machine.
    [[nodiscard]] QString doorFrom(const QString &vantage) const;
};

struct Topology {
    QString profile;           // its name
    QList<TopologyNode> nodes; // hosts first, else in the order of the profile

    [[nodiscard]] const TopologyNode *find(const QString &id) const;
    // What `id` leans on, directly or through others; without `id` itself, cycles survived.
    [[nodiscard]] QStringList allNeeds(const QString &id) const;
};

} // namespace bridgewatch
