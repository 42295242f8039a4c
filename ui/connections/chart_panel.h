// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/chart_view.h"

class QHBoxLayout;

namespace bridgewatch {

class ElidedLabel;
class LegendEntry;
class TextLabel;

// A chart with its title, what it is about, and its legend.
class ChartPanel final : public QWidget {
    Q_OBJECT
public:
    // The panel is called "chart.<key>", its view "chartView.<key>", its legend "legend.<key>.<line>".
    ChartPanel(const QString &key, const QString &title, QWidget *parent = nullptr);

    void setSubtitle(const QString &text);
    // Lines that were switched off stay so.
    void setData(const ChartData &chart);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] ChartView &view() { return *m_view; }
    [[nodiscard]] const ChartView &view() const { return *m_view; }

private:
    void build();
    void setLegend(const QList<ChartLine> &lines);

    QString m_key;
    TextLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_legend = nullptr;
    QList<LegendEntry *> m_entries;
    ChartView *m_view;
    QSet<QString> m_hidden; // keys of lines
};

} // namespace bridgewatch
