// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/event.h"
#include "core/model/stage.h"

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

// In the order of the events. What only keeps the place of people in the runbook is left out; what is of a kind that
// this program does not know is shown by its name.
[[nodiscard]] QList<TimelineEntry> timelineOf(const QList<Event> &events);

} // namespace bridgewatch
