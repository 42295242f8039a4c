// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_canvas.h"

#include <QPainter>

namespace bridgewatch {

PathCanvas::PathCanvas(QWidget *parent) : QWidget(parent) {}

void PathCanvas::setEdges(const QList<PathEdge> &edges)
{
    m_edges = edges;
    m_looks.resize(edges.size());
    update();
}

void PathCanvas::setLooks(const QList<EdgeLook> &looks)
{
    Q_ASSERT(looks.size() == m_edges.size());
    m_looks = looks;
    update();
}

void PathCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(*this);
    // Trouble lies on top.
    for (const bool broken : {false, true}) {
        for (qsizetype i = 0; i < m_edges.size(); ++i) {
            if (m_looks.at(i).broken == broken)
                paintEdge(painter, m_edges.at(i), m_looks.at(i), theme);
        }
    }
    for (qsizetype i = 0; i < m_edges.size(); ++i)
        paintEdgeLabel(painter, m_edges.at(i), m_looks.at(i), theme);
}

} // namespace bridgewatch
