// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/connections/samples.h"

#include <QObject>
#include <map>

namespace bridgewatch {

// What the charts draw from: the past as the history tells it, and behind it every look as it comes
// in. Reads a wider stretch than is shown, so that panning is smooth, and reads anew only when
// somebody leaves it, wants it much finer, or the present has moved on. One reading at a time; the
// newest wish is the one that follows. Lives on the window's thread; dropped, it forgets what it
// still waits for.
class ChartFeed final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{20};
    static constexpr int changesRead = 500;

    // Both must outlive it.
    ChartFeed(HistorySource &history, const World &world, QObject *parent = nullptr);
    ~ChartFeed() override;

    // What is to be shown, in so many columns of pixels; `now` in ms. May be called as often as it changes.
    void want(const QList<SeriesId> &ids, Span visible, int columns, qint64 now);

    [[nodiscard]] const QList<Bucket> &buckets(const SeriesId &id) const;
    // Width of the buckets, ms; those of single looks count as none.
    [[nodiscard]] qint64 step() const { return m_step; }
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; } // newest first
    // True until the first answer.
    [[nodiscard]] bool isEmptyHanded() const { return !m_answered; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();                   // all of it may be new
    void grew(const QString &target); // a look came in

private:
    struct Wish {
        QList<SeriesId> ids;
        Span span;
        int steps = 0;
    };
    [[nodiscard]] bool isServed(const QList<SeriesId> &ids, Span visible, int columns, qint64 now) const;
    QCoro::Task<> read(Wish wish);
    void takeAnswer(const Wish &wish, const QList<Series> &all, const QList<Change> &told);
    void append(const QString &target);
    [[nodiscard]] bool appendTo(const SeriesId &id);

    HistorySource &m_history;
    const World &m_world;
    std::stop_source m_stop;
    std::optional<Wish> m_reading; // in flight
    std::optional<Wish> m_next;
    Wish m_have;
    bool m_answered = false;
    qint64 m_step = 0;
    std::map<SeriesId, QList<Bucket>, BySeries> m_buckets;
    QList<Change> m_changes;
    std::optional<Error> m_trouble;
};

} // namespace bridgewatch
