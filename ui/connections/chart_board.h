// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/chart_content.h"
#include "ui/connections/chart_panel.h"
#include "ui/connections/time_window.h"

class QGridLayout;

namespace bridgewatch {

// The charts of a page: one under the other, with one window of time and one cross-hair.
class ChartBoard final : public QWidget {
    Q_OBJECT
public:
    // Both must outlive it.
    ChartBoard(const World &world, HistorySource &history, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    void setChoice(const ChartChoice &choice);
    void setLength(std::chrono::milliseconds length); // keeps the end
    void goLive();
    // Of alerts, incidents and actions; outages and restarts are added from the history.
    void setMarks(const QList<ChartBand> &bands, const QList<ChartMarker> &markers);

    [[nodiscard]] const TimeWindow &timeWindow() const { return m_window; }
    [[nodiscard]] const ChartChoice &choice() const { return m_choice; }
    // Those that have something to show, in their order.
    [[nodiscard]] QList<const ChartPanel *> shown() const;
    [[nodiscard]] const ChartFeed &feed() const { return m_feed; }
    // Of as many rows of charts as fit into `room`, and of the first in any case; all of `room` where there is enough
    // for all, as far as they grow.
    [[nodiscard]] int heightIn(int room) const;

Q_SIGNALS:
    void windowChanged();
    void shownChanged(); // which charts there are

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        PlannedChart plan;
        ChartPanel *panel;
        bool isStale = true; // what it draws is not what the feed has
    };
    void plan();
    ChartPanel *makePanel(const PlannedChart &plan);
    void hear(ChartView &view);
    void staleAll();
    void fill();
    void arrange();
    void moveAll();
    void mark();
    void point(std::optional<qint64> at);
    [[nodiscard]] int columns() const;
    [[nodiscard]] QList<SeriesId> wantedSeries() const;

    const World &m_world;
    ChartFeed m_feed;
    TimeWindow m_window;
    ChartChoice m_choice;
    QDateTime m_now;
    QList<Place> m_places;
    QStringList m_arranged; // keys of the charts in the layout, with the columns
    QGridLayout *m_layout;
    QList<int> m_rows; // how high the rows of the layout are at least
    QList<ChartBand> m_bands;
    QList<ChartMarker> m_markers;
};

} // namespace bridgewatch
