// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_map.h"

#include "core/base/text.h"
#include "ui/overview/path_canvas.h"
#include "ui/overview/path_card.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QScrollBar>
#include <QSysInfo>

namespace bridgewatch {
namespace {

constexpr int manyTargets = 12;

CardContent contentOf(const TopologyNode &node, const TargetSummary &summary, const QDateTime &now)
{
    CardContent content{plainLine(node.label.isEmpty() ? node.id : node.label, 80),
                        kindName(node.kind),
                        plainLine(node.address, 200),
                        summary.badge,
                        {},
                        false,
                        summary.spark,
                        false};
    // The kind stands there already, and the scheme says no more.
    if (const auto scheme = content.address.indexOf(QStringLiteral("://")); scheme > 0) {
        content.kind = content.address.left(scheme);
        content.address.remove(0, scheme + 3);
    }
    content.loud = summary.outcome == Outcome::Failed && !summary.symptom && !summary.stale;
    if (summary.stale)
        content.figure = ageText(summary.at, now);
    else if (summary.outcome == Outcome::Failed && !summary.symptom)
        content.figure = clockText(summary.since, now);
    else if (summary.outcome == Outcome::Failed)
        content.figure = summary.code.toString();
    else if (summary.at.isValid() && summary.outcome != Outcome::Unknown)
        content.figure = spanText(summary.took);
    content.figureIsCode = !summary.stale && summary.outcome == Outcome::Failed && summary.symptom;
    return content;
}

EdgeLook lookOf(const TargetSummary &summary)
{
    const bool broken = summary.outcome == Outcome::Failed && !summary.symptom;
    return {summary.outcome, summary.stale, broken, summary.symptom, {}};
}

// Of the edges that enter a card the one whose label has most room: the uppermost, unless it comes
// from above; then the lowest.
const PathEdge *edgeToLabel(const QList<PathEdge> &edges, const QString &target)
{
    const PathEdge *upper = nullptr;
    const PathEdge *lower = nullptr;
    for (const PathEdge &edge : edges) {
        if (edge.to != target)
            continue;
        if (!upper || edge.points.constLast().y() < upper->points.constLast().y())
            upper = &edge;
        if (!lower || edge.points.constLast().y() > lower->points.constLast().y())
            lower = &edge;
    }
    return upper && comesFromAbove(*upper) ? lower : upper;
}

// How well `to` continues a step in the direction of `key`; negative when it lies elsewhere.
double stepCost(QPoint from, QPoint to, int key)
{
    const QPoint way = to - from;
    const bool flat = key == Qt::Key_Left || key == Qt::Key_Right;
    const int ahead = key == Qt::Key_Left    ? -way.x()
                      : key == Qt::Key_Right ? way.x()
                      : key == Qt::Key_Up    ? -way.y()
                                             : way.y();
    const int aside = std::abs(flat ? way.y() : way.x());
    return ahead <= 0 ? -1 : ahead + 2.0 * aside;
}

} // namespace

PathMap::PathMap(const World &world, QWidget *parent)
    : QScrollArea(parent), m_world(world), m_compact(world.topology().nodes.size() > manyTargets),
      m_canvas(new PathCanvas), m_desk(new PathCard({}, m_compact, m_canvas))
{
    setObjectName(QStringLiteral("pathMap"));
    setAccessibleName(tr("Path map"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    m_canvas->setObjectName(QStringLiteral("pathCanvas"));
    setWidget(m_canvas);
    // Setting a widget fills its ground; here the panel is the ground.
    m_canvas->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_desk->setObjectName(QStringLiteral("deskCard"));
    m_desk->setEnabled(false);
    m_desk->setFocusPolicy(Qt::NoFocus);
    for (const TopologyNode &node : world.topology().nodes)
        addCard(node);
    if (!m_cards.isEmpty())
        makeCurrent(*m_cards.value(world.topology().nodes.constFirst().id));
}

void PathMap::addCard(const TopologyNode &node)
{
    auto *card = new PathCard(node.id, m_compact, m_canvas);
    card->setObjectName(QStringLiteral("card.") + node.id);
    connect(card, &PathCard::arrowPressed, this, [this, card](int key) { walk(*card, key); });
    connect(card, &PathCard::clicked, this, [this, card] {
        select(card->target());
        Q_EMIT selected(card->target());
    });
    m_cards.insert(node.id, card);
}

PathMetrics PathMap::metrics() const
{
    const QSize card = PathCard::designSize(m_compact);
    return {.card = {scaled(card.width()), scaled(card.height())},
            .desk = {scaled(m_compact ? 104 : 132), scaled(card.height())},
            .columnGap = scaled(m_compact ? 96 : 104),
            .widestColumnGap = scaled(150),
            .rowGap = scaled(14),
            .widestRowGap = scaled(26),
            .margin = scaled(4)};
}

int PathMap::wishedHeight() const
{
    const int width = maximumViewportSize().width();
    const QSize wish = layoutPath(m_world.topology(), metrics(), {width, 0}).size;
    return wish.height() + (wish.width() > width ? horizontalScrollBar()->sizeHint().height() : 0);
}

void PathMap::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void PathMap::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
}

void PathMap::arrange()
{
    // Each scroll bar that is needed takes room from the other direction.
    const QSize whole = maximumViewportSize();
    QSize room = whole;
    for (int pass = 0; pass < 3; ++pass) {
        m_layout = layoutPath(m_world.topology(), metrics(), room);
        if (m_layout.size.height() > room.height())
            room.setWidth(whole.width() - verticalScrollBar()->sizeHint().width());
        if (m_layout.size.width() > room.width())
            room.setHeight(whole.height() - horizontalScrollBar()->sizeHint().height());
    }
    m_canvas->resize(m_layout.size);
    m_desk->setGeometry(m_layout.desk);
    for (auto card = m_cards.begin(); card != m_cards.end(); ++card)
        card.value()->setGeometry(m_layout.cards.value(card.key()));
    m_canvas->setEdges(m_layout.edges);
    if (m_now.isValid())
        refresh(m_now);
    if (PathCard *card = m_cards.value(m_selected))
        ensureWidgetVisible(card, scaled(24), scaled(24));
}

void PathMap::refresh(const QDateTime &now)
{
    m_now = now;
    QMap<QString, TargetSummary> summaries;
    for (const TopologyNode &node : m_world.topology().nodes) {
        summaries[node.id] = summarise(m_world, node, now);
        m_cards.value(node.id)->setContent(contentOf(node, summaries.value(node.id), now));
    }
    refreshDesk();
    refreshEdges(summaries);
}

void PathMap::refreshDesk()
{
    const Outcome outcome = deskOutcome(m_world, m_now);
    CardContent content;
    content.label = tr("This desk");
    content.address = plainLine(QSysInfo::machineHostName(), 60);
    content.badge = {outcome, outcome == Outcome::Ok ? tr("online") : tr("cannot tell"), false, false};
    m_desk->setContent(content);
}

void PathMap::refreshEdges(const QMap<QString, TargetSummary> &summaries)
{
    QList<EdgeLook> looks;
    for (const PathEdge &edge : m_canvas->edges()) {
        const TargetSummary &summary = *summaries.constFind(edge.to);
        looks << lookOf(summary);
        if (looks.constLast().broken && &edge == edgeToLabel(m_canvas->edges(), edge.to))
            looks.last().label = summary.code.toString();
    }
    m_canvas->setLooks(looks);
}

void PathMap::select(const QString &target)
{
    m_selected = target;
    for (PathCard *card : std::as_const(m_cards))
        card->setChecked(card->target() == target);
    if (PathCard *card = m_cards.value(target)) {
        makeCurrent(*card);
        ensureWidgetVisible(card, scaled(24), scaled(24));
    }
}

// One card alone stands in the tab order; the arrows lead to the others.
void PathMap::makeCurrent(PathCard &card)
{
    for (PathCard *other : std::as_const(m_cards))
        other->setFocusPolicy(other == &card ? Qt::StrongFocus : Qt::ClickFocus);
}

void PathMap::walk(const PathCard &from, int key)
{
    PathCard *next = nullptr;
    double least = 0;
    for (PathCard *card : std::as_const(m_cards)) {
        const double cost = stepCost(from.geometry().center(), card->geometry().center(), key);
        if (cost > 0 && (!next || cost < least)) {
            next = card;
            least = cost;
        }
    }
    if (!next)
        return;
    makeCurrent(*next);
    next->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(next, scaled(24), scaled(24));
}

} // namespace bridgewatch
