// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/log_lines.h"

#include <QElapsedTimer>
#include <cstring>

namespace bridgewatch {

LogLines::LogLines(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LogLines::slice);
}

void LogLines::setBook(LogBook *book)
{
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    m_held = false;
    if (book) {
        connect(book, &LogBook::appended, this, [this] {
            if (!m_held && (isFiltered() || !m_query.isEmpty()))
                m_timer.start();
            Q_EMIT changed();
        });
        connect(book, &LogBook::trimmed, this, &LogLines::trim);
    }
    begin();
}

void LogLines::setHidden(const QSet<int> &classes)
{
    m_hidden = classes;
    begin();
}

void LogLines::setQuery(const LogQuery &query)
{
    m_query = query;
    begin();
}

void LogLines::setOnlyFound(bool only)
{
    m_onlyFound = only;
    begin();
}

void LogLines::hold(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    m_heldEnd = m_book ? m_book->end() : 0;
    if (!held && (isFiltered() || !m_query.isEmpty()))
        m_timer.start();
    Q_EMIT changed();
}

qint64 LogLines::end() const
{
    return !m_book ? 0 : m_held ? std::max(m_heldEnd, m_book->first()) : m_book->end();
}

qint64 LogLines::heldBack() const
{
    return m_held && m_book ? m_book->end() - end() : 0;
}

void LogLines::begin()
{
    m_shown.clear();
    m_found.clear();
    m_scanned = m_book ? m_book->first() : 0;
    if (m_book && (isFiltered() || !m_query.isEmpty()))
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT changed();
    Q_EMIT foundChanged();
}

void LogLines::slice()
{
    QElapsedTimer clock;
    clock.start();
    const size_t foundBefore = m_found.size();
    const size_t shownBefore = m_shown.size();
    while (m_book && m_scanned < end() && clock.elapsed() < sliceMs)
        scanPiece();
    const bool isOver = !m_book || m_scanned >= end();
    if (isOver)
        m_timer.stop();
    if (m_shown.size() != shownBefore)
        Q_EMIT changed();
    if (m_found.size() != foundBefore || isOver)
        Q_EMIT foundChanged();
}

void LogLines::scanPiece()
{
    const LogBook::Piece piece = m_book->pieceAt(std::max(m_scanned, m_book->first()));
    const qint64 last = std::min(piece.end, end());
    const QByteArrayView text(piece.text);
    qsizetype at = 0;
    qsizetype hit = m_query.isEmpty() ? -1 : m_query.nextIn(text, 0);
    for (qint64 number = piece.first; number < last; ++number) {
        const bool isHit = hit == at;
        consider(number, isHit);
        if (m_query.isEmpty())
            continue; // classes are known without the text
        const void *behind = std::memchr(text.data() + at, '\n', static_cast<size_t>(text.size() - at));
        at = behind ? static_cast<const char *>(behind) - text.data() + 1 : text.size();
        if (isHit)
            hit = m_query.nextIn(text, at);
    }
    m_scanned = last;
}

void LogLines::consider(qint64 number, bool isHit)
{
    if (m_hidden.contains(m_book->classAt(number)))
        return;
    if (isHit)
        m_found.push_back(number);
    if (isFiltered() && (isHit || !m_onlyFound || m_query.isEmpty()))
        m_shown.push_back(number);
}

void LogLines::trim(qint64 first)
{
    for (std::deque<qint64> *numbers : {&m_shown, &m_found}) {
        while (!numbers->empty() && numbers->front() < first)
            numbers->pop_front();
    }
    m_scanned = std::max(m_scanned, first);
    Q_EMIT changed();
    Q_EMIT foundChanged();
}

qint64 LogLines::rows() const
{
    return !m_book ? 0 : isFiltered() ? static_cast<qint64>(m_shown.size()) : end() - m_book->first();
}

qint64 LogLines::numberAt(qint64 row) const
{
    return isFiltered() ? m_shown[static_cast<size_t>(row)] : m_book->first() + row;
}

qint64 LogLines::rowOf(qint64 number) const
{
    if (!m_book)
        return 0;
    if (isFiltered())
        return std::lower_bound(m_shown.begin(), m_shown.end(), number) - m_shown.begin();
    return std::clamp<qint64>(number - m_book->first(), 0, rows());
}

} // namespace bridgewatch
