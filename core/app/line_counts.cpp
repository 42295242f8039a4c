// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/line_counts.h"

namespace bridgewatch {

void LineCounts::tick(const QDateTime &now)
{
    const qint64 running = now.addSecs(-patience.count()).toMSecsSinceEpoch() / 60'000;
    for (const auto &book : m_logs.books()) {
        if (!m_next.contains(book->target()))
            m_next[book->target()] = now.toMSecsSinceEpoch() / 60'000 + 1;
        if (m_logs.state(book->target()).now == LogState::Now::Following)
            tellUpTo(*book, running);
    }
}

void LineCounts::tellUpTo(const LogBook &book, qint64 end)
{
    qint64 &next = m_next[book.target()];
    next = std::max(next, end - LogBook::minuteLimit);
    for (; next < end; ++next) {
        const QList<int> counts = book.minutes().value(next);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(next * 60'000, Qt::UTC);
        for (qsizetype i = 0; i < book.classes().size(); ++i) {
            const QString name = QStringLiteral("lines.") + book.classes().at(i) + series::perMinute;
            m_tell({book.target(), m_logs.vantage(book.target()), name}, at, counts.value(i + 1));
        }
    }
}

} // namespace bridgewatch
