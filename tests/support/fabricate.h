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
    TopologyNode made;
    made.id = id;
    made.kind = kind;
    made.label = id;
    made.address = kind == Kind::Http ? QStringLiteral("https://%1.example.org/health").arg(id)
                                      : QStringLiteral("%1.internal:5432").arg(id);
    made.endpoint = made.address;
    made.detail = kind == Kind::Postgres ? QStringLiteral("sslmode verify-full") : QString();
    made.needs = needs;
    made.vantages = vantages;
    return made;
}

inline TopologyNode host(const QString &id, const QString &label)
{
    TopologyNode made = node(id, Kind::Ssh);
    made.label = label;
    made.address = id + QStringLiteral("-server");
    made.endpoint = made.address + QStringLiteral(":22");
    made.detail = QStringLiteral("as deploy");
    return made;
}

// A process that pm2 keeps alive on `on`, as the profile's reader makes it.
inline TopologyNode process(const QString &id, const QString &on, QStringList needs = {})
{
    if (!needs.contains(on))
        needs.prepend(on);
    TopologyNode made = node(id, Kind::Pm2, needs, {on});
    made.runsOn = on;
    made.address = id;
    made.endpoint = on + QStringLiteral("/pm2/") + id;
    made.detail = QStringLiteral("kept alive by pm2 on %1").arg(on);
    return made;
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

// The host to look from, or its key, is what is wrong: nothing was seen of the target itself.
inline Observation unreached(const TopologyNode &node, const QDateTime &at, const QString &vantage)
{
    Observation observation = look(node, at, vantage);
    observation.code = FailureCode::of(FailureCode::Family::Unreached);
    observation.text = QStringLiteral("%1 cannot be reached").arg(vantage);
    observation.facts[QStringLiteral("because_of")] = vantage;
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

// A host that shows a key, which is not known to be its own.
inline Observation strangeKey(const TopologyNode &host, const QDateTime &at, const QString &fingerprint,
                              FailureCode::HostKeyState state = FailureCode::HostKeyState::Unknown)
{
    Observation observation = failing(host, at, Stage::HostKey, FailureCode::ofHostKey(state),
                                      QStringLiteral("The key of the host is not the one that is known."));
    observation.facts[QStringLiteral("ssh.key_type")] = QStringLiteral("ED25519");
    observation.facts[QStringLiteral("ssh.fingerprint")] = fingerprint;
    return observation;
}

} // namespace bridgewatch::fabricate
