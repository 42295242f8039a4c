// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/world_facts.h"

// What a condition amounts to before any clock of its rule; for the sources of core/incident alone.
namespace bridgewatch {

struct Judged {
    enum class Is { So, NotSo, Unknown };
    Is is = Is::Unknown;
    QString evidence;
    QDateTime since;         // So: UTC
    bool sinceSeen = true;   // false: of the one look that there is
    QDateTime due;           // NotSo now, and So from then on if nothing changes
    bool mayBeOlder = false; // nobody saw it begin: `since` is as far as was looked
};

[[nodiscard]] Judged unknown(const QString &because);

// The looks and findings of one world, asked by conditions.
class Seen {
public:
    Seen(const WorldFacts &facts, const QDateTime &now) : m_facts(facts), m_now(now) {}

    [[nodiscard]] const WorldFacts &facts() const { return m_facts; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const TopologyNode *node(const QString &id) const { return m_facts.topology.find(id); }
    // A look that ended longer ago than twice its target's period is stale.
    [[nodiscard]] bool isFresh(const Observation &look) const;
    // Of the findings that stand on a fresh look.
    [[nodiscard]] QList<const Finding *> findings() const;
    // Targets of these kinds, from each of their vantages, that have no fresh look that could tell; "desk → users-db".
    [[nodiscard]] QStringList unseen(const QList<Kind> &kinds) const;
    // When a finding or a failing target began, or the moment of its look and that nothing is known of before.
    static void date(Judged &judged, const Onset &onset);
    void date(Judged &judged, const Finding &finding) const;
    void date(Judged &judged, const QString &target, const QString &vantage) const;
    // "for 17 min", or that it is seen by one look.
    [[nodiscard]] QString span(const Judged &judged) const;

private:
    const WorldFacts &m_facts;
    const QDateTime &m_now;
};

[[nodiscard]] Judged judgeDatabase(const Seen &seen);
[[nodiscard]] Judged judgeCorruption(const Seen &seen);
[[nodiscard]] Judged judgeScenario(const Seen &seen, Scenario scenario);
[[nodiscard]] Judged judgeMail(const Seen &seen);
[[nodiscard]] Judged judgeResponseTime(const Seen &seen);
[[nodiscard]] Judged judgeSeverity(const Seen &seen, Severity severity);

// Whether the finding says that mails fail: by itself, or by the vendor's API or page that it stands on.
[[nodiscard]] bool concernsMail(const Finding &finding, const WorldFacts &facts);

} // namespace bridgewatch
