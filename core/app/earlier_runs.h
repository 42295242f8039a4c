// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "core/store/worker.h"

namespace bridgewatch {

// What failed when the program began to look may have failed for longer: the history is asked, on a thread of its own,
// and the world is told. Lives on the window's thread.
class EarlierRuns final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes patience{1}; // for one reading

    // The world outlives it. `historyPath` is the file of the history.
    EarlierRuns(World &world, QString historyPath, QObject *parent = nullptr);
    ~EarlierRuns() override;

    // What failed from the first look on may be told to be older still.
    [[nodiscard]] bool isAsking() const { return m_asking > 0; }
    // Every second or so.
    void tick(const QDateTime &now);

private:
    QCoro::Task<> ask(QList<OutcomeRuns::Place> places, QDateTime now);

    World &m_world;
    QString m_historyPath;
    int m_asking = 0;
    std::stop_source m_stop;
    Worker m_worker;
};

} // namespace bridgewatch
