// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/incident/escalation_text.h"
#include "core/incident/judged.h"

#include <algorithm>

namespace bridgewatch {
namespace {

const QString checksumFailures = QStringLiteral("checksum.failures");

// What of its looks and findings concerns one PostgreSQL server.
struct Server {
    QString endpoint;
    QString name; // the first target that looks at it
    QStringList targets;
    QList<const Observation *> looks; // fresh
    QList<const Finding *> findings;  // fresh, likeliest first
};

// The door of a pooler is none of a server's.
bool isPooler(const Topology &topology, const QString &endpoint)
{
    return std::any_of(topology.nodes.begin(), topology.nodes.end(), [&](const TopologyNode &node) {
        return node.kind == Kind::PgBouncer && node.endpoint == endpoint;
    });
}

QList<Server> serversOf(const Topology &topology)
{
    QList<Server> servers;
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind != Kind::Postgres || isPooler(topology, node.endpoint))
            continue;
        const auto known = std::find_if(servers.begin(), servers.end(),
                                        [&](const Server &server) { return server.endpoint == node.endpoint; });
        if (known != servers.end())
            known->targets << node.id;
        else
            servers.append({node.endpoint, node.id, {node.id}, {}, {}});
    }
    return servers;
}

QList<Server> serversIn(const Seen &seen)
{
    QList<Server> servers = serversOf(seen.facts().topology);
    const QList<const Finding *> findings = seen.findings();
    for (Server &server : servers) {
        for (const Observation &look : seen.facts().observations) {
            if (server.targets.contains(look.target) && seen.isFresh(look))
                server.looks << &look;
        }
        for (const Finding *finding : findings) {
            const TopologyNode *node = seen.node(finding->target);
            if (node && node->endpoint == server.endpoint)
                server.findings << finding;
        }
    }
    return servers;
}

QString whyUnseen(const Server &server, const Seen &seen)
{
    const auto &all = seen.facts().observations;
    const bool everLooked = std::any_of(all.begin(), all.end(),
                                        [&](const Observation &look) { return server.targets.contains(look.target); });
    return everLooked ? EscalationText::tr("%1: the last look is too old").arg(server.name)
                      : EscalationText::tr("%1 was not looked at").arg(server.name);
}

// A server of which one part is bad is bad; of which nothing is known makes the whole unknown.
Judged worstOf(const QList<Judged> &each, const QString &allWell)
{
    Judged whole{Judged::Is::NotSo, allWell, {}, true, {}};
    QStringList reasons;
    for (const Judged &one : each) {
        if (one.is == Judged::Is::So && (whole.is != Judged::Is::So || one.since < whole.since))
            whole = one;
        if (one.is == Judged::Is::Unknown)
            reasons << one.evidence;
    }
    if (whole.is == Judged::Is::So || reasons.isEmpty())
        return whole;
    return unknown(clauses(reasons));
}

bool isLost(const Finding &finding)
{
    return finding.severity == Outcome::Failed &&
           (finding.scenario == Scenario::DataCorruption || finding.scenario == Scenario::DiskOrMemory ||
            finding.scenario == Scenario::MissingDatabase);
}

bool isDown(const Finding &finding)
{
    return finding.scenario == Scenario::ConnectionRefused || finding.scenario == Scenario::ServerHung ||
           finding.scenario == Scenario::ServerStarting;
}

// It said something that only a running server says, which 57P03 (starting, shutting down) is not.
bool hasAnswered(const Observation *look)
{
    return look->outcome == Outcome::Ok || look->outcome == Outcome::Warning || look->passed(Stage::Query) ||
           (look->code.is(FailureCode::Family::SqlState) && look->code != FailureCode::ofSqlState("57P03"));
}

Judged down(const Server &server, const Finding &finding, const Seen &seen)
{
    Judged judged{Judged::Is::So, {}, {}, true, {}};
    for (const QString &target : server.targets) {
        const Onset onset = seen.facts().failingSince.value(target);
        if (onset.at.isValid() && (target == finding.target || !judged.since.isValid()))
            Seen::date(judged, onset);
    }
    if (!judged.since.isValid())
        seen.date(judged, finding);
    judged.evidence = EscalationText::tr("%1: %2, %3, recovery not seen")
                          .arg(finding.target, scenarioTitle(finding.scenario), seen.span(judged));
    return judged;
}

Judged judgeServer(const Server &server, const Seen &seen)
{
    if (server.looks.isEmpty())
        return unknown(whyUnseen(server, seen));
    for (const Finding *finding : server.findings) {
        if (isLost(*finding))
            return down(server, *finding, seen);
    }
    if (std::any_of(server.looks.begin(), server.looks.end(), hasAnswered))
        return {Judged::Is::NotSo, {}, {}, true, {}};
    for (const Finding *finding : server.findings) {
        if (!finding->symptom)
            return isDown(*finding) ? down(server, *finding, seen)
                                    : unknown(EscalationText::tr("nothing was seen of the server of %1: %2")
                                                  .arg(server.name, scenarioTitle(finding->scenario)));
    }
    return unknown(EscalationText::tr("nothing was seen of the server of %1").arg(server.name));
}

bool isDamage(const Observation &look)
{
    return look.code == FailureCode::ofSqlState("XX001") || look.code == FailureCode::ofSqlState("XX002") ||
           look.readings.value(checksumFailures) > 0;
}

Judged damaged(const Observation &look, const Seen &seen)
{
    Judged judged{Judged::Is::So, {}, {}, true, {}};
    Seen::date(judged, seen.facts().findingsSince.value({Scenario::DataCorruption, look.target}));
    if (!judged.since.isValid())
        seen.date(judged, look.target, look.vantage);
    const double count = look.readings.value(checksumFailures);
    judged.evidence = count > 0
                          ? EscalationText::tr("%1 counts %2 damaged pages").arg(look.target).arg(count, 0, 'f', 0)
                          : EscalationText::tr("%1 says %2").arg(look.target, look.code.toString());
    return judged;
}

Judged judgeDamage(const Server &server, const Seen &seen)
{
    for (const Observation *look : server.looks) {
        if (isDamage(*look))
            return damaged(*look, seen);
    }
    for (const Finding *finding : server.findings) {
        if (finding->scenario == Scenario::DataCorruption)
            return down(server, *finding, seen);
    }
    if (server.looks.isEmpty())
        return unknown(whyUnseen(server, seen));
    const bool wasRead = std::any_of(server.looks.begin(), server.looks.end(),
                                     [](const Observation *look) { return look->passed(Stage::Query); });
    return wasRead ? Judged{Judged::Is::NotSo, {}, {}, true, {}}
                   : unknown(EscalationText::tr("%1 cannot be read").arg(server.name));
}

} // namespace

Judged judgeDatabase(const Seen &seen)
{
    QList<Judged> each;
    QStringList names;
    for (const Server &server : serversIn(seen)) {
        each << judgeServer(server, seen);
        names << server.name;
    }
    if (each.isEmpty())
        return unknown(EscalationText::tr("the profile has no PostgreSQL server to look at"));
    return worstOf(each, EscalationText::tr("answer from %1").arg(listed(names)));
}

Judged judgeCorruption(const Seen &seen)
{
    QList<Judged> each;
    QStringList uncounted;
    for (const Server &server : serversIn(seen)) {
        each << judgeDamage(server, seen);
        const bool counts = std::any_of(server.looks.begin(), server.looks.end(), [](const Observation *look) {
            return look->readings.contains(checksumFailures);
        });
        if (!counts)
            uncounted << server.name;
    }
    if (each.isEmpty())
        return unknown(EscalationText::tr("the profile has no PostgreSQL server to look at"));
    return worstOf(each,
                   uncounted.isEmpty()
                       ? EscalationText::tr("no XX001/XX002, 0 checksum failures")
                       : EscalationText::tr("no XX001/XX002; %1 counts no checksum failures").arg(listed(uncounted)));
}

} // namespace bridgewatch
