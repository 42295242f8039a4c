// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connections_bar.h"

#include "ui/connections/range_pill.h"
#include "ui/connections/ticks.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace bridgewatch {
namespace {

struct Range {
    const char *name;
    std::chrono::minutes length;
    const char *word;
};

constexpr Range ranges[] = {
    {"range.15min", std::chrono::minutes(15), QT_TRANSLATE_NOOP("bridgewatch::ConnectionsBar", "15 min")},
    {"range.1h", std::chrono::hours(1), QT_TRANSLATE_NOOP("bridgewatch::ConnectionsBar", "1 h")},
    {"range.6h", std::chrono::hours(6), QT_TRANSLATE_NOOP("bridgewatch::ConnectionsBar", "6 h")},
    {"range.24h", std::chrono::hours(24), QT_TRANSLATE_NOOP("bridgewatch::ConnectionsBar", "24 h")},
    {"range.7d", std::chrono::hours(24 * 7), QT_TRANSLATE_NOOP("bridgewatch::ConnectionsBar", "7 d")},
    {"range.30d", std::chrono::hours(24 * 30), QT_TRANSLATE_NOOP("bridgewatch::ConnectionsBar", "30 d")},
};

QString labelOf(const QString &id, const Topology &topology)
{
    const TopologyNode *node = topology.find(id);
    return node && !node->label.isEmpty() ? node->label : id;
}

// A push button's own menu would move its word aside for an arrow that the style does not draw.
void openBelow(QPushButton &button, QMenu &menu)
{
    QObject::connect(&button, &QPushButton::clicked, &menu,
                     [&button, &menu] { menu.popup(button.mapToGlobal(QPoint(0, button.height()))); });
}

// A menu's text takes & for a mark.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ConnectionsBar::ConnectionsBar(const Topology &topology, QWidget *parent)
    : QWidget(parent), m_topology(topology), m_span(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)),
      m_live(new QPushButton(tr("Back to live"), this)), m_export(new QPushButton(tr("Export…"), this)),
      m_targets(new QPushButton(tr("Targets ▾"), this)), m_targetsMenu(new QMenu(this))
{
    build();
    buildExport();
    m_targets->setObjectName(QStringLiteral("targets"));
    m_targets->setAccessibleDescription(tr("Chooses which database, pooler and process the charts are about"));
    m_targetsMenu->setObjectName(QStringLiteral("targetsMenu"));
    // Made when it opens: it must not change under an action of its own.
    connect(m_targetsMenu, &QMenu::aboutToShow, this, &ConnectionsBar::buildTargets);
    openBelow(*m_targets, *m_targetsMenu);
}

void ConnectionsBar::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    for (const Range &range : ranges) {
        auto *pill = new RangePill(tr(range.word), this);
        pill->setObjectName(QString::fromLatin1(range.name));
        connect(pill, &RangePill::clicked, this, [this, length = range.length] { Q_EMIT lengthWanted(length); });
        layout->addWidget(pill);
        m_pills.append(pill);
    }
    m_span->setObjectName(QStringLiteral("shownSpan"));
    m_live->setObjectName(QStringLiteral("backToLive"));
    m_live->setFlat(true);
    connect(m_live, &QPushButton::clicked, this, &ConnectionsBar::liveWanted);
    layout->addSpacing(scaled(16));
    layout->addWidget(m_span);
    layout->addWidget(m_live);
    layout->addStretch();
    layout->addWidget(m_export);
    layout->addWidget(m_targets);
}

void ConnectionsBar::buildExport()
{
    m_export->setObjectName(QStringLiteral("export"));
    auto *menu = new QMenu(this);
    const auto add = [&](const char *name, const QString &text, ExportFormat format) {
        auto *action = menu->addAction(text, this, [this, format] { Q_EMIT exportWanted(format); });
        action->setObjectName(QString::fromLatin1(name));
    };
    add("exportPng", tr("Picture (PNG)…"), ExportFormat::Png);
    add("exportSvg", tr("Drawing (SVG)…"), ExportFormat::Svg);
    add("exportCsv", tr("Values (CSV)…"), ExportFormat::Csv);
    menu->setObjectName(QStringLiteral("exportMenu"));
    openBelow(*m_export, *menu);
}

void ConnectionsBar::showWindow(const TimeWindow &window)
{
    const QString span = windowText(window.span(), QLocale());
    m_span->setText(window.isLive() ? tr("%1 · live").arg(span) : span);
    m_live->setVisible(!window.isLive());
    for (qsizetype i = 0; i < m_pills.size(); ++i) {
        const std::chrono::milliseconds length = ranges[i].length;
        m_pills.at(i)->setChecked(window.span().length() == length.count());
    }
}

void ConnectionsBar::setExportable(bool exportable)
{
    m_export->setEnabled(exportable);
}

void ConnectionsBar::showChoice(const ChartChoice &choice)
{
    m_choice = choice;
}

void ConnectionsBar::buildTargets()
{
    m_targetsMenu->clear();
    addSection(tr("Database"), candidates(Kind::Postgres, m_topology), m_choice.database, &ChartChoice::database);
    const TopologyNode *database = m_topology.find(m_choice.database);
    if (database && database->vantages.size() > 1)
        addSection(tr("Looked at from"), database->vantages, m_choice.vantage, &ChartChoice::vantage);
    addSection(tr("Pooler"), candidates(Kind::PgBouncer, m_topology), m_choice.pooler, &ChartChoice::pooler);
    addSection(tr("Process"), candidates(Kind::Pm2, m_topology), m_choice.process, &ChartChoice::process);
}

void ConnectionsBar::addSection(const QString &title, const QStringList &ids, const QString &chosen,
                                QString ChartChoice::*member)
{
    if (ids.isEmpty())
        return;
    m_targetsMenu->addSection(title);
    auto *group = new QActionGroup(m_targetsMenu);
    for (const QString &id : ids) {
        const QString text = member == &ChartChoice::vantage ? vantageWord(id, m_topology) : labelOf(id, m_topology);
        QAction *action = m_targetsMenu->addAction(menuText(text));
        action->setObjectName(QStringLiteral("choose.") + id);
        action->setCheckable(true);
        action->setChecked(id == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id, member] {
            ChartChoice choice = m_choice;
            choice.*member = id;
            Q_EMIT choiceWanted(choice);
        });
    }
}

} // namespace bridgewatch
