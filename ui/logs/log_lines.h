// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/logs/log_book.h"
#include "ui/logs/log_query.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <deque>

namespace bridgewatch {

// Which lines of a book are shown, and in which of them a search found something. Rows count from 0, and each is
// a line of the book by its number. Searching and filtering go on in slices of a few milliseconds.
class LogLines final : public QObject {
    Q_OBJECT
public:
    static constexpr int sliceMs = 6;

    explicit LogLines(QObject *parent = nullptr);

    void setBook(LogBook *book);
    [[nodiscard]] LogBook *book() const { return m_book; }
    // Classes by number, 0 for ordinary lines, that are not shown.
    void setHidden(const QSet<int> &classes);
    [[nodiscard]] const QSet<int> &hidden() const { return m_hidden; }
    void setQuery(const LogQuery &query);
    [[nodiscard]] const LogQuery &query() const { return m_query; }
    // Only lines in which the search found something.
    void setOnlyFound(bool only);
    // Held: what comes is kept, and shown when it is let go.
    void hold(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] qint64 heldBack() const; // lines that came since

    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] qint64 numberAt(qint64 row) const;
    // The row of that line, or of the next that is shown; rows() behind the last.
    [[nodiscard]] qint64 rowOf(qint64 number) const;
    [[nodiscard]] const std::deque<qint64> &found() const { return m_found; } // numbers, in order
    [[nodiscard]] bool isSearching() const { return m_timer.isActive(); }

Q_SIGNALS:
    void changed(); // rows came, went or are others
    void foundChanged();

private:
    [[nodiscard]] bool isFiltered() const { return !m_hidden.isEmpty() || (m_onlyFound && !m_query.isEmpty()); }
    [[nodiscard]] qint64 end() const;
    void begin();
    void slice();
    void scanPiece();
    void consider(qint64 number, bool isHit);
    void trim(qint64 first);

    QPointer<LogBook> m_book;
    QSet<int> m_hidden;
    LogQuery m_query;
    bool m_onlyFound = false;
    bool m_held = false;
    qint64 m_heldEnd = 0;
    std::deque<qint64> m_shown; // numbers, where something is filtered
    std::deque<qint64> m_found;
    qint64 m_scanned = 0; // the next number to consider
    QTimer m_timer;
};

} // namespace bridgewatch
