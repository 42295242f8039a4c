// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_panel.h"

#include "ui/connections/legend_entry.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace bridgewatch {

ChartPanel::ChartPanel(const QString &key, const QString &title, QWidget *parent)
    : QWidget(parent), m_key(key), m_title(new TextLabel(title, {.weight = QFont::Bold}, this)),
      m_subtitle(new ElidedLabel({.tone = Tone::Dim, .size = 12.5}, this)), m_view(new ChartView(this))
{
    setObjectName(QStringLiteral("chart.") + key);
    m_view->setObjectName(QStringLiteral("chartView.") + key);
    m_view->setAccessibleName(title);
    m_subtitle->setObjectName(QStringLiteral("chartSubtitle.") + key);
    build();
}

void ChartPanel::build()
{
    auto *panel = new Panel(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(14), 0, scaled(8), 0);
    head->setSpacing(scaled(8));
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    m_legend = new QHBoxLayout;
    m_legend->setSpacing(scaled(4));
    head->addLayout(m_legend);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(scaled(3), scaled(9), scaled(3), scaled(4)); // clear of the corners
    inner->setSpacing(0);
    inner->addLayout(head);
    inner->addWidget(m_view, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

QString ChartPanel::title() const
{
    return m_title->text();
}

void ChartPanel::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void ChartPanel::setData(const ChartData &chart)
{
    ChartData shown = chart;
    for (ChartLine &line : shown.lines)
        line.isShown = !m_hidden.contains(line.key);
    setLegend(shown.lines);
    m_view->setAccessibleDescription(chart.limitText);
    m_view->setData(shown);
}

void ChartPanel::setLegend(const QList<ChartLine> &lines)
{
    const auto isSame = [](const LegendEntry *entry, const ChartLine &line) { return entry->text() == line.name; };
    if (std::equal(m_entries.begin(), m_entries.end(), lines.begin(), lines.end(), isSame))
        return;
    qDeleteAll(m_entries);
    m_entries.clear();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ChartLine &line = lines.at(i);
        const QString name = QStringLiteral("legend.%1.%2").arg(m_key, line.key);
        auto *entry = new LegendEntry(name, line.name, line.colour, this);
        entry->setChecked(line.isShown);
        connect(entry, &LegendEntry::toggled, this, [this, i, key = line.key](bool shown) {
            shown ? static_cast<void>(m_hidden.remove(key)) : static_cast<void>(m_hidden.insert(key));
            m_view->setLineShown(i, shown);
        });
        m_legend->addWidget(entry);
        m_entries.append(entry);
    }
}

} // namespace bridgewatch
