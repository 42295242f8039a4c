// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whole_rows.h"

#include "ui/widgets/scale.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace bridgewatch {
namespace {

constexpr double mostWanted = 2000; // higher than any screen leaves for it

} // namespace

WholeRows::WholeRows(QAbstractItemView *view, int fewest, QWidget *below, QWidget *parent)
    : QWidget(parent), m_view(view), m_below(below), m_fewest(fewest)
{
    view->setParent(this);
    below->setParent(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &WholeRows::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WholeRows::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &WholeRows::fit);
    connect(model, &QAbstractItemModel::layoutChanged, this, &WholeRows::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &WholeRows::fit);
}

int WholeRows::headHeight() const
{
    const auto *table = qobject_cast<const QTableView *>(m_view);
    return table ? table->horizontalHeader()->sizeHint().height() : 0;
}

int WholeRows::rowHeight(int row) const
{
    if (const auto *table = qobject_cast<const QTableView *>(m_view))
        return table->rowHeight(row);
    return m_view->sizeHintForIndex(m_view->model()->index(row, 0)).height();
}

int WholeRows::heightIn(int room, int least) const
{
    int height = headHeight();
    for (int row = 0; row < m_view->model()->rowCount(); ++row) {
        const int next = height + rowHeight(row);
        if (row >= least && next > room)
            break;
        height = next;
    }
    return height;
}

void WholeRows::fit()
{
    const int rows = heightIn(height() - m_below->minimumSizeHint().height(), m_fewest);
    m_view->setGeometry(0, 0, width(), rows); // rows of another width may have another height, which comes back here
    const int top = m_view->height();
    m_below->setGeometry(0, top, width(), std::max(0, height() - top));
    const int wanted = sizeHint().height();
    if (std::exchange(m_wanted, wanted) != wanted)
        updateGeometry();
}

QSize WholeRows::sizeHint() const
{
    const int rows = heightIn(scaled(mostWanted), 0);
    return {m_view->sizeHint().width(), rows + m_below->sizeHint().height()};
}

QSize WholeRows::minimumSizeHint() const
{
    const QSize below = m_below->minimumSizeHint();
    const int width = std::max(m_view->minimumSizeHint().width(), below.width());
    return {width, heightIn(0, m_fewest) + below.height()};
}

void WholeRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool WholeRows::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

} // namespace bridgewatch
