// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "core/model/topology.h"

#include <cerrno>

// Observations and topologies for tests, made without looking at anything.
namespace bridgewatch::fabricate {

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
}

inline TopologyNode node(const QString &id, Kind kind, const QStringList &needs = {},
                         const QStringList &vantages = {QStringLiteral("desk")})
{
    const QString host = kind == Kind::Http ? QStringLiteral("https://%1.example.org/health").arg(id)
                                            : QStringLiteral("%1.internal:5432").arg(id);
    return {id,    kind,     id,
            host,  host,     kind == Kind::Postgres ? QStringLiteral("sslmode verify-full") : QString(),
            needs, vantages, std::chrono::seconds(15)};
}

// The world of the shipped profile in small: a health page that leans on a database, its port and
// its certificate. The database is looked at from two places.
inline Topology smallWorld()
{
    const QString db = QStringLiteral("users-db");
    const QString port = QStringLiteral("db-port");
    return {QStringLiteral("Hello World Co-op"),
            {node(QStringLiteral("health"), Kind::Http, {db}),
             node(db, Kind::Postgres, {port}, {QStringLiteral("desk"), QStringLiteral("bridge")}),
             node(port, Kind::Tcp), node(QStringLiteral("bridge-cert"), Kind::Tls)}};
}

inline Observation look(const TopologyNode &node, const QDateTime &at, const QString &vantage = QStringLiteral("desk"))
{
    Observation observation;
    observation.target = node.id;
    observation.kind = node.kind;
    observation.vantage = vantage;
    observation.at = at;
    return observation;
}

// Every rung climbed, except those named.
inline Observation healthy(const TopologyNode &node, const QDateTime &at,
                           const QString &vantage = QStringLiteral("desk"), const QList<Stage> &without = {})
{
    Observation observation = look(node, at, vantage);
    observation.outcome = Outcome::Ok;
    for (const Stage stage : ladderOf(node.kind)) {
        if (without.contains(stage))
            continue;
        observation.stages.append({stage, Outcome::Ok, Duration(400 + 300 * static_cast<int>(stage)), {}});
        observation.took += observation.stages.constLast().took;
    }
    observation.text = QStringLiteral("Everything answered.");
    return observation;
}

// Healthy up to the rung before `stage`, where it ended with `code`.
inline Observation failing(const TopologyNode &node, const QDateTime &at, Stage stage, const FailureCode &code,
                           const QString &text, const QString &vantage = QStringLiteral("desk"))
{
    Observation observation = look(node, at, vantage);
    observation.outcome = Outcome::Failed;
    observation.code = code;
    observation.text = text;
    for (const Stage rung : ladderOf(node.kind)) {
        const bool here = rung == stage;
        observation.stages.append(
            {rung, here ? Outcome::Failed : Outcome::Ok, Duration(300), here ? code : FailureCode()});
        observation.took += Duration(300);
        if (here)
            break;
    }
    return observation;
}

inline Observation refused(const TopologyNode &node, const QDateTime &at,
                           const QString &vantage = QStringLiteral("desk"))
{
    return failing(node, at, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED),
                   QStringLiteral("The connection was refused: nothing listens on that port."), vantage);
}

} // namespace bridgewatch::fabricate
