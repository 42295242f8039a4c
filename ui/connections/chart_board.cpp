// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_board.h"

#include "core/model/subject.h"
#include "ui/widgets/scale.h"

#include <QGridLayout>

namespace bridgewatch {
namespace {

constexpr double tallHeight = 222;
constexpr double lowHeight = 144;
constexpr double growth = 1.8;          // where there is room for all of them and more
constexpr double twoColumnsFrom = 1500; // from this width the lower charts stand side by side

bool isSamePlan(const PlannedChart &a, const PlannedChart &b)
{
    const auto sameLine = [](const PlannedLine &one, const PlannedLine &other) { return one.id == other.id; };
    return a.key == b.key && a.subtitle == b.subtitle &&
           std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), sameLine);
}

} // namespace

ChartBoard::ChartBoard(const World &world, HistorySource &history, QWidget *parent)
    : QWidget(parent), m_world(world), m_feed(history, world), m_choice(completed({}, world.topology())),
      m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("chartBoard"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(12));
    connect(&m_feed, &ChartFeed::changed, this, [this] {
        staleAll();
        fill();
    });
    connect(&m_feed, &ChartFeed::grew, this, [this](const QString &target) {
        for (Place &place : m_places)
            place.isStale = place.isStale || place.plan.lines.constFirst().id.target == target;
    });
    plan();
}

void ChartBoard::setChoice(const ChartChoice &choice)
{
    m_choice = completed(choice, m_world.topology());
    plan();
    if (m_now.isValid())
        refresh(m_now);
}

void ChartBoard::setLength(std::chrono::milliseconds length)
{
    m_window.setLength(length.count());
    moveAll();
}

void ChartBoard::goLive()
{
    m_window.goLive();
    moveAll();
}

void ChartBoard::setMarks(const QList<ChartBand> &bands, const QList<ChartMarker> &markers)
{
    m_bands = joinedBands(bands);
    m_markers = markers;
    mark();
}

QList<const ChartPanel *> ChartBoard::shown() const
{
    QList<const ChartPanel *> panels;
    for (const Place &place : m_places) {
        if (!place.panel->view().data().lines.isEmpty())
            panels.append(place.panel);
    }
    return panels;
}

// Charts that stay keep their panel, and with it what was switched off.
void ChartBoard::plan()
{
    const QList<PlannedChart> planned = plannedCharts(m_world, m_choice);
    const auto same = [](const Place &place, const PlannedChart &chart) { return isSamePlan(place.plan, chart); };
    if (std::equal(m_places.begin(), m_places.end(), planned.begin(), planned.end(), same))
        return;
    QList<Place> old = std::exchange(m_places, {});
    for (const PlannedChart &chart : planned) {
        const auto found =
            std::find_if(old.begin(), old.end(), [&](const Place &place) { return place.plan.key == chart.key; });
        ChartPanel *panel = found == old.end() ? makePanel(chart) : found->panel;
        if (found != old.end())
            old.erase(found);
        panel->setSubtitle(chart.subtitle);
        m_places.append({chart, panel, true});
    }
    for (const Place &place : old)
        place.panel->deleteLater();
    m_arranged.clear();
}

ChartPanel *ChartBoard::makePanel(const PlannedChart &plan)
{
    auto *panel = new ChartPanel(plan.key, plan.title, this);
    const double height = plan.isTall ? tallHeight : lowHeight;
    panel->setMinimumHeight(scaled(height));
    panel->setMaximumHeight(scaled(height * growth));
    panel->hide();
    hear(panel->view());
    return panel;
}

void ChartBoard::hear(ChartView &view)
{
    connect(&view, &ChartView::zoomWanted, this, [this](qint64 at, double factor) {
        m_window.zoom(at, factor);
        moveAll();
    });
    connect(&view, &ChartView::zoomByKeyWanted, this, [this](double factor) {
        const Span span = m_window.span();
        m_window.zoom(m_window.isLive() ? span.to : (span.from + span.to) / 2, factor);
        moveAll();
    });
    connect(&view, &ChartView::panWanted, this, [this](qint64 by) {
        m_window.pan(by);
        moveAll();
    });
    connect(&view, &ChartView::spanWanted, this, [this](Span span) {
        m_window.show(span);
        moveAll();
    });
    connect(&view, &ChartView::liveWanted, this, &ChartBoard::goLive);
    connect(&view, &ChartView::pointed, this, &ChartBoard::point);
}

int ChartBoard::columns() const
{
    return std::max(200, width() - scaled(76));
}

void ChartBoard::refresh(const QDateTime &now)
{
    m_now = now;
    plan();
    m_window.follow(now.toMSecsSinceEpoch());
    moveAll();
    fill();
}

QList<SeriesId> ChartBoard::wantedSeries() const
{
    QList<PlannedChart> plans;
    for (const Place &place : m_places)
        plans.append(place.plan);
    return seriesOf(plans);
}

void ChartBoard::moveAll()
{
    for (const Place &place : m_places)
        place.panel->view().setWindow(m_window.span());
    if (m_now.isValid())
        m_feed.want(wantedSeries(), m_window.span(), columns(), m_now.toMSecsSinceEpoch());
    Q_EMIT windowChanged();
}

void ChartBoard::staleAll()
{
    for (Place &place : m_places)
        place.isStale = true;
}

// Only what has changed is worked out anew.
void ChartBoard::fill()
{
    bool any = false;
    for (Place &place : m_places) {
        if (!std::exchange(place.isStale, false))
            continue;
        any = true;
        place.panel->setData(contentOf(place.plan, m_feed, m_world));
    }
    if (!any)
        return;
    arrange();
    mark();
}

void ChartBoard::arrange()
{
    const int across = width() >= scaled(twoColumnsFrom) ? 2 : 1;
    QStringList wanted{QString::number(across)};
    for (const ChartPanel *panel : shown())
        wanted << panel->key();
    if (wanted == m_arranged)
        return;
    m_arranged = wanted;
    for (const Place &place : m_places) {
        m_layout->removeWidget(place.panel);
        place.panel->setVisible(wanted.contains(place.panel->key()));
    }
    m_rows.clear();
    int cell = 0;
    for (const Place &place : m_places) {
        if (!wanted.contains(place.panel->key()))
            continue;
        cell = place.plan.isTall ? (cell + across - 1) / across * across : cell;
        m_layout->addWidget(place.panel, cell / across, cell % across, 1, place.plan.isTall ? across : 1);
        if (m_rows.size() <= cell / across)
            m_rows << place.panel->minimumHeight();
        cell += place.plan.isTall ? across : 1;
    }
    Q_EMIT shownChanged();
}

int ChartBoard::heightIn(int room) const
{
    int height = 0;
    double most = 0;
    for (const int row : m_rows) {
        const int space = height > 0 ? m_layout->spacing() : 0;
        if (height > 0 && height + space + row > room)
            return height;
        height += space + row;
        most += space + row * growth;
    }
    return std::clamp(room, height, std::max(height, static_cast<int>(most)));
}

void ChartBoard::mark()
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(m_window.span().from, Qt::UTC);
    QList<ChartBand> bands = outagesOf(m_feed.changes(), m_choice.database, m_choice.vantage, from);
    for (const TopologyNode &node : m_world.topology().nodes) {
        if (subjectOf(node.kind) == Subject::Vendor)
            bands += vendorTroublesOf(m_feed.changes(), node, from);
    }
    bands += m_bands;
    QList<ChartMarker> markers = m_markers;
    if (const TopologyNode *process = m_world.topology().find(m_choice.process)) {
        const QString vantage = process->vantages.value(0, QStringLiteral("desk"));
        markers += restartsOf(m_feed.buckets({process->id, vantage, QStringLiteral("restarts")}), process->label);
    }
    bool first = true;
    for (const Place &place : m_places)
        place.panel->view().setMarks(bands, markers, std::exchange(first, false));
}

void ChartBoard::point(std::optional<qint64> at)
{
    for (const Place &place : m_places)
        place.panel->view().setPointed(at);
}

void ChartBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace bridgewatch
