// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes.h"

#include "core/diagnosis/diagnosis_text.h"
#include "core/model/subject.h"

#include <cerrno>

namespace bridgewatch {
namespace {

// A failure that something it needs explains is half as likely to be the cause.
constexpr double symptomFactor = 0.5;

int richness(Kind kind)
{
    switch (kind) {
    case Kind::Postgres: return 4;
    case Kind::PgBouncer: return 3;
    case Kind::Pm2:
    case Kind::Ssh:
    case Kind::Sync:
    case Kind::Http: return 2;
    case Kind::Prometheus:
    case Kind::Statuspage:
    case Kind::StripeStatus:
    case Kind::Sendgrid:
    case Kind::Stripe:
    case Kind::Tls: return 1;
    case Kind::Log:
    case Kind::Tcp: return 0;
    }
    return 0;
}

// What several targets see, and who they are.
struct Cause {
    Finding finding;
    QStringList targets; // its own, and those that are told of in it
};

class Causes {
public:
    Causes(const NeedsGraph &graph, const Looks &looks) : m_graph(graph), m_looks(looks) {}

    QList<Finding> of(const QList<Finding> &findings)
    {
        mergeDoors(findings);
        markSymptoms();
        QList<Finding> all;
        for (const Cause &cause : std::as_const(m_causes))
            all.append(cause.finding);
        return all;
    }

private:
    // Where a finding is: the door of its target from each vantage, so that one that only the host saw is told
    // together with what the desk saw.
    [[nodiscard]] QStringList doorsOf(const Finding &finding) const
    {
        const TopologyNode *node = m_graph.find(finding.target);
        if (!node || (subjectOf(node->kind) != Subject::Itself && finding.code.isNone()))
            return {finding.target};
        QStringList doors{node->doorFrom(finding.vantage)};
        for (const QString &vantage : node->vantages)
            doors << node->doorFrom(vantage);
        return doors;
    }

    void mergeDoors(const QList<Finding> &findings)
    {
        QHash<QPair<int, QString>, qsizetype> known; // scenario and door → cause
        for (const Finding &finding : findings) {
            QList<QPair<int, QString>> keys;
            for (const QString &door : doorsOf(finding))
                keys.append({static_cast<int>(finding.scenario), door});
            qsizetype at = m_causes.size();
            for (const auto &key : std::as_const(keys))
                at = std::min(at, known.value(key, at));
            if (at == m_causes.size())
                m_causes.append({finding, {finding.target}});
            else
                fold(m_causes[at], finding);
            for (const auto &key : std::as_const(keys))
                known.insert(key, at);
        }
    }

    void fold(Cause &cause, Finding other) const
    {
        cause.targets.append(other.target);
        Finding &stays = cause.finding;
        const auto kindOf = [this](const Finding &finding) { return m_graph.find(finding.target)->kind; };
        if (richness(kindOf(other)) > richness(kindOf(stays)))
            std::swap(stays, other);
        stays.severity = worse(stays.severity, other.severity);
        stays.confidence = std::max(stays.confidence, other.confidence);
        if (other.code.isNone() && kindOf(other) != kindOf(stays)) { // readings that only that kind has
            stays.evidence.append(other.evidence);
            return;
        }
        stays.evidence.append(other.code.isNone()
                                  ? Says::tr("%1 looks at the same address and shows it too.").arg(other.target)
                                  : Says::tr("%1 looks at the same address and shows it too: %2.")
                                        .arg(other.target, other.code.toString()));
    }

    void markSymptoms()
    {
        QHash<QString, QString> failing; // and by whom it is told
        for (const Cause &cause : std::as_const(m_causes)) {
            if (cause.finding.severity != Outcome::Failed || !canCause(cause.finding))
                continue;
            for (const QString &target : cause.targets + poolersOf(cause.finding)) {
                if (target == cause.finding.target || !failing.contains(target))
                    failing[target] = cause.finding.target;
            }
        }
        const QHash<QString, QString> reasons = m_graph.causesOf(failing);
        for (auto &[finding, targets] : m_causes) {
            const auto reason = reasons.constFind(finding.target);
            if (reason == reasons.constEnd())
                continue;
            finding.symptom = true;
            finding.confidence *= symptomFactor;
            finding.evidence.append(
                Says::tr("%1 needs %2, which fails too: look there first.").arg(finding.target, *reason));
        }
    }

    // What fails where a login says that the pooler does, although its console answers.
    [[nodiscard]] QStringList poolersOf(const Finding &finding) const
    {
        QStringList poolers;
        const TopologyNode *node = m_graph.find(finding.target);
        if (!node || finding.scenario != Scenario::Pooler)
            return poolers;
        for (const Observation *other : m_looks.through(node->doorFrom(finding.vantage))) {
            if (other->kind == Kind::PgBouncer)
                poolers << other->target;
        }
        return poolers;
    }

    // A host that merely does not let us in goes on serving, and no service dies of a vendor.
    [[nodiscard]] bool canCause(const Finding &finding) const
    {
        const TopologyNode *node = m_graph.find(finding.target);
        if (node && subjectOf(node->kind) == Subject::Account)
            return false;
        const bool isDown = finding.stage == Stage::Tcp && !finding.code.isErrno(ECONNREFUSED);
        return !node || node->kind != Kind::Ssh || isDown;
    }

    const NeedsGraph &m_graph;
    const Looks &m_looks;
    QList<Cause> m_causes;
};

} // namespace

QList<Finding> causesOf(const QList<Finding> &findings, const NeedsGraph &graph, const Looks &looks)
{
    return Causes(graph, looks).of(findings);
}

} // namespace bridgewatch
