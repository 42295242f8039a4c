// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/happenings.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace bridgewatch {

class CalmPage;
class ChangesModel;
class TextLabel;

// Alerts that stood since a time, newest first, at most `limit`.
using PastAlerts = std::function<QCoro::Task<Result<QList<Episode>>>(QDateTime from, int limit, Limits limits)>;

// What changed lately: every target that became another state, every alert that came and went, newest first,
// read from the history while somebody looks; choosing a row asks for its target.
class ChangesPanel final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::hours span{24};
    static constexpr int limit = 200;
    static constexpr std::chrono::seconds period{5}; // between two readings

    // Topology and history must outlive it.
    ChangesPanel(const Topology &topology, HistorySource &history, PastAlerts alerts, QWidget *parent = nullptr);
    ~ChangesPanel() override;

    // Every second or so; reads when it is time to.
    void refresh(const QDateTime &now);
    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    void selected(const QString &target);

private:
    void build();
    QCoro::Task<> read(QDateTime now);
    void show(const QList<Happening> &happenings, const QDateTime &now);
    void showTrouble(const QString &why);

    const Topology &m_topology;
    HistorySource &m_history;
    PastAlerts m_alerts;
    ChangesModel *m_model;
    TextLabel *m_count;
    QStackedWidget *m_pages;
    QListView *m_list;
    CalmPage *m_calm;
    QDateTime m_read; // when the last reading began
    bool m_reading = false;
    std::stop_source m_stop;
};

} // namespace bridgewatch
