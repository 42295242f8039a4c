// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/other_side.h"
#include "core/base/text.h"

#include "core/diagnosis/diagnosis_text.h"
#include "core/diagnosis/evidence.h"

#include <cerrno>

namespace bridgewatch {
namespace {

constexpr double certain = 0.95;

QString spoken(const QStringList &vantages)
{
    QStringList texts;
    for (const QString &vantage : vantages)
        texts << vantageText(vantage);
    return listed(texts);
}

bool failedToConnect(const Observation &observation)
{
    return observation.failedAt() == Stage::Tcp && observation.outcome == Outcome::Failed;
}

QString portOf(const TopologyNode &node)
{
    return node.endpoint.section(u':', -1);
}

bool isLoopback(const QString &listener)
{
    return listener.startsWith(u"127.") || listener.startsWith(u"[::1]") || listener.startsWith(u"::1:");
}

// For whichever address the host is asked at.
bool isForAll(const QString &listener)
{
    return listener.startsWith(u"0.0.0.0:") || listener.startsWith(u"*:") || listener.startsWith(u"[::]:") ||
           listener.startsWith(u":::");
}

const Observation *hostLook(const QString &host, const Looks &looks)
{
    const Looks::List at = looks.at(host);
    const auto found = std::find_if(at.begin(), at.end(), [](const Observation *look) {
        return look->kind == Kind::Ssh && look->facts.contains(QStringLiteral("ssh.listening"));
    });
    return found == at.end() ? nullptr : *found;
}

void drop(Verdict &verdict, const QList<Scenario> &refuted, const QString &because, QList<RuledOut> &ruledOut)
{
    for (const Scenario scenario : refuted) {
        const auto removed = std::remove_if(verdict.candidates.begin(), verdict.candidates.end(),
                                            [&](const Candidate &c) { return c.scenario == scenario; });
        if (removed == verdict.candidates.end())
            continue;
        verdict.candidates.erase(removed, verdict.candidates.end());
        ruledOut.append({scenario, because});
    }
    if (verdict.candidates.size() != 1) // still not told apart
        return;
    Candidate &remains = verdict.candidates.first();
    remains.confidence = std::max(remains.confidence, certain);
    verdict.separates = nullptr;
}

// The server is there and lets others in: what is between here and there is not.
Verdict forTheWay(Verdict verdict, const Observation &observation, const OtherSide &side, QStringList &evidence,
                  QList<RuledOut> &ruledOut)
{
    const QString here = vantageText(observation.vantage);
    QString because;
    if (!side.reachedFrom.isEmpty()) {
        because = Says::tr("from %1 it accepts connections").arg(spoken(side.reachedFrom));
        evidence << Says::tr("From %1 the same port accepts connections: it is the way from %2 that is blocked.")
                        .arg(spoken(side.reachedFrom), here);
    }
    if (!side.listeners.isEmpty()) {
        const QString sockets = listed(side.listeners);
        evidence << Says::tr("On %1 something listens: %2.").arg(side.host, sockets);
        if (because.isEmpty())
            because = Says::tr("on %1 something listens on %2").arg(side.host, sockets);
    }
    const QList<Scenario> refuted{Scenario::ConnectionRefused, Scenario::ServiceDown, Scenario::Pooler,
                                  Scenario::SshUnreachable, Scenario::ProviderOutage};
    if (verdict.candidates.size() == 1 && refuted.contains(verdict.candidates.first().scenario))
        verdict.candidates.first().scenario = Scenario::Network; // what else it may look like from here
    drop(verdict, refuted, because, ruledOut);
    return verdict;
}

// Nobody is let in from anywhere.
Verdict forTheServer(Verdict verdict, const Observation &observation, const TopologyNode &node, const OtherSide &side,
                     QStringList &evidence, QList<RuledOut> &ruledOut)
{
    QString because;
    if (!side.failsFrom.isEmpty() && observation.code.isErrno(ECONNREFUSED)) {
        because = Says::tr("%1 is refused as well, on another way").arg(spoken(side.failsFrom));
        evidence << Says::tr("It is refused from %1 as well: no firewall on one way explains both.")
                        .arg(spoken(side.failsFrom));
    }
    if (!side.host.isEmpty()) {
        because = Says::tr("nothing listens on port %1 of %2").arg(portOf(node), side.host);
        evidence << (side.listeners.isEmpty()
                         ? Says::tr("On %1 nothing listens on port %2.").arg(side.host, portOf(node))
                         : Says::tr("On %1 it listens on loopback alone (%2): nobody else can connect.")
                               .arg(side.host, listed(side.listeners)));
    }
    if (observation.code.isErrno(ECONNREFUSED))
        drop(verdict, {Scenario::Network}, because, ruledOut);
    return verdict;
}

} // namespace

bool OtherSide::isOpen(const TopologyNode &node) const
{
    const bool askedLocally = node.doorFrom({}) != node.endpoint;
    return std::any_of(listeners.begin(), listeners.end(), [&](const QString &listener) {
        return askedLocally || isForAll(listener) || listener == node.endpoint;
    });
}

bool OtherSide::mayBeOpen() const
{
    return std::any_of(listeners.begin(), listeners.end(),
                       [](const QString &listener) { return !isLoopback(listener); });
}

OtherSide otherSideOf(const Observation &observation, const QList<const TopologyNode *> &alike, const Looks &looks)
{
    OtherSide side;
    if (!failedToConnect(observation))
        return side;
    for (const TopologyNode *node : alike) {
        for (const Observation *other : looks.at(node->id)) {
            if (other->vantage == observation.vantage)
                continue;
            if (other->passed(Stage::Tcp))
                side.reachedFrom << other->vantage;
            else if (failedToConnect(*other) && other->code == observation.code)
                side.failsFrom << other->vantage;
        }
    }
    side.reachedFrom.removeDuplicates();
    side.failsFrom.removeDuplicates();
    for (const TopologyNode *node : alike) {
        const Observation *host = hostLook(node->runsOn, looks);
        if (!host || !side.host.isEmpty())
            continue;
        side.host = node->runsOn;
        const QStringList sockets = host->facts.value(QStringLiteral("ssh.listening")).split(u' ');
        const QString port = u':' + portOf(*node);
        std::copy_if(sockets.begin(), sockets.end(), std::back_inserter(side.listeners),
                     [&](const QString &socket) { return socket.endsWith(port); });
        if (sockets.contains(listWasCut) && !side.isOpen(*node)) { // it may be among those that were left out
            side.host.clear();
            side.listeners.clear();
        }
    }
    return side;
}

Verdict weighed(Verdict verdict, const Observation &observation, const TopologyNode &node, const OtherSide &side,
                QStringList &evidence, QList<RuledOut> &ruledOut)
{
    // A server that refused and took one a moment later is starting or ending: another look may well have come through.
    if (side.isEmpty() || observation.code.is(FailureCode::Family::Closed))
        return verdict;
    if (!side.reachedFrom.isEmpty() || side.isOpen(node))
        return forTheWay(std::move(verdict), observation, side, evidence, ruledOut);
    if (side.mayBeOpen()) { // on an address that need not be the one that is asked
        evidence << Says::tr("On %1 something listens: %2.").arg(side.host, listed(side.listeners));
        return verdict;
    }
    return forTheServer(std::move(verdict), observation, node, side, evidence, ruledOut);
}

} // namespace bridgewatch
