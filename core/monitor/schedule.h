// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/monitor/pace.h"
#include "core/profile/profile.h"

#include <set>

namespace bridgewatch {

// Which looks are due: a track for every target and vantage, at most one look in flight on each.
// Knows no clock and no timer; `now` never goes back. A turn costs O(log tracks).
class Schedule {
public:
    using Moment = std::chrono::steady_clock::time_point;
    using TrackId = size_t;
    // Many looks that would be due in the same moment become due one after another, this far apart: a hundred a grain.
    static constexpr std::chrono::microseconds spacing{500};

    // What is due within so long begins along with what is due now: one waking of the thread serves many looks.
    static constexpr std::chrono::milliseconds grain{50};

    explicit Schedule(const QList<Target> &targets);

    [[nodiscard]] const Target &target(TrackId track) const { return *m_tracks[track].target; }
    [[nodiscard]] const QString &vantage(TrackId track) const { return m_tracks[track].vantage; }
    [[nodiscard]] Moment due(TrackId track) const { return m_tracks[track].due; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] size_t size() const { return m_tracks.size(); }

    // Makes these targets due, or all when the list is empty; a look that is in flight is followed by another one, and
    // a rest that is not over ends for those alone that are named.
    void hurry(const QStringList &targets, Moment now);
    // The looks that are due, or will be within a grain; they count as in flight until `ended`.
    [[nodiscard]] std::vector<TrackId> takeDue(Moment now);
    // Due again by its pace, and not before `rest` is over: what a vendor asks for who has had enough.
    void ended(TrackId track, bool succeeded, Moment now, double chance, std::chrono::seconds rest = {});
    // The look says nothing (the machine slept through it): it is made again.
    void again(TrackId track, Moment now);
    // Nothing while no track waits.
    [[nodiscard]] std::optional<Moment> nextDue() const;

private:
    struct Track {
        const Target *target = nullptr; // of m_targets
        QString vantage;
        Pace pace;
        Moment due;
        Moment restsTill{};
        bool waits = false; // stands in m_queue
        bool inFlight = false;
        bool isWantedAgain = false; // once it has landed
    };

    void queue(TrackId track, Moment due);
    void land(TrackId track);

    const QList<Target> m_targets; // a copy shares them, so that its tracks point at the same
    std::vector<Track> m_tracks;
    std::set<std::pair<Moment, TrackId>> m_queue;
    int m_inFlight = 0;
};

} // namespace bridgewatch
