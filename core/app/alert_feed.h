// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_board.h"
#include "core/alerts/alertmanager.h"

#include <QSet>
#include <QTimer>

namespace bridgewatch {

// Asks the Alertmanagers of a profile what stands, every `period`, and tells the board. One question
// is under way at each server at most. Lives on the board's thread; its end lets go of what is under
// way.
class AlertFeed final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds period{15};
    static constexpr std::chrono::seconds patience{10};

    // The board must outlive it.
    AlertFeed(const AlertSettings &settings, AlertBoard &board, QObject *parent = nullptr);
    ~AlertFeed() override;

    void start();
    void askNow();
    // At the server of this name; its own words when it refuses.
    QCoro::Task<Result<QString>> silence(QString source, Silence silence);
    QCoro::Task<Result<void>> expire(QString source, QString id);
    // What every server tells of its silences.
    QCoro::Task<QList<SilencesAnswer>> silences();

private:
    [[nodiscard]] Result<Alertmanager> server(const QString &source) const;
    QCoro::Task<> ask(Alertmanager server);
    [[nodiscard]] Limits limits() const { return {Deadline::in(patience), m_stop.get_token()}; }

    AlertBoard &m_board;
    QList<Alertmanager> m_servers;
    QSet<QString> m_underWay;
    QTimer m_timer{this};
    std::stop_source m_stop;
};

} // namespace bridgewatch
