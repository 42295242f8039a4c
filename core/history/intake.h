// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/block.h"

#include <QHash>
#include <QMap>

namespace bridgewatch {

// What is to be written in one transaction. All of it carries its row's number, so that writing it
// twice is writing it once.
struct Portion {
    std::vector<RawSample> samples;
    QList<std::pair<qint64, SeriesId>> series; // that are new
    QList<std::pair<qint64, Change>> changes;

    [[nodiscard]] bool isEmpty() const { return samples.empty() && series.isEmpty() && changes.isEmpty(); }
};

// How long a client waits for a session, ms: the rungs up to the one that gives it, when that was
// passed. Nothing for kinds that have none.
[[nodiscard]] std::optional<double> connectMs(const Observation &observation);

// Turns observations into samples and changes. Knows the number of each series, and how each target
// was when it was last seen from each vantage.
class Intake {
public:
    // Beyond it new series are not kept.
    static constexpr qsizetype seriesLimit = 500'000;

    // What a file holds already.
    void know(const SeriesId &id, qint64 number);
    void know(const Change &newest, qint64 number);

    // Its readings and the derived ones; a change when outcome or code differ from the last look's. The
    // very first look is one unless all was well. A look that was stopped says nothing and leaves nothing.
    void take(const Observation &observation, Portion &portion);
    void take(const SeriesId &id, const QDateTime &at, double value, Portion &portion);

    [[nodiscard]] QList<std::pair<qint64, SeriesId>> allSeries() const;
    [[nodiscard]] qint64 seriesCount() const { return m_count; }
    // Samples that were not taken: no number, no time, or one series too many.
    [[nodiscard]] qint64 refused() const { return m_refused; }

private:
    using Names = QMap<QString, qint64>; // a few: a QHash would take a kilobyte for each place
    struct State {
        Outcome outcome = Outcome::Unknown;
        QString code;
    };

    // A series' target and vantage, and its names there.
    struct Place {
        const QString &target;
        const QString &vantage;
        Names &names;
    };
    void add(const Place &place, const QString &name, qint64 at, double value, Portion &portion);
    void addChange(const Observation &observation, Portion &portion);

    QHash<std::pair<QString, QString>, Names> m_series; // of target and vantage
    QHash<std::pair<QString, QString>, State> m_states;
    qint64 m_count = 0;
    qint64 m_nextSeries = 1;
    qint64 m_nextChange = 1;
    qint64 m_refused = 0;
};

} // namespace bridgewatch
