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

// The time that the newest look to climb `stage` took for it.
Duration rememberedTime(Stage stage, const QList<Observation> &looks)
{
    for (auto look = looks.rbegin(); look != looks.rend(); ++look) {
        if (look->passed(stage))
            return look->stage(stage)->took;
    }
    return {};
}

QList<Rung> rungsOfHost(const QList<Stage> &ladder, const QList<Observation> &looks)
{
    const QSet<Stage> below = steppedOver(ladder, looks.constLast());
    QList<Rung> rungs;
    for (const Stage stage : ladder) {
        if (below.contains(stage))
            rungs.append({stage, Rung::State::Stands, rememberedTime(stage, looks), {}});
        else
            rungs << rungOf(stage, looks.constLast());
    }
    return rungs;
}

bool isClimbed(const Rung &rung)
{
    switch (rung.state) {
    case Rung::State::Passed:
    case Rung::State::Failed:
    case Rung::State::Undecided:
    case Rung::State::Stands: return true;
    case Rung::State::NotReached:
    case Rung::State::NotLooked:
    case Rung::State::Aside: break;
    }
    return false;
}

const Rung *find(const QList<Rung> &rungs, Stage stage)
{
    const auto found = std::find_if(rungs.begin(), rungs.end(), [&](const Rung &rung) { return rung.stage == stage; });
    return found == rungs.end() ? nullptr : &*found;
}

// Climbed from somewhere, or not known to be needless from anywhere.
bool applies(Stage stage, const QList<QList<Rung>> &ladders)
{
    const auto climbed = [&](const QList<Rung> &rungs) {
        const Rung *rung = find(rungs, stage);
        return rung && isClimbed(*rung);
    };
    return std::any_of(ladders.begin(), ladders.end(), climbed) ||
           std::all_of(ladders.begin(), ladders.end(), [&](const auto &rungs) { return find(rungs, stage); });
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
    if (kind == Kind::Ssh)
        return rungsOfHost(ladder, looks);
    // The newest look may take another way: what it has left below it, it does not reach any more.
    QSet<Stage> skipped = inapplicable(ladder, looks);
    skipped.unite(steppedOver(ladder, looks.constLast()));
    for (const Stage stage : ladder) {
        if (looks.constLast().stage(stage) || !skipped.contains(stage))
            rungs << rungOf(stage, looks.constLast());
    }
    return rungs;
}

QList<QList<Rung>> alignedRungs(Kind kind, const QList<QList<Observation>> &vantages)
{
    QList<QList<Rung>> ladders;
    for (const QList<Observation> &looks : vantages)
        ladders << rungsOf(kind, looks);
    QList<QList<Rung>> aligned(ladders.size());
    for (const Stage stage : ladderOf(kind)) {
        if (!applies(stage, ladders))
            continue;
        for (qsizetype i = 0; i < ladders.size(); ++i) {
            const Rung *rung = find(ladders.at(i), stage);
            aligned[i] << (rung ? *rung : Rung{stage, Rung::State::Aside, {}, {}});
        }
    }
    return aligned;
}

} // namespace bridgewatch
