// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnose.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/diagnosis/causes.h"
#include "core/diagnosis/diagnosis_text.h"
#include "core/diagnosis/evidence.h"
#include "core/diagnosis/looks.h"
#include "core/diagnosis/other_side.h"
#include "core/diagnosis/pool_state.h"
#include "core/diagnosis/ruled_out.h"
#include "core/diagnosis/rules.h"
#include "core/diagnosis/vendor_truth.h"
#include "core/model/stage_text.h"

#include <QHash>
#include <QLocale>
#include <cerrno>

namespace bridgewatch {
namespace {

// What merely warns, or could not be asked, is no rival to a failure.
constexpr double besideFailure = 0.2;

class Diagnosing {
public:
    Diagnosing(const QList<Observation> &observations, const Topology &topology)
        : m_topology(topology), m_graph(topology), m_looks(observations, m_graph),
          m_truths(vendorTruths(observations, topology))
    {
        for (const TopologyNode &node : topology.nodes) {
            for (const QString &vantage : node.vantages)
                m_doors[node.doorFrom(vantage) + u'\n' + vantage].append(&node);
        }
    }

    Diagnosis run()
    {
        for (const Observation &observation : m_looks.all()) {
            readFailure(observation);
            for (const Breach &breach : observation.breaches)
                readBreach(observation, breach);
        }
        m_findings = causesOf(m_findings, m_graph, m_looks);
        sort();
        closeUp();
        return {state(), m_findings};
    }

private:
    void closeUp()
    {
        for (Finding &finding : m_findings) {
            for (QString &sentence : finding.evidence)
                sentence = closedUp(sentence);
            for (RuledOut &out : finding.ruledOut)
                out.because = closedUp(out.because);
        }
    }

    [[nodiscard]] QString addressOf(const QString &target) const
    {
        const TopologyNode *node = m_graph.find(target);
        return node ? node->address : target;
    }

    [[nodiscard]] QString fill(const char *sentence, const Observation &observation) const
    {
        return Says::tr(sentence)
            .replace(QLatin1String("{target}"), observation.target)
            .replace(QLatin1String("{address}"), addressOf(observation.target))
            .replace(QLatin1String("{vantage}"), vantageText(observation.vantage))
            .replace(QLatin1String("{code}"), observation.code.toString());
    }

    // The look that it is told by: the worst one.
    static void tellOf(Finding &finding, const Observation &observation)
    {
        finding.vantage = observation.vantage;
        finding.stage = observation.failedAt();
        finding.code = observation.code;
        finding.severity = observation.outcome;
    }

    // The finding that stands for this scenario at this target, from whatever vantage.
    Finding &findingFor(Scenario scenario, const Observation &observation)
    {
        const QPair<int, QString> key{static_cast<int>(scenario), observation.target};
        if (const auto known = m_index.constFind(key); known != m_index.constEnd())
            return m_findings[*known];
        Finding finding;
        finding.scenario = scenario;
        finding.target = observation.target;
        tellOf(finding, observation);
        m_index[key] = m_findings.size();
        m_findings.append(finding);
        return m_findings.last();
    }

    void readFailure(const Observation &observation)
    {
        if (observation.code.isNone())
            return;
        QStringList seenElsewhere;
        QList<RuledOut> refuted;
        const Verdict verdict = weigh(observation, seenElsewhere, refuted);
        if (verdict.candidates.isEmpty() && observation.outcome == Outcome::Failed)
            m_unexplained = true;
        QList<Scenario> taken;
        for (const Candidate &candidate : verdict.candidates)
            taken.append(candidate.scenario);
        for (const Candidate &candidate : verdict.candidates) {
            Finding &finding = findingFor(candidate.scenario, observation);
            finding.confidence = std::max(finding.confidence, candidate.confidence);
            if (worse(finding.severity, observation.outcome) != finding.severity)
                tellOf(finding, observation);
            if (finding.vantage != observation.vantage) {    // told of already, from the other side
                if (!observation.code.isErrno(ECONNREFUSED)) // whose both sides are weighed there
                    finding.evidence.append(alsoFrom(observation));
                continue;
            }
            finding.evidence.append(fill(candidate.because, observation));
            finding.evidence.append(seenElsewhere);
            finding.evidence.append(details(observation));
            finding.evidence.append(ofTheVendor(observation));
            if (verdict.separates)
                finding.evidence.append(Says::tr(verdict.separates));
            finding.ruledOut = ruledOut(observation, taken, m_looks.servicesOn(observation.target));
            for (const RuledOut &out : refuted)
                replace(finding.ruledOut, out);
        }
    }

    // The verdict on a look, with what other looks tell about it.
    [[nodiscard]] Verdict weigh(const Observation &observation, QStringList &evidence, QList<RuledOut> &refuted) const
    {
        Verdict verdict = verdictOn(observation);
        const TopologyNode *node = m_graph.find(observation.target);
        if (!node)
            return verdict;
        if (const QString others = otherLogins(observation, *node); !others.isEmpty())
            evidence << others;
        evidence << wellFrom(observation);
        if (observation.kind == Kind::Ssh)
            evidence << blindFrom(observation.target);
        if (observation.facts.value(QStringLiteral("error.routine")) == u"query_wait_timeout")
            return weighedByPools(verdict, doorOf(observation), evidence);
        if (observation.kind == Kind::Postgres && observation.code.is(FailureCode::Family::Deadline) &&
            observation.failedAt() >= Stage::Startup && isQueuedAt(doorOf(observation)))
            return weighedByPools(verdictOnQueue(), doorOf(observation), evidence);
        return weighed(verdict, observation, *node,
                       otherSideOf(observation, behind(doorOf(observation), observation.vantage), m_looks), evidence,
                       refuted);
    }

    // The nodes that `vantage` looks at through this door.
    [[nodiscard]] QList<const TopologyNode *> behind(const QString &door, const QString &vantage) const
    {
        return m_doors.value(door + u'\n' + vantage);
    }

    static void replace(QList<RuledOut> &list, const RuledOut &out)
    {
        const auto at = std::find_if(list.begin(), list.end(),
                                     [&](const RuledOut &known) { return known.scenario == out.scenario; });
        if (at != list.end()) {
            *at = out;
            return;
        }
        list.append(out);
        std::stable_sort(list.begin(), list.end(),
                         [](const RuledOut &a, const RuledOut &b) { return a.scenario < b.scenario; });
    }

    [[nodiscard]] QString doorOf(const Observation &observation) const
    {
        const TopologyNode *node = m_graph.find(observation.target);
        return node ? node->doorFrom(observation.vantage) : observation.target;
    }

    // Whether the same server lets another login in: tells "this credential" from "the server".
    [[nodiscard]] QString otherLogins(const Observation &observation, const TopologyNode &node) const
    {
        if (observation.kind != Kind::Postgres || observation.failedAt() != Stage::Authentication)
            return {};
        for (const Observation *other : m_looks.through(node.doorFrom(observation.vantage))) {
            if (other->target != observation.target && other->passed(Stage::Authentication))
                return Says::tr("%1 is let in by the same server: it is this login that is rejected, not everybody.")
                    .arg(other->target);
        }
        return {};
    }

    // What nobody could look at because this host could not be reached.
    [[nodiscard]] QStringList blindFrom(const QString &host) const
    {
        QStringList targets;
        for (const Observation *other : m_looks.blockedBy(host))
            targets << other->target;
        if (targets.isEmpty())
            return {};
        return {Says::tr("From there nothing could be looked at, so nothing is known from that side: %1.")
                    .arg(listed(targets))};
    }

    // Clients wait at the pooler behind this door, says its console.
    [[nodiscard]] bool isQueuedAt(const QString &door) const
    {
        const Looks::List all = m_looks.through(door);
        return std::any_of(all.begin(), all.end(), [](const Observation *pooler) {
            return pooler->kind == Kind::PgBouncer &&
                   pooler->readings.value(QStringLiteral("pool.clients_waiting")) > 0;
        });
    }

    // A pooler that waits for a connection either has them all in use or gets none.
    [[nodiscard]] Verdict weighedByPools(Verdict verdict, const QString &door, QStringList &evidence) const
    {
        for (const Observation *pooler : m_looks.through(door)) {
            const PoolState state = poolState(*pooler);
            if (pooler->kind != Kind::PgBouncer || state == PoolState::Unknown)
                continue;
            const bool inUse = state == PoolState::InUse;
            const double servers = pooler->readings.value(QStringLiteral("pool.servers_active"));
            evidence << (inUse
                             ? Says::tr("%1 counts %2 server connections, all in use.").arg(pooler->target).arg(servers)
                             : Says::tr("%1 has not one connection to the server.").arg(pooler->target));
            for (Candidate &candidate : verdict.candidates)
                candidate.confidence = (candidate.scenario == Scenario::PoolExhausted) == inUse ? 0.9 : 0.3;
            verdict.separates = nullptr;
        }
        return verdict;
    }

    [[nodiscard]] static QString alsoFrom(const Observation &observation)
    {
        return Says::tr("From %1 it fails as well: %2 at %3.")
            .arg(vantageText(observation.vantage), observation.code.toString(),
                 observation.failedAt() ? stageText(*observation.failedAt()) : QString());
    }

    // What another vantage sees well is not the server as a whole; the ways to it are weighed as such.
    [[nodiscard]] QStringList wellFrom(const Observation &observation) const
    {
        QStringList lines;
        for (const Observation *other : m_looks.at(observation.target)) {
            if (other->vantage != observation.vantage && other->outcome == Outcome::Ok &&
                observation.failedAt() != Stage::Tcp)
                lines << Says::tr("From %1 it is well.").arg(vantageText(other->vantage));
        }
        return lines;
    }

    // Clients that wait at a pooler without one connection to its server wait for the server.
    [[nodiscard]] static std::optional<Candidate> candidateOf(const Observation &observation, const QString &reading)
    {
        const bool waits = reading == u"pool.clients_waiting" || reading == u"pool.maxwait_s";
        if (waits && poolState(observation) == PoolState::Starved)
            return Candidate{Scenario::Pooler, 0.7,
                             QT_TRANSLATE_NOOP("Diagnosis", "Clients of {target} wait, and the pooler has not one "
                                                            "connection to the server.")};
        return candidateFor(reading);
    }

    void readBreach(const Observation &observation, const Breach &breach)
    {
        const auto candidate = candidateOf(observation, breach.reading);
        if (!candidate)
            return;
        const qsizetype known = m_findings.size();
        Finding &finding = findingFor(candidate->scenario, observation);
        if (m_findings.size() > known && !observation.code.isNone()) { // how the look failed is another matter
            finding.stage.reset();
            finding.code = {};
            finding.severity = breach.outcome;
        }
        finding.confidence = std::max(finding.confidence, candidate->confidence);
        if (worse(finding.severity, breach.outcome) != finding.severity) {
            finding.severity = breach.outcome;
            finding.vantage = observation.vantage;
        }
        if (breach.reading == u"checksum.failures") { // what the server raised for each of them
            finding.stage = Stage::Query;
            finding.code = FailureCode::ofSqlState("XX001");
        }
        finding.evidence.append(fill(candidate->because, observation));
        if (candidate->scenario == Scenario::ProviderOutage) {
            finding.evidence += vendorEvidence(observation);
            return;
        }
        if (observation.kind == Kind::Sync) { // of which a failure may be the canister's
            finding.stage.reset();
            finding.code = {};
            finding.evidence += syncEvidence(observation, breach);
            return;
        }
        const QLocale locale = sentenceLocale();
        finding.evidence.append(
            Says::tr("%1 is %2; the limit is %3.")
                .arg(breach.reading, locale.toString(breach.value, 'g', 4), locale.toString(breach.limit, 'g', 4)));
        if (finding.vantage == observation.vantage)
            finding.evidence.append(ofTheVendor(observation));
    }

    // Of an account: how far a mail or an event comes, and what the vendor's own page says to it.
    [[nodiscard]] QStringList ofTheVendor(const Observation &observation) const
    {
        QStringList lines = accountChain(observation);
        if (observation.kind == Kind::Stripe && observation.code.isNone())
            lines << Says::tr("The action stripe-test-event tells whether the service is reachable and shares the "
                              "secret.");
        for (const VendorTruth &truth : m_truths) {
            if (truth.account == observation.target && !truth.page.isEmpty())
                lines << Says::tr("%1: %2. %3").arg(truth.page, truth.says.text, truth.verdict);
        }
        return lines;
    }

    void sort()
    {
        const bool fails = std::any_of(m_findings.begin(), m_findings.end(),
                                       [](const Finding &f) { return f.severity == Outcome::Failed; });
        for (Finding &finding : m_findings) {
            if (fails && finding.severity != Outcome::Failed)
                finding.confidence *= besideFailure;
            finding.evidence.removeDuplicates();
        }
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) {
            return a.confidence != b.confidence ? a.confidence > b.confidence : a.scenario < b.scenario;
        });
    }

    [[nodiscard]] WorldState state() const
    {
        Outcome worst = m_unexplained || m_looks.all().isEmpty() ? Outcome::Unknown : Outcome::Ok;
        for (const Finding &finding : m_findings)
            worst = worse(worst, finding.severity);
        for (const Observation &observation : m_looks.all())
            worst = worse(worst, observation.outcome == Outcome::Failed ? Outcome::Unknown : observation.outcome);
        if (!allSeen())
            worst = worse(worst, Outcome::Unknown);
        switch (worst) {
        case Outcome::Ok: return WorldState::Healthy;
        case Outcome::Warning: return WorldState::Degraded;
        case Outcome::Failed: return WorldState::Failing;
        case Outcome::Unknown: return WorldState::Unknown;
        }
        return WorldState::Unknown;
    }

    [[nodiscard]] bool allSeen() const
    {
        return std::all_of(m_topology.nodes.begin(), m_topology.nodes.end(), [this](const TopologyNode &node) {
            const Looks::List looks = m_looks.at(node.id);
            return std::all_of(node.vantages.begin(), node.vantages.end(), [&looks](const QString &vantage) {
                return std::any_of(looks.begin(), looks.end(),
                                   [&vantage](const Observation *look) { return look->vantage == vantage; });
            });
        });
    }

    const Topology &m_topology;
    const NeedsGraph m_graph;
    const Looks m_looks;
    const QList<VendorTruth> m_truths;
    QHash<QString, QList<const TopologyNode *>> m_doors; // door and vantage → who is looked at through it
    QList<Finding> m_findings;
    QHash<QPair<int, QString>, qsizetype> m_index; // scenario and target → finding
    bool m_unexplained = false;
};

} // namespace

Diagnosis diagnose(const QList<Observation> &observations, const Topology &topology)
{
    return Diagnosing(observations, topology).run();
}

} // namespace bridgewatch
