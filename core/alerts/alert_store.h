// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/episode_store.h"
#include "core/store/store.h"
#include "core/store/worker.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace bridgewatch {

// alerts.db: episodes, every acknowledgement that was ever given to one of them, and heartbeats. It is written on a
// thread of its own, each write durable (rollback journal, synchronous=FULL); what could not be written is tried again,
// `trouble()` says why, and the end of this object waits for the last write. A second program reads only, as
// long as there is a first.
// Used on one thread; blocks it at its end alone.
class AlertStore final : public QObject, public EpisodeStore {
    Q_OBJECT
public:
    // Of more than that, those that ended first are forgotten, with their acknowledgements: what somebody has seen
    // before what nobody has.
    static constexpr int episodeLimit = 20'000;
    static constexpr std::chrono::seconds retryAfter{10};

    explicit AlertStore(const QString &path, QObject *parent = nullptr);
    ~AlertStore() override;

    // For AlertBoard::resume().
    QCoro::Task<Result<KeptAlerts>> load(QDateTime now, Limits limits);
    // What stood at some time from `from` on and was not hidden all the while; newest first.
    QCoro::Task<Result<QList<Episode>>> past(QDateTime from, int limit, Limits limits);
    // Once what was given so far is on the disk, or why it is not.
    QCoro::Task<Result<void>> flush(Limits limits);

    void keep(const QList<Episode> &episodes) override;
    void keepHeartbeat(const QString &source) override;

    // Why writing fails, or what the opening had to say; empty when all is well.
    [[nodiscard]] const QString &trouble() const { return m_trouble.isEmpty() ? m_notice : m_trouble; }

Q_SIGNALS:
    void troubleChanged(const QString &trouble);

private:
    struct Pending {
        QMap<QString, Episode> episodes;                             // newest, by id
        QList<std::pair<QString, Acknowledgement>> acknowledgements; // all of them, each with its episode
        QStringList heartbeats;

        [[nodiscard]] bool isEmpty() const { return episodes.isEmpty() && heartbeats.isEmpty(); }
    };

    // On the worker:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> insert(const Pending &pending);
    [[nodiscard]] Result<void> insertEpisode(const Episode &episode);
    [[nodiscard]] Result<void> insertAcknowledgement(const QString &episode, const Acknowledgement &by);
    [[nodiscard]] Result<void> prune();
    [[nodiscard]] Result<KeptAlerts> read(const QDateTime &now);
    void giveBack(Pending pending);

    void post();
    void setTrouble(const QString &trouble);
    void setNotice(const QString &notice);

    QString m_path;
    QString m_trouble; // of the newest write
    QString m_notice;  // of the opening
    QTimer m_retry;
    std::mutex m_mutex;
    Pending m_pending;              // under m_mutex
    std::unique_ptr<Store> m_store; // the worker's
    Worker m_worker;                // last: it uses all of the above
};

// The same past from the file at `path`, which is only read, whoever writes it. Blocks.
[[nodiscard]] Result<QList<Episode>> pastAlerts(const QString &path, const QDateTime &from, int limit);

} // namespace bridgewatch
