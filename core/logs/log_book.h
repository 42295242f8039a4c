// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/logs/log_batch.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <deque>
#include <memory_resource>

namespace bridgewatch {

// The newest lines of one log, packed, and how many of each class every minute brought. Lines have numbers that
// never change; when a bound is reached the oldest go. Lives on one thread, and is fed with `append()`.
class LogBook final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 lineLimit = 1'000'000;
    static constexpr qint64 byteLimit = 48 * 1024 * 1024; // packed, with all that belongs to the lines
    static constexpr int minuteLimit = 24 * 60;           // of which counts are kept
    static constexpr qsizetype chunkBytes = 64 * 1024;    // packed together, and unpacked together
    static constexpr qsizetype chunkLines = 1024;

    struct Line {
        QByteArray text;
        qint64 at = 0; // ms since the epoch, UTC; 0: not known
        LineClass lineClass = 0;
        LineSource source = LineSource::First;
    };

    // `classes` as LineClassifier::classes() has them.
    explicit LogBook(QString target, QStringList classes, QObject *parent = nullptr);
    ~LogBook() override;

    void append(const LogBatch &batch);

    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] const QStringList &classes() const { return m_classes; }
    // The numbers of the lines that are there: from first() up to, but not with, end().
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] Line line(qint64 number) const; // which must be there
    [[nodiscard]] LineClass classAt(qint64 number) const;
    // The first line from `at` on, by the order of the numbers; end() where there is none.
    [[nodiscard]] qint64 lineAt(qint64 at) const;
    // A piece to search through: the lines from `number` to the end of what is packed together, LF behind each.
    struct Piece {
        qint64 first = 0;
        qint64 end = 0;
        QByteArray text;
    };
    [[nodiscard]] Piece pieceAt(qint64 number) const;

    // By class, 0 for ordinary lines first; of minutes since the epoch, UTC, that are not before `minute`.
    [[nodiscard]] QList<int> countsSince(qint64 minute) const;
    [[nodiscard]] const QMap<qint64, QList<int>> &minutes() const { return m_minutes; }
    [[nodiscard]] qint64 storedBytes() const { return m_stored; }

Q_SIGNALS:
    void appended(qint64 from, qint64 end);
    void trimmed(qint64 first); // what was before it is gone

private:
    struct Chunk;
    [[nodiscard]] const Chunk &chunkOf(qint64 number) const;
    [[nodiscard]] const QByteArray &textOf(const Chunk &chunk) const;
    void add(QByteArrayView text, const LogBatch::Line &line);
    void seal();
    void trim();
    void count(const LogBatch &batch);

    QString m_target;
    QStringList m_classes;
    // Of the packed lines alone: what the oldest leave fits the newest, however long they come and go.
    std::pmr::unsynchronized_pool_resource m_memory;
    std::deque<std::unique_ptr<Chunk>> m_chunks; // the last is open
    qint64 m_first = 0;
    qint64 m_end = 0;
    qint64 m_stored = 0; // bytes of the sealed ones
    QMap<qint64, QList<int>> m_minutes;
    struct Unpacked {
        qint64 first = -1;
        QByteArray text;
    };
    mutable std::array<Unpacked, 8> m_unpacked; // the newest use first
};

} // namespace bridgewatch
