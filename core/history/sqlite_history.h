// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/history_writer.h"

#include <QObject>

namespace bridgewatch {

class Lookup;

// The past in one SQLite file, DATA/history.db: what was observed, from raw samples to hours, and
// changes of state. Writing and reading have a thread each, so that neither waits for the other nor
// anybody for them. Of two programs with the same DATA the first writes; when it ends, the other takes
// over within about a second. A process that is killed loses what it recorded in its
// last second or so; a power cut may take some seconds more, never the file.
class SqliteHistory final : public QObject, public HistorySource {
    Q_OBJECT
public:
    // `path` is absolute; its folder is made. Nothing is waited for.
    explicit SqliteHistory(const QString &path, const Retention &retention = {}, QObject *parent = nullptr);
    // Writes what waits.
    ~SqliteHistory() override;

    // From any thread; returns at once. See Intake for what becomes of an observation.
    void record(const Observation &observation) { m_writer.record(observation); }
    // A figure that is no reading of a look: lines of a class in a minute, say.
    void record(const SeriesId &id, const QDateTime &at, double value) { m_writer.record(id, at, value); }

    QCoro::Task<Result<QList<Series>>> read(QList<SeriesId> ids, TimeRange range, int steps, Limits limits) override;
    QCoro::Task<Result<QList<Change>>> changes(TimeRange range, int limit, Limits limits) override;

    // Everything recorded before is committed: no kill takes it any more.
    QCoro::Task<Result<void>> flush(Limits limits);
    // The same, and it is packed, and what is due to be dropped is dropped.
    QCoro::Task<Result<void>> pack(Limits limits);

    [[nodiscard]] HistoryState state() const { return m_writer.state(); }

Q_SIGNALS:
    void stateChanged(); // on this object's thread

private:
    // On the reader's thread.
    struct Reading {
        std::unique_ptr<Store> store;
        quint64 generation = 0;
    };
    template<typename T> [[nodiscard]] Result<T> look(const std::function<Result<T>(Lookup &)> &body);
    [[nodiscard]] Result<void> openReader();

    const QString m_path;
    HistoryWriter m_writer;
    Reading m_reading;
    Worker m_reader; // dies first
};

} // namespace bridgewatch
