// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes.h"

#include "core/diagnosis/diagnosis_text.h"
#include "core/model/subject.h"

#include <array>
#include <cerrno>

namespace bridgewatch {
namespace {

constexpr QStringView deskVantage = u"desk";
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

// The word that the pooler's own trouble is known by, which every client of it has.
bool isOfThePooler(const Observation &login)
{
    static constexpr std::array words{"client_login_timeout", "server_login_retry", "query_wait_timeout",
                                      "max_client_conn",      "server_full",        "server_starting"};
    const QString word = login.facts.value(QStringLiteral("error.routine"));
    return std::any_of(words.begin(), words.end(), [&](const char *one) { return word == QLatin1String(one); });
}

// Nothing that a target needs makes these: a failing need explains them only if it shows the same.
bool isOfItsOwn(const Finding &finding)
{
    switch (finding.scenario) {
    case Scenario::Dns:
    case Scenario::LocalConfiguration:
    case Scenario::CredentialsMissing:
    case Scenario::WrongService:
    case Scenario::SshHostKey:
    case Scenario::DataCorruption: return true;
    case Scenario::Tls: return finding.code.isNone() || finding.code.is(FailureCode::Family::X509);
    default: return false;
    }
}

// One login's trouble, which others at the same server need not have.
bool isOfOneLogin(const Finding &finding)
{
    return finding.scenario == Scenario::Authentication || finding.scenario == Scenario::ConnectionLimit;
}

// What one target or several at one door show.
struct Cause {
    Finding finding; // of the one that tells most
    QList<Finding> others;
};

class Causes {
public:
    Causes(const NeedsGraph &graph, const Looks &looks) : m_graph(graph), m_looks(looks) {}

    QList<Finding> of(const QList<Finding> &findings)
    {
        mergeDoors(findings);
        for (Cause &cause : m_causes)
            tell(cause);
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
                m_causes.append({finding, {}});
            else
                join(m_causes[at], finding);
            for (const auto &key : std::as_const(keys))
                known.insert(key, at);
        }
    }

    // The worst tells; of two alike the one that was answered, and then the one that sees most.
    [[nodiscard]] bool tellsMore(const Finding &a, const Finding &b) const
    {
        if (a.severity != b.severity)
            return worse(a.severity, b.severity) == a.severity;
        const auto isSilent = [](const Finding &one) { return one.code.is(FailureCode::Family::Deadline); };
        if (isSilent(a) != isSilent(b))
            return isSilent(b);
        return richness(m_graph.find(a.target)->kind) > richness(m_graph.find(b.target)->kind);
    }

    void join(Cause &cause, Finding other) const
    {
        if (tellsMore(other, cause.finding))
            std::swap(cause.finding, other);
        cause.others.append(other);
    }

    static void tell(Cause &cause)
    {
        Finding &told = cause.finding;
        for (const Finding &other : std::as_const(cause.others)) {
            told.confidence = std::max(told.confidence, other.confidence);
            if (other.code.isNone() || other.code != told.code)
                told.evidence.append(other.evidence);
            else
                told.evidence.append(Says::tr("%1 looks at the same address and shows it too: %2.")
                                         .arg(other.target, other.code.toString()));
        }
    }

    void markSymptoms()
    {
        QHash<QString, Failing> failing;
        for (const Cause &cause : std::as_const(m_causes)) {
            if (cause.finding.severity != Outcome::Failed || !canCause(cause.finding))
                continue;
            for (const QString &target : targetsOf(cause)) {
                Failing &one = failing[target];
                if (one.toldBy.isEmpty() || target == cause.finding.target)
                    one.toldBy = cause.finding.target;
                one.isForAll |= !isOfOneLogin(cause.finding);
                one.scenarios.insert(static_cast<int>(cause.finding.scenario));
            }
        }
        const QHash<QString, QString> reasons = m_graph.causesOf(failing);
        for (Cause &cause : m_causes)
            explain(cause, reasons, failing);
    }

    static void mark(Finding &finding, const QString &reason, const QString &toldBy)
    {
        finding.symptom = true;
        finding.confidence *= symptomFactor;
        finding.evidence.append(
            reason == toldBy ? Says::tr("%1 needs %2, which fails too: look there first.").arg(finding.target, reason)
                             : Says::tr("%1 needs %2, which fails too, as %3 shows: look there first.")
                                   .arg(finding.target, reason, toldBy));
    }

    void explain(Cause &cause, const QHash<QString, QString> &reasons, const QHash<QString, Failing> &failing) const
    {
        for (const QString &target : targetsOf(cause)) {
            const QString reason = reasons.value(target);
            const Failing why = failing.value(reason);
            if (reason.isEmpty() || why.toldBy == cause.finding.target)
                continue;
            if (isOfItsOwn(cause.finding) && !why.scenarios.contains(static_cast<int>(cause.finding.scenario)))
                continue;
            mark(cause.finding, reason, why.toldBy);
            return;
        }
    }

    // Whom it is about: who tells of it, who shows it too, and the pooler that a login says it of although its
    // console answers.
    [[nodiscard]] QStringList targetsOf(const Cause &cause) const
    {
        QStringList targets{cause.finding.target};
        for (const Finding &other : cause.others)
            targets << other.target;
        const TopologyNode *node = m_graph.find(cause.finding.target);
        for (const Observation *login : m_looks.at(cause.finding.target)) {
            if (!node || login->vantage != cause.finding.vantage || login->code != cause.finding.code ||
                !isOfThePooler(*login))
                continue;
            for (const Observation *other : m_looks.through(node->doorFrom(login->vantage))) {
                if (other->kind == Kind::PgBouncer)
                    targets << other->target;
            }
        }
        return targets;
    }

    // A host that merely does not let us in goes on serving, no service dies of a vendor, and what only this desk
    // cannot reach is there for the others.
    [[nodiscard]] bool canCause(const Finding &finding) const
    {
        const TopologyNode *node = m_graph.find(finding.target);
        if (!node)
            return true;
        if (subjectOf(node->kind) == Subject::Account || isOfThisDesk(finding))
            return false;
        const bool isDown = finding.stage == Stage::Tcp && finding.scenario != Scenario::LocalConfiguration &&
                            !finding.code.isErrno(ECONNREFUSED);
        return node->kind != Kind::Ssh || isDown;
    }

    [[nodiscard]] bool isOfThisDesk(const Finding &finding) const
    {
        if (finding.vantage != deskVantage || !finding.stage || *finding.stage > Stage::Tcp)
            return false;
        const Looks::List all = m_looks.at(finding.target);
        return std::any_of(all.begin(), all.end(), [](const Observation *look) {
            return look->vantage != deskVantage && look->passed(Stage::Tcp);
        });
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
