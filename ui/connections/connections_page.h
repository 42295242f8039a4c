// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/chart_data.h"
#include "ui/connections/chart_export.h"
#include "ui/connections/sessions_source.h"
#include "ui/widgets/words.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace bridgewatch {

class BareScroll;
class ChartBoard;
class ConnectionsBar;
class SessionsPanel;
class TextLabel;
class World;

// The view Connections: charts of what was seen, with one window of time, and below them the live
// sessions of the chosen database.
class ConnectionsPage final : public QWidget {
    Q_OBJECT
public:
    // World and history must outlive it. `sessions` is asked only while the page is visible.
    ConnectionsPage(const World &world, HistorySource &history, SessionsSource sessions, Clock clock,
                    QWidget *parent = nullptr);

    void refresh(const QDateTime &now); // once a second, and when looks came in
    // Alerts, incidents, actions: laid over every chart.
    [[nodiscard]] bool isReading() const;
    void setMarks(const QList<ChartBand> &bands, const QList<ChartMarker> &markers);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    [[nodiscard]] ChartBoard &board() { return *m_board; }
    // What can be done to sessions.
    void offerActions(bool offered);

Q_SIGNALS:
    void actionWanted(const QString &action, const QString &target, const QMap<QString, QString> &parameters);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showState();
    void divide();
    void recolour();
    void askForFile(ExportFormat format);
    void writeFile(ExportFormat format, const QString &path);

    const World &m_world;
    Clock m_clock;
    ConnectionsBar *m_bar;
    ChartBoard *m_board;
    BareScroll *m_scroll;
    QStackedWidget *m_charts; // the board, or why there is none
    TextLabel *m_headline;
    TextLabel *m_advice;
    TextLabel *m_notice; // what became of an export, or why the history cannot be read
    SessionsPanel *m_sessions;
    QSplitter *m_rows;
    bool m_divided = false; // by hand
};

} // namespace bridgewatch
