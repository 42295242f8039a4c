// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/event.h"
#include "core/model/stage.h"
#include "core/model/topology.h"

#include <QHash>

namespace bridgewatch {

// One line of what happened, for people. Texts are plain and translated.
struct TimelineEntry {
    enum class Group { Seen, Done, Said }; // by the program; by people; in their own words

    QDateTime at; // UTC
    QString who;
    Group group = Group::Seen;
    std::optional<Outcome> outcome; // of what was seen or came out; none: somebody did something
    QString heading;
    QString detail;
    qint64 sequence = 0;

    bool operator==(const TimelineEntry &) const = default;
};

// What people call hosts and targets, by their ids; those without a name of their own are not in it. Of two that are
// called alike each has its id in brackets behind it.
using TargetLabels = QHash<QString, QString>;
[[nodiscard]] TargetLabels targetLabels(const Topology &topology);

// In the order of the events, of hosts and targets by their labels. What only keeps the place of people in the runbook
// is left out; what is of a kind that this program does not know is shown by its name.
[[nodiscard]] QList<TimelineEntry> timelineOf(const QList<Event> &events, const TargetLabels &labels = {});

} // namespace bridgewatch
