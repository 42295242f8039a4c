// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/alert.h"

#include <chrono>
#include <optional>

namespace bridgewatch {

// Somebody has taken notice, and until when that is good. It silences nothing at any source.
struct Acknowledgement {
    QString by;
    QString reason;
    QDateTime at;    // UTC
    QDateTime until; // UTC: from then on the alert asks again

    bool operator==(const Acknowledgement &) const = default;
};

// One time that an alert stood, with its flapping: what fires again within `flapGap` of clearing goes on with
// the same episode. What is kept of an alert beyond the run of the program.
struct Episode {
    QString id;                      // unique: the key and when it began
    QString key;                     // of the board's row
    Alert alert;                     // as last seen
    Severity worst = Severity::Info; // that it had
    QStringList sources;
    QDateTime began;       // UTC
    QDateTime ended;       // UTC; invalid while it stands
    int flaps = 0;         // how often it went and came again
    bool shown = false;    // nothing hid it at one time: somebody has to see it before it is put away
    bool notified = false; // of the worst, once
    bool seen = false;     // somebody has acknowledged it, if only after its end
    std::optional<Acknowledgement> acknowledged;

    [[nodiscard]] bool stands() const { return !ended.isValid(); }
    [[nodiscard]] bool waitsToBeSeen() const { return shown && !seen; }
    bool operator==(const Episode &) const = default;
};

inline constexpr std::chrono::minutes flapGap{10};

} // namespace bridgewatch

Q_DECLARE_METATYPE(bridgewatch::Episode)
