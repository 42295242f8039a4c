// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/schedule.h"

namespace bridgewatch {

Schedule::Schedule(const QList<Target> &targets) : m_targets(targets)
{
    for (const Target &target : m_targets) {
        const Pace pace({target.every, target.timeout, target.failuresToAlarm, target.successesToClear});
        for (const QString &vantage : target.vantages)
            m_tracks.push_back({&target, vantage, pace, {}});
    }
}

void Schedule::hurry(const QStringList &targets, Moment now)
{
    Moment due = now;
    for (TrackId track = 0; track < m_tracks.size(); ++track) {
        const bool wanted = targets.isEmpty() || targets.contains(m_tracks[track].target->id);
        if (!wanted)
            continue;
        if (m_tracks[track].inFlight) { // it began before: what changed since then it may not have seen
            m_tracks[track].isWantedAgain = true;
            continue;
        }
        queue(track, targets.isEmpty() ? std::max(due, m_tracks[track].restsTill) : due);
        due += spacing;
    }
}

std::vector<Schedule::TrackId> Schedule::takeDue(Moment now)
{
    std::vector<TrackId> taken;
    while (!m_queue.empty() && m_queue.begin()->first <= now + grain) {
        const TrackId track = m_queue.begin()->second;
        m_queue.erase(m_queue.begin());
        m_tracks[track].waits = false;
        m_tracks[track].inFlight = true;
        ++m_inFlight;
        taken.push_back(track);
    }
    return taken;
}

void Schedule::ended(TrackId track, bool succeeded, Moment now, double chance, std::chrono::seconds rest)
{
    land(track);
    Pace &pace = m_tracks[track].pace;
    const Moment paced = succeeded ? m_tracks[track].due + pace.succeeded(chance) : now + pace.failed(chance);
    m_tracks[track].restsTill = now + rest;
    const bool isWantedAgain = std::exchange(m_tracks[track].isWantedAgain, false);
    queue(track, std::max(now + rest, isWantedAgain ? now : paced));
}

void Schedule::again(TrackId track, Moment now)
{
    land(track);
    m_tracks[track].isWantedAgain = false;
    queue(track, now);
}

std::optional<Schedule::Moment> Schedule::nextDue() const
{
    if (m_queue.empty())
        return std::nullopt;
    return m_queue.begin()->first;
}

void Schedule::queue(TrackId track, Moment due)
{
    Track &waiting = m_tracks[track];
    if (waiting.waits)
        m_queue.erase({waiting.due, track});
    waiting.due = due;
    waiting.waits = true;
    m_queue.emplace(due, track);
}

void Schedule::land(TrackId track)
{
    m_tracks[track].inFlight = false;
    --m_inFlight;
}

} // namespace bridgewatch
