// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/deeds.h"

namespace bridgewatch::test {

// The events of a whole incident: a database refuses connections at 11:58, is started again by an action, watched,
// resolved at 12:40 and closed. Every text of others has `taint` before and behind it.
[[nodiscard]] QList<NewEvent> outageStory(const QString &taint = {});
// The same with looks in between, as many events as asked for.
[[nodiscard]] QList<NewEvent> longStory(int events);
// As they would come out of a journal, with numbers and hashes made up.
[[nodiscard]] QList<Event> asJournalled(const QList<NewEvent> &story, const QString &incident);

} // namespace bridgewatch::test
