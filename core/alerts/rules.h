// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/alert.h"
#include "core/model/observation.h"
#include "core/profile/profile.h"

#include <QHash>
#include <QSet>

namespace bridgewatch {

// The source of alerts from rules of our own.
inline constexpr QLatin1String localSource("local");

// What one level of one rule saw from one vantage: how many bad and good looks in a row.
struct Streak {
    int bad = 0;
    int good = 0;
    bool raised = false;
    QDateTime since; // the first bad look of those that raised it, or of those that may

    bool operator==(const Streak &) const = default;
};

// The local rules: they turn looks into alerts, and looks into silence again. A value without a clock: what
// stands is a function of the looks that were observed.
//  - A target that fails `failuresToAlarm` looks in a row from one vantage is an alert of severity high. It
//    ends with `successesToClear` looks in a row that succeed.
//  - A reading past a threshold for as many looks in a row is an alert: a warning, or critical where it is the
//    critical limit. It counts as good again only 5 % of the limit on the good side (what has no limit: without
//    the breach), so that a value at its limit does not flap.
//  - A look that succeeds without the reading is a good one for it: what it was about is no more. Of the lines of
//    a log it says nothing, since these are not counted while the log cannot be followed.
//  - A look whose outcome is unknown (its host is away, a credential is missing) counts neither way, nor does one
//    that failed for a reading that it did not bring.
// There is one alert for a target and rule, whatever the number of vantages, with the fingerprint "TARGET/RULE"
// and the labels alertname (TargetFails, ThresholdCrossed), target, rule, severity and vantages. Where something
// that the target needs fails too, the target's own failing is inhibited by that: unless each needs the other.
class Rules {
public:
    explicit Rules(const Profile &profile);

    // True when an alert began, ended or changed its severity; its text may change with every look.
    bool observe(const Observation &observation);
    // What stands, in the order of the profile.
    [[nodiscard]] QList<Alert> alerts() const;
    // After a restart: these stood, and end only when looks say so. Those of targets, vantages or lines of a log that
    // the profile has no more are left out.
    void resume(const QList<Alert> &stood);
    // What an alert of these rules that was kept is called today, in the language of today; of others their own name.
    [[nodiscard]] QString nameOf(const Alert &alert) const;

    bool operator==(const Rules &) const;

private:
    struct Seen { // of one rule from one vantage
        Streak any;
        Streak critical;
        QString text; // of the newest bad look
        QString code;

        bool operator==(const Seen &) const = default;
    };
    using ByVantage = QMap<QString, Seen>;
    using ByRule = QMap<QString, ByVantage>;
    enum class Judgement { Bad, Good, Neither };

    [[nodiscard]] static int raised(const ByRule &rules);
    void count(Streak &streak, Judgement judgement, const QDateTime &at, const Target &target) const;
    void observeFailure(const Target &target, const Observation &observation, ByRule &rules);
    void observeReadings(const Target &target, const Observation &observation, ByRule &rules);
    void observeReading(const Target &target, const QString &reading, const Observation &observation, ByRule &rules);
    [[nodiscard]] Alert alertOf(const Target &target, const QString &rule, const ByVantage &seen) const;
    void inhibit(QList<Alert> &alerts) const;

    QList<Target> m_targets;
    QHash<QString, qsizetype> m_places;   // id → in m_targets
    QMap<QString, QSet<QString>> m_needs; // id → all that it leans on
    QList<ByRule> m_seen;                 // of m_targets
};

} // namespace bridgewatch
