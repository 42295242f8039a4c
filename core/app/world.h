// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/outcome_runs.h"
#include "core/model/finding.h"
#include "core/model/observation.h"
#include "core/model/topology.h"

#include <QObject>
#include <optional>

namespace bridgewatch {

// What is known now: the newest observation of every target from every vantage, a short past for
// sparklines, and the diagnosis of it all. A projection of observations and nothing else; lives on
// the window's thread. Observations are fed with `take()`.
class World final : public QObject {
    Q_OBJECT
public:
    // How many past looks per target and vantage are kept for sparklines; fewer where there are so
    // many targets that `lookLimit` would be passed, but always `leastRecent`.
    static constexpr int recentLimit = 60;
    static constexpr int leastRecent = 3;
    static constexpr int lookLimit = 30'000;

    explicit World(Topology topology, QObject *parent = nullptr);

    [[nodiscard]] const Topology &topology() const { return m_topology; }
    // Of everything taken so far; worked out when somebody asks after something came in.
    [[nodiscard]] const Diagnosis &diagnosis() const;
    // The newest look, or nothing when none has come yet.
    [[nodiscard]] const Observation *latest(const QString &target, const QString &vantage) const;
    // The worst of the newest looks over all vantages; Unknown before the first.
    [[nodiscard]] Outcome outcome(const QString &target) const;
    // Oldest first, at most `recentLimit`.
    [[nodiscard]] QList<Observation> recent(const QString &target, const QString &vantage) const;
    // Since when a target has been well, or not, from a vantage; null before the first look.
    [[nodiscard]] const OutcomeRun *run(const QString &target, const QString &vantage) const
    {
        return m_runs.find(target, vantage);
    }
    // The targets that every vantage sees failing, see OutcomeRuns.
    [[nodiscard]] QMap<QString, Onset> failing() const { return m_runs.failing(); }
    // What failed at the first look, each named once, and what a history knows of it.
    [[nodiscard]] QList<OutcomeRuns::Place> takeUnseeded() { return m_runs.takeUnseeded(); }
    void seed(const QMap<OutcomeRuns::Place, Onset> &onsets);
    // When the oldest of the newest looks began: the age of what the window shows. Invalid while
    // a target has not been looked at yet.
    [[nodiscard]] QDateTime oldestLook() const;
    // True when every target was seen from every one of its vantages.
    [[nodiscard]] bool complete() const;
    // Nothing looks any more: what is known gets no newer, and is stale.
    [[nodiscard]] bool isStuck() const { return m_stuck; }
    void setStuck(bool isStuck);
    // A figure older than twice its target's period is stale at `now`.
    [[nodiscard]] bool isStale(const TopologyNode &node, const QDateTime &now) const;

public Q_SLOTS:
    void take(const bridgewatch::Observation &observation);

Q_SIGNALS:
    void observed(const QString &target);
    void diagnosed(); // findings or state may have changed; who draws them gathers a few

private:
    Topology m_topology;
    int m_depth = recentLimit;
    bool m_stuck = false;
    QHash<QString, QMap<QString, QList<Observation>>> m_recent; // target → vantage → newest last
    QHash<QString, std::chrono::milliseconds> m_periods;        // of the targets
    OutcomeRuns m_runs;
    mutable std::optional<Diagnosis> m_diagnosis; // none: not worked out since the last look
};

} // namespace bridgewatch
