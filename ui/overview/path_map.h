// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/overview/path_layout.h"
#include "ui/overview/path_ways.h"

#include <QScrollArea>

namespace bridgewatch {

class PathCanvas;
class PathCard;

// The path from this desk to everything that is looked at. One target can be selected; arrow keys
// walk between the cards, Enter selects.
class PathMap final : public QScrollArea {
    Q_OBJECT
public:
    explicit PathMap(const World &world, QWidget *parent = nullptr);

    // Shows what the world holds, as of `now`.
    void refresh(const QDateTime &now);
    void select(const QString &target);
    void focus(const QString &target); // gives its card the keyboard
    [[nodiscard]] const PathLayout &layoutNow() const { return m_layout; }
    [[nodiscard]] const PathCanvas &canvas() const { return *m_canvas; }
    // The height that shows all of it without scrolling, at the present width; at most `most`.
    [[nodiscard]] int wishedHeight(int most) const;

Q_SIGNALS:
    void selected(const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCard(const TopologyNode &node);
    void arrange();
    void refreshDesk();
    void showEdges();
    void walk(const PathCard &from, int key);
    void makeCurrent(PathCard &card);
    [[nodiscard]] PathLayout layoutIn(const PathMetrics &metrics) const;

    const World &m_world;
    NodesById m_nodes;
    PathCanvas *m_canvas;
    PathCard *m_desk;
    QMap<QString, PathCard *> m_cards;
    QMap<QString, TargetSummary> m_summaries; // as of m_now
    QList<PathWay> m_besides;                 // breaks that lie on no edge of the path itself
    PathLayout m_layout;
    QString m_selected;
    QDateTime m_now;
};

} // namespace bridgewatch
