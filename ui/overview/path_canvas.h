// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/path_edges.h"

#include <QWidget>

namespace bridgewatch {

// The ground of the path map: paints the edges below the cards, which are its children.
class PathCanvas final : public QWidget {
    Q_OBJECT
public:
    explicit PathCanvas(QWidget *parent = nullptr);

    void setEdges(const QList<PathEdge> &edges);
    // One look for each edge, in their order.
    void setLooks(const QList<EdgeLook> &looks);
    [[nodiscard]] const QList<PathEdge> &edges() const { return m_edges; }
    [[nodiscard]] const QList<EdgeLook> &looks() const { return m_looks; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<PathEdge> m_edges;
    QList<EdgeLook> m_looks;
};

} // namespace bridgewatch
