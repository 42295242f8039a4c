// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/standing.h"

#include "core/base/text.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Standings {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

int seenTargets(const World &world)
{
    const auto &nodes = world.topology().nodes;
    return static_cast<int>(std::count_if(nodes.begin(), nodes.end(), [&](const TopologyNode &node) {
        return std::all_of(node.vantages.begin(), node.vantages.end(),
                           [&](const QString &vantage) { return world.latest(node.id, vantage); });
    }));
}

bool nothingSeen(const World &world)
{
    const auto &nodes = world.topology().nodes;
    return std::none_of(nodes.begin(), nodes.end(), [&](const TopologyNode &node) {
        return std::any_of(node.vantages.begin(), node.vantages.end(),
                           [&](const QString &vantage) { return world.latest(node.id, vantage); });
    });
}

QStringList staleTargets(const World &world, const QDateTime &now)
{
    QStringList stale;
    for (const TopologyNode &node : world.topology().nodes) {
        if (world.isStale(node, now))
            stale << labelOf(world.topology(), node.id);
    }
    return stale;
}

QString firstOf(const QStringList &labels)
{
    constexpr int most = 3;
    QString text = listed(labels.mid(0, most));
    if (labels.size() > most)
        text += Standings::tr(" and %n more", nullptr, static_cast<int>(labels.size()) - most);
    return text;
}

QStringList undecided(const World &world, const QDateTime &now)
{
    QStringList labels;
    for (const TopologyNode &node : world.topology().nodes) {
        if (summarise(world, node, now).outcome == Outcome::Unknown)
            labels << labelOf(world.topology(), node.id);
    }
    return labels;
}

// Since when all of it has been healthy without a break, as far as is remembered.
QDateTime healthySince(const World &world, const QDateTime &now)
{
    QDateTime since;
    for (const TopologyNode &node : world.topology().nodes) {
        const QDateTime begin = summarise(world, node, now).since;
        if (!since.isValid() || begin > since)
            since = begin;
    }
    return since;
}

Standing looking(const World &world)
{
    const int count = static_cast<int>(world.topology().nodes.size());
    if (count == 0)
        return {Outcome::Unknown,
                false,
                Standings::tr("Nothing to look at"),
                {},
                Standings::tr("The profile names no target"),
                Standings::tr("Add a target to the profile and open it again.")};
    return {Outcome::Unknown,
            false,
            Standings::tr("Looking…"),
            Standings::tr("%n target(s), for the first time", nullptr, count),
            Standings::tr("Looking at %n target(s)…", nullptr, count),
            Standings::tr("The first results appear here as they come in. Nothing is known yet.")};
}

Standing outOfDate(const QStringList &stale, const World &world, const QDateTime &now)
{
    const QString age = ageText(world.oldestLook(), now);
    return {Outcome::Unknown,
            true,
            Standings::tr("Out of date"),
            world.oldestLook().isValid() ? Standings::tr("%1 · last seen %2 ago").arg(firstOf(stale), age)
                                         : firstOf(stale),
            Standings::tr("What is shown is out of date"),
            Standings::tr("No new look has come in at: %1. Press F5 to look at everything now.").arg(firstOf(stale))};
}

Standing healthy(const World &world, const QDateTime &now)
{
    const int count = static_cast<int>(world.topology().nodes.size());
    const QString age = ageText(world.oldestLook(), now);
    return {Outcome::Ok,
            false,
            worldStateWord(WorldState::Healthy),
            Standings::tr("%1 of %2 targets seen %3 ago").arg(seenTargets(world)).arg(count).arg(age),
            Standings::tr("Everything that was looked at was seen healthy"),
            Standings::tr(
                "%n target(s), healthy since at least %1. Select a card above to see how it was reached, or press F5 "
                "to look at everything now.",
                nullptr, count)
                .arg(clockText(healthySince(world, now), now))};
}

Standing untold(const World &world, const QDateTime &now)
{
    const QString labels = firstOf(undecided(world, now));
    return {Outcome::Unknown,
            false,
            worldStateWord(WorldState::Unknown),
            labels.isEmpty() ? QString() : Standings::tr("no answer yet from %1").arg(labels),
            Standings::tr("Cannot tell yet whether all is well"),
            labels.isEmpty()
                ? Standings::tr("Press F5 to look at everything now.")
                : Standings::tr("Nothing is known to be wrong, but these could not be judged: %1. Select a card to see "
                                "how far the look came, or press F5 to look again.")
                      .arg(labels)};
}

Standing troubled(const World &world, const QDateTime &now, bool stale)
{
    const Diagnosis &diagnosis = world.diagnosis();
    const bool failing = diagnosis.state == WorldState::Failing;
    const Outcome outcome = failing ? Outcome::Failed : Outcome::Warning;
    Standing standing{outcome, stale, worldStateWord(diagnosis.state), {}, {}, {}};
    if (!diagnosis.findings.isEmpty()) {
        const Finding &worst = diagnosis.findings.constFirst();
        const QString letter = scenarioLetter(worst.scenario);
        const QString what =
            letter.isEmpty() ? scenarioTitle(worst.scenario) : letter + u' ' + scenarioInSentence(worst.scenario);
        standing.detail = Standings::tr("%1, %2").arg(what, labelOf(world.topology(), worst.target));
    }
    if (stale)
        standing.detail += Standings::tr(" · as of %1 ago").arg(ageText(world.oldestLook(), now));
    standing.headline = failing ? Standings::tr("Something fails that no known scenario explains")
                                : Standings::tr("Something is not as it should be");
    standing.advice = Standings::tr("Select the marked card above to see how far the look came.");
    return standing;
}

} // namespace

Standing standingOf(const World &world, const QDateTime &now)
{
    if (nothingSeen(world))
        return looking(world);
    const QStringList stale = staleTargets(world, now);
    const WorldState state = world.diagnosis().state;
    if (state == WorldState::Failing || state == WorldState::Degraded)
        return troubled(world, now, !stale.isEmpty());
    if (!stale.isEmpty())
        return outOfDate(stale, world, now);
    return state == WorldState::Healthy && world.complete() ? healthy(world, now) : untold(world, now);
}

} // namespace bridgewatch
