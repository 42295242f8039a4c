// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/chart_export.h"
#include "ui/connections/chart_plan.h"
#include "ui/connections/time_window.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace bridgewatch {

class RangePill;
class TextLabel;

// Above the charts: how long back, which time that is, whether it follows the present, and what can
// be done with it.
class ConnectionsBar final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionsBar(const Topology &topology, QWidget *parent = nullptr);

    void showWindow(const TimeWindow &window);
    void showChoice(const ChartChoice &choice);
    void setExportable(bool exportable);

Q_SIGNALS:
    void lengthWanted(std::chrono::milliseconds length);
    void liveWanted();
    void exportWanted(bridgewatch::ExportFormat format);
    void choiceWanted(const bridgewatch::ChartChoice &choice);

private:
    void build();
    void buildExport();
    void buildTargets();
    void addSection(const QString &title, const QStringList &ids, const QString &chosen, QString ChartChoice::*member);

    const Topology &m_topology;
    ChartChoice m_choice;
    QList<RangePill *> m_pills;
    TextLabel *m_span;
    QPushButton *m_live;
    QPushButton *m_export;
    QPushButton *m_targets;
    QMenu *m_targetsMenu;
};

} // namespace bridgewatch
