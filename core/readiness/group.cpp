// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/group.h"

#include "core/base/text.h"
#include "core/readiness/judge.h"
#include "core/readiness/readiness_text.h"

#include <QHash>

namespace bridgewatch {
namespace {

constexpr qsizetype shownTitles = 2;

// What is the same in a group. Checks that cannot be told for one reason are one thing to look at.
QStringList keyOf(const ReadinessCheck &check)
{
    const bool isTold = check.state != Outcome::Unknown;
    return {chapterId(chapterOf(check.topic)),
            isTold ? topicId(check.topic) : QString(),
            readinessStateName(check.state),
            check.saw,
            check.todo,
            check.command};
}

} // namespace

QList<ReadinessTopic> ReadinessGroup::topics() const
{
    QList<ReadinessTopic> topics;
    for (const ReadinessCheck &check : checks) {
        if (!topics.contains(check.topic))
            topics << check.topic;
    }
    return topics;
}

QString ReadinessGroup::title() const
{
    QStringList titles;
    for (const ReadinessTopic topic : topics())
        titles << topicTitle(topic);
    return someOf(titles, shownTitles);
}

QString ReadinessGroup::targets(const std::function<QString(const QString &)> &labelOf, qsizetype shown) const
{
    QStringList ids;
    for (const ReadinessCheck &check : checks)
        ids << check.target;
    ids.removeAll(QString());
    ids.removeDuplicates();
    QStringList names;
    for (const QString &id : ids.first(std::min(shown, ids.size())))
        names << labelOf(id);
    return ids.size() <= shown
               ? listed(names)
               : ReadinessText::tr("%1 and %2 more").arg(listed(names), QString::number(ids.size() - shown));
}

QString ReadinessGroup::why() const
{
    const QList<ReadinessTopic> all = topics();
    if (all.size() == 1)
        return topicWhy(all.constFirst());
    QStringList lines;
    for (const ReadinessTopic topic : all)
        lines << ReadinessText::tr("%1: %2").arg(topicTitle(topic), topicWhy(topic));
    return lines.join(u'\n');
}

QList<ReadinessGroup> readinessGroups(const ReadinessReport &report)
{
    QList<ReadinessGroup> groups;
    QHash<QStringList, qsizetype> places;
    for (const ReadinessCheck &check : report.checks) {
        const QStringList key = keyOf(check);
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append(ReadinessGroup());
        }
        groups[places.value(key)].checks.append(check);
    }
    return groups;
}

} // namespace bridgewatch
