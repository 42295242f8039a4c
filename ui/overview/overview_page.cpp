// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/alerts/alert_table.h"
#include "ui/alerts/alert_words.h"
#include "ui/overview/findings_panel.h"
#include "ui/overview/ladder_panel.h"
#include "ui/overview/path_map.h"
#include "ui/overview/vendors_panel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/word_tabs.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bridgewatch {
namespace {

QSplitter *makeSplitter(Qt::Orientation orientation, const char *name, QWidget *parent)
{
    auto *splitter = new QSplitter(orientation, parent);
    splitter->setObjectName(QString::fromLatin1(name));
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

OverviewPage::OverviewPage(const World &world, AlertBoard &board, HistorySource &history, PastAlerts past, Clock clock,
                           QWidget *parent)
    : QWidget(parent), m_world(world), m_map(new PathMap(world)), m_findings(new FindingsPanel(world)), m_board(board),
      m_alerts(new AlertTable(board, std::move(clock))),
      m_changes(new ChangesPanel(world.topology(), history, std::move(past))), m_vendors(new VendorsPanel(world)),
      m_ladder(new LadderPanel(world)), m_tabs(new WordTabs), m_trouble(new QStackedWidget),
      m_rows(makeSplitter(Qt::Vertical, "overviewRows", this)),
      m_lower(makeSplitter(Qt::Horizontal, "overviewLower", this))
{
    setObjectName(QStringLiteral("overview"));
    m_rows->addWidget(buildMap());
    m_rows->addWidget(m_lower);
    m_lower->addWidget(buildTrouble());
    m_lower->addWidget(m_ladder);
    m_lower->setStretchFactor(0, 3);
    m_lower->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->addWidget(m_rows);

    connect(m_map, &PathMap::selected, this, &OverviewPage::choose);
    connect(m_findings, &FindingsPanel::selected, this, &OverviewPage::choose);
    connect(m_findings, &FindingsPanel::incidentWanted, this, &OverviewPage::incidentWanted);
    connect(m_changes, &ChangesPanel::selected, this, &OverviewPage::choose);
    connect(m_vendors, &VendorsPanel::selected, this, &OverviewPage::choose);
    connect(m_ladder, &LadderPanel::targetWanted, this, &OverviewPage::choose);
    connect(m_ladder, &LadderPanel::lookAgain, this, &OverviewPage::lookAgain);
    connect(m_ladder, &LadderPanel::keyCheckWanted, this, &OverviewPage::keyCheckWanted);
    for (QSplitter *splitter : {m_rows, m_lower})
        connect(splitter, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    followTheWorst();
}

QWidget *OverviewPage::buildMap()
{
    auto *panel = new Panel(this);
    panel->setMinimumHeight(scaled(150));
    auto *title = new TextLabel(tr("Path"), {.weight = QFont::Bold}, panel);
    auto *way =
        new TextLabel(tr("from this desk to everything that it leans on"), {.tone = Tone::Dim, .size = 12.5}, panel);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(16), 0);
    head->setSpacing(scaled(8));
    head->addWidget(title);
    head->addWidget(way);
    head->addStretch();
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, scaled(12), 1, scaled(8));
    layout->setSpacing(scaled(4));
    layout->addLayout(head);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(scaled(8), 0, scaled(8), 0);
    inset->addWidget(m_map);
    layout->addLayout(inset, 1);
    return panel;
}

QWidget *OverviewPage::buildTrouble()
{
    m_tabs->setObjectName(QStringLiteral("troubleTabs"));
    m_tabs->setAccessibleName(tr("What is wrong, alerts, what changed lately, or vendors"));
    for (QWidget *panel : {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_alerts),
                           static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_vendors)}) {
        m_tabs->addTab({});
        m_trouble->addWidget(panel);
    }
    m_tabs->setTabText(2, tr("Lately"));
    m_tabs->setTabVisible(3, hasVendors());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_trouble->setCurrentIndex(index);
        if (m_now.isValid())
            m_changes->refresh(m_now);
    });
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    layout->addWidget(m_tabs);
    layout->addWidget(m_trouble, 1);
    refreshTabs();
    return column;
}

void OverviewPage::refreshTabs()
{
    const qsizetype firing = firingOf(m_board).size();
    const qsizetype findings = m_world.diagnosis().findings.size();
    m_tabs->setTabText(0, findings == 0 ? tr("Diagnosis") : tr("Diagnosis (%1)").arg(findings));
    m_tabs->setTabText(1, firing == 0 ? tr("Alerts") : tr("Alerts (%1)").arg(firing));
    const int denied = m_vendors->denied();
    m_tabs->setTabText(3, denied == 0 ? tr("Vendors") : tr("Vendors (%1)").arg(denied));
}

void OverviewPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

bool OverviewPage::hasVendors() const
{
    return m_vendors->hasAny();
}

void OverviewPage::showAlert(const QString &key)
{
    showTab(Tab::Alerts);
    m_alerts->showAlert(key);
}

void OverviewPage::choose(const QString &target)
{
    m_chosen = true;
    present(target);
}

void OverviewPage::present(const QString &target)
{
    m_map->select(target);
    m_findings->select(target);
    m_ladder->setTarget(target);
    if (m_now.isValid())
        m_ladder->refresh(m_now);
}

void OverviewPage::followTheWorst()
{
    const auto &findings = m_world.diagnosis().findings;
    const auto &nodes = m_world.topology().nodes;
    QString target = m_ladder->target();
    if (!findings.isEmpty() && m_world.topology().find(findings.constFirst().target))
        target = findings.constFirst().target;
    else if (target.isEmpty() && !nodes.isEmpty())
        target = nodes.constFirst().id;
    if (target != m_ladder->target())
        present(target);
}

void OverviewPage::refresh(const QDateTime &now)
{
    m_now = now;
    m_map->refresh(now);
    m_findings->refresh(now);
    m_alerts->refresh();
    m_changes->refresh(now);
    m_vendors->refresh();
    refreshTabs();
    // What someone looked at while all was well must not hide the trouble that comes.
    m_chosen = m_chosen && !m_world.diagnosis().findings.isEmpty();
    if (!m_chosen)
        followTheWorst();
    m_findings->select(m_ladder->target());
    m_ladder->refresh(now);
}

void OverviewPage::showLooking(const QStringList &targets)
{
    m_ladder->showLooking(targets);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_divided)
        divide();
}

// The map takes what it needs, but leaves the larger half to what is wrong.
void OverviewPage::divide()
{
    const int height = m_rows->height();
    const int frame = scaled(48);
    const int most = height * 48 / 100;
    const int map = std::clamp(m_map->wishedHeight(most - frame) + frame, height * 32 / 100, most);
    m_rows->setSizes({map, height - map});
    m_lower->setSizes({m_lower->width() * 57 / 100, m_lower->width() * 43 / 100});
}

void OverviewPage::showTarget(const QString &target)
{
    choose(target);
    m_map->focus(target);
}

void OverviewPage::showFinding(const QString &target, Scenario scenario)
{
    choose(target);
    showTab(Tab::Diagnosis);
    m_findings->showFinding(target, scenario);
}

void OverviewPage::restore(const QSettings &settings)
{
    const bool rows = m_rows->restoreState(settings.value(QStringLiteral("overview/rows")).toByteArray());
    const bool lower = m_lower->restoreState(settings.value(QStringLiteral("overview/lower")).toByteArray());
    m_divided = rows && lower;
    const int tab = std::clamp(settings.value(QStringLiteral("overview/tab")).toInt(), 0, m_tabs->count() - 1);
    m_tabs->setCurrentIndex(m_tabs->isTabVisible(tab) ? tab : 0);
}

void OverviewPage::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("overview/rows"), m_rows->saveState());
    settings.setValue(QStringLiteral("overview/lower"), m_lower->saveState());
    settings.setValue(QStringLiteral("overview/tab"), m_tabs->currentIndex());
}

} // namespace bridgewatch
