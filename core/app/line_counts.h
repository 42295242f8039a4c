// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/logs.h"
#include "core/history/history_source.h"

namespace bridgewatch {

// How many lines of each class every minute brought, told once for each minute that is over: "lines.refused_per_min"
// at its beginning. Minutes in which a log could not be followed are told when it can be read again, since its lines
// are read then; a minute without such lines is zero. Begins with the first whole minute.
class LineCounts final {
public:
    using Tell = std::function<void(const SeriesId &id, const QDateTime &at, double count)>;

    // Lines of a minute may take so long to arrive.
    static constexpr std::chrono::seconds patience{5};

    LineCounts(const Logs &logs, Tell tell) : m_logs(logs), m_tell(std::move(tell)) {}

    // Every second or so. A clock that was set back waits for its time to come again.
    void tick(const QDateTime &now);

private:
    void tellUpTo(const LogBook &book, qint64 end);

    const Logs &m_logs;
    Tell m_tell;
    QHash<QString, qint64> m_next; // by log: the first minute that was not told, since the epoch, UTC
};

} // namespace bridgewatch
