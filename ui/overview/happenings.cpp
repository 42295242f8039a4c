// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/happenings.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "ui/alerts/alert_words.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QHash>

namespace bridgewatch {
namespace {

struct HappeningText {
    Q_DECLARE_TR_FUNCTIONS(Happening)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// What was not known before was perhaps so all the time: the first look after a start, say. Told is what differs from
// what was told before.
QList<Change> differences(QList<Change> changes)
{
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &one, const Change &other) { return one.at < other.at; });
    QHash<std::pair<QString, QString>, Outcome> told;
    const auto isTold = [&told](const Change &change) {
        const std::pair place(change.target, change.vantage);
        const bool isSame = change.before == change.after ||
                            (change.before == Outcome::Unknown && told.contains(place) && told[place] == change.after);
        told[place] = change.after;
        return isSame;
    };
    changes.removeIf(isTold);
    return changes;
}

Happening ofChange(const Change &change, const Topology &topology)
{
    const QString before = change.before == Outcome::Unknown
                               ? QString() // it says nothing of what it was
                               : HappeningText::tr("was %1").arg(outcomeWord(change.before, {}));
    return {change.at,
            change.target,
            change.after,
            outcomeWord(change.after, {}),
            closedUp(HappeningText::tr("%1, from %2")
                         .arg(labelOf(topology, change.target), vantageWord(change.vantage, topology))),
            joined({before, plainLine(change.text, 200)})};
}

Happening ofBeginning(const Episode &episode)
{
    const QString summary = episode.alert.annotations.value(QStringLiteral("summary"));
    return {episode.began,
            episode.alert.target,
            shadeOf(episode.alert.severity),
            severityWord(episode.alert.severity),
            episode.alert.name,
            joined({HappeningText::tr("alert"), plainLine(summary, 200)})};
}

Happening ofEnd(const Episode &episode)
{
    const auto stood = std::chrono::milliseconds(episode.began.msecsTo(episode.ended));
    const QString by = episode.acknowledged ? HappeningText::tr("acknowledged by %1: %2")
                                                  .arg(plainLine(episode.acknowledged->by, 60),
                                                       plainLine(episode.acknowledged->reason, 120))
                                            : QString();
    return {episode.ended,      episode.alert.target,
            Outcome::Ok,        HappeningText::tr("GONE"),
            episode.alert.name, joined({HappeningText::tr("alert, stood for %1").arg(spanText(stood)), by})};
}

} // namespace

QList<Happening> happenings(const QList<Change> &changes, const QList<Episode> &episodes, const Topology &topology,
                            const QDateTime &from)
{
    QList<Happening> all;
    for (const QList<Change> some = differences(changes); const Change &change : some) {
        if (topology.find(change.target))
            all << ofChange(change, topology);
    }
    for (const Episode &episode : episodes) {
        if (episode.began >= from)
            all << ofBeginning(episode);
        if (!episode.stands() && episode.ended >= from)
            all << ofEnd(episode);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Happening &one, const Happening &other) { return one.at > other.at; });
    return all;
}

} // namespace bridgewatch
