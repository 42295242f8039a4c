// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/episode.h"

namespace bridgewatch {

// How many episodes that nobody has seen are kept of one alert; the older ones count as seen.
inline constexpr int earlierLimit = 20;

// What is known of one alert: who tells of it now, the newest episode, and older ones that nobody has seen. A
// value; every function takes `now` and none of them looks at a clock.
struct AlertEntry {
    QMap<QString, Alert> firing; // by source; empty: it has cleared
    Episode episode;
    QList<Episode> earlier; // oldest first, each of them waits to be seen

    // A source tells of it. Begins an episode, goes on with it, or continues one that has just ended.
    void fire(const QString &key, const Alert &alert, const QDateTime &now);
    // That source tells of it no more.
    void clear(const QString &source, const QDateTime &now);
    void acknowledge(const Acknowledgement &acknowledgement);
    void withdraw(); // the acknowledgement

    // Nobody has to know of it any more, not even for flapping.
    [[nodiscard]] bool canBeForgotten(const QDateTime &now) const;
    bool operator==(const AlertEntry &) const = default;

private:
    // Who took notice of something milder has not taken notice of this.
    void becomeWorse();
};

// The same for the same alert, whoever tells of it: two Alertmanagers that know the same labels mean one alert. Of
// rules of our own it is the fingerprint.
[[nodiscard]] QString boardKey(const Alert &alert);

// The worst of what the sources say, of equals the one that stands longest.
[[nodiscard]] const Alert &representative(const QMap<QString, Alert> &firing);

} // namespace bridgewatch
