// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/rungs.h"

#include <QSet>

namespace bridgewatch {
namespace {

// Stages that the look did not climb although it came further, or came to a good end.
QSet<Stage> steppedOver(const QList<Stage> &ladder, const Observation &look)
{
    QSet<Stage> skipped;
    qsizetype reached = look.failedAt() || look.stages.isEmpty() ? -1 : ladder.size();
    for (const StageResult &result : look.stages)
        reached = std::max(reached, ladder.indexOf(result.stage));
    for (qsizetype i = 0; i < std::min(reached, ladder.size()); ++i) {
        if (!look.stage(ladder.at(i)))
            skipped.insert(ladder.at(i));
    }
    return skipped;
}

// The look that came furthest, the newest among equals, knows best what applies.
QSet<Stage> inapplicable(const QList<Stage> &ladder, const QList<Observation> &looks)
{
    const Observation *furthest = nullptr;
    for (const Observation &look : looks) {
        if (!furthest || look.stages.size() >= furthest->stages.size())
            furthest = &look;
    }
    return furthest ? steppedOver(ladder, *furthest) : QSet<Stage>();
}

Rung rungOf(Stage stage, const Observation &look)
{
    const StageResult *result = look.stage(stage);
    if (!result)
        return {stage, Rung::State::NotReached, {}, {}};
    const bool passed = result->outcome == Outcome::Ok || result->outcome == Outcome::Warning;
    const auto state = passed                               ? Rung::State::Passed
                       : result->outcome == Outcome::Failed ? Rung::State::Failed
                                                            : Rung::State::Undecided;
    return {stage, state, result->took, result->code};
}

} // namespace

QList<Rung> rungsOf(Kind kind, const QList<Observation> &looks)
{
    const QList<Stage> ladder = ladderOf(kind);
    QList<Rung> rungs;
    if (looks.isEmpty()) {
        for (const Stage stage : ladder)
            rungs.append({stage, Rung::State::NotLooked, {}, {}});
        return rungs;
    }
    // The newest look may take another way: what it has left below it, it does not reach any more.
    QSet<Stage> skipped = inapplicable(ladder, looks);
    skipped.unite(steppedOver(ladder, looks.constLast()));
    for (const Stage stage : ladder) {
        if (looks.constLast().stage(stage) || !skipped.contains(stage))
            rungs << rungOf(stage, looks.constLast());
    }
    return rungs;
}

} // namespace bridgewatch
