// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_map.h"

#include "core/base/text.h"
#include "ui/overview/card_content.h"
#include "ui/overview/path_canvas.h"
#include "ui/overview/path_card.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QScrollBar>
#include <QSysInfo>
#include <array>

namespace bridgewatch {
namespace {

// From the most generous to the tightest: the first in which all of the path fits is taken.
struct Density {
    QSize card; // in design pixels, like the rest
    int desk;
    int columnGap;
    int rowGap;
    bool compact;
};
constexpr std::array densities{Density{{220, 86}, 132, 104, 14, false}, Density{{186, 86}, 132, 104, 14, false},
                               Density{{162, 86}, 108, 90, 14, false}, Density{{148, 66}, 104, 90, 12, true},
                               Density{{123, 58}, 92, 84, 10, true}};

PathMetrics metricsOf(const Density &density)
{
    return {.card = {scaled(density.card.width()), scaled(density.card.height())},
            .desk = {scaled(density.desk), scaled(density.card.height())},
            .columnGap = scaled(density.columnGap),
            .widestColumnGap = scaled(150),
            .rowGap = scaled(density.rowGap),
            .widestRowGap = scaled(26),
            .margin = scaled(4)};
}

bool fits(QSize inner, QSize outer)
{
    return inner.width() <= outer.width() && inner.height() <= outer.height();
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
    : QScrollArea(parent), m_world(world), m_canvas(new PathCanvas), m_desk(new PathCard({}, m_canvas))
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
    m_nodes.insert(node.id, &node);
    auto *card = new PathCard(node.id, m_canvas);
    card->setObjectName(QStringLiteral("card.") + node.id);
    connect(card, &PathCard::arrowPressed, this, [this, card](int key) { walk(*card, key); });
    connect(card, &PathCard::clicked, this, [this, card] {
        select(card->target());
        Q_EMIT selected(card->target());
    });
    m_cards.insert(node.id, card);
}

int PathMap::wishedHeight(int most) const
{
    const QSize room(maximumViewportSize().width(), most);
    for (const Density &density : densities) {
        PathMetrics tight = metricsOf(density);
        tight.widestRowGap = tight.rowGap;
        const QSize size = layoutPath(m_world.topology(), tight, room).least;
        if (fits(size, room))
            return size.height();
    }
    return most;
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

// The scroll bars take room from each other's direction.
PathLayout PathMap::layoutIn(const PathMetrics &metrics) const
{
    const QSize whole = maximumViewportSize();
    QSize room = whole;
    PathLayout layout;
    for (int pass = 0; pass < 3; ++pass) {
        layout = layoutPath(m_world.topology(), metrics, room, m_besides);
        if (layout.size.height() > room.height())
            room.setWidth(whole.width() - verticalScrollBar()->sizeHint().width());
        if (layout.size.width() > room.width())
            room.setHeight(whole.height() - horizontalScrollBar()->sizeHint().height());
    }
    return layout;
}

void PathMap::arrange()
{
    bool compact = false;
    for (const Density &density : densities) {
        m_layout = layoutIn(metricsOf(density));
        compact = density.compact;
        if (fits(m_layout.least, maximumViewportSize()))
            break;
    }
    m_canvas->resize(m_layout.size);
    m_desk->setCompact(compact);
    m_desk->setGeometry(m_layout.desk);
    for (auto card = m_cards.begin(); card != m_cards.end(); ++card) {
        card.value()->setCompact(compact);
        card.value()->setGeometry(m_layout.cards.value(card.key()));
    }
    m_canvas->setEdges(m_layout.edges);
    if (m_now.isValid())
        showEdges();
    if (PathCard *card = m_cards.value(m_selected))
        ensureWidgetVisible(card, scaled(24), scaled(24));
}

void PathMap::refresh(const QDateTime &now)
{
    m_now = now;
    for (const TopologyNode &node : m_world.topology().nodes) {
        m_summaries[node.id] = summarise(m_world, node, now);
        m_cards.value(node.id)->setContent(contentOf(m_world, node, m_summaries.value(node.id), now));
    }
    refreshDesk();
    showEdges();
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

// A break that lies on no edge gets one of its own, for as long as it lasts.
void PathMap::showEdges()
{
    const QList<PathWay> besides = hiddenBreaks(m_world, m_nodes, m_canvas->edges(), m_summaries, m_now);
    if (besides != m_besides) {
        m_besides = besides;
        arrange();
        return;
    }
    m_canvas->setLooks(edgeLooks(m_world, m_nodes, m_canvas->edges(), m_summaries, m_now));
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

void PathMap::focus(const QString &target)
{
    if (PathCard *card = m_cards.value(target))
        card->setFocus(Qt::ShortcutFocusReason);
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
