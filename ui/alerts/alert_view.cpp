// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_view.h"

#include "ui/alerts/alert_delegate.h"
#include "ui/alerts/alert_words.h"
#include "ui/widgets/quiet_header.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scale.h"

#include <QGuiApplication>
#include <QMouseEvent>

namespace bridgewatch {

AlertView::AlertView(AlertProxy &proxy, const Clock &clock, QWidget *parent)
    : QTableView(parent), m_proxy(proxy), m_header(new QuietHeader(this))
{
    setObjectName(QStringLiteral("alerts"));
    setAccessibleName(tr("Alerts"));
    setModel(&proxy);
    setItemDelegate(new AlertDelegate(
        [this, clock](const QModelIndex &index) {
            const AlertRow &row = m_proxy.row(index);
            return AlertDelegate::Shown{row, detailOf(row, clock())};
        },
        this));
    setHorizontalHeader(m_header);
    m_header->setObjectName(QStringLiteral("alertsHeader"));
    m_header->setInset(scaled(8), scaled(AlertDelegate::padding));
    m_header->setStretchLastSection(true);
    dressRowTable(*this, scaled(AlertDelegate::rowHeight));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_header, &QHeaderView::sectionClicked, this, &AlertView::sortBy);
    showMarks();
}

void AlertView::sortBy(int section)
{
    m_proxy.sortBy(section, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    showMarks();
}

void AlertView::showMarks()
{
    QList<QuietHeader::Mark> marks;
    for (const AlertProxy::SortKey &key : m_proxy.sortKeys())
        marks.append({key.column, key.order});
    m_header->setMarks(marks);
}

QList<AlertRow> AlertView::chosen() const
{
    QList<AlertRow> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(m_proxy.row(index));
    return rows;
}

void AlertView::choose(const QString &key)
{
    for (int i = 0; i < m_proxy.rowCount(); ++i) {
        if (m_proxy.row(m_proxy.index(i, 0)).key != key)
            continue;
        selectionModel()->setCurrentIndex(m_proxy.index(i, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(m_proxy.index(i, 0));
    }
}

void AlertView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    divide();
}

// As wide as the widest of what is to be read in the column, of the first rows.
int AlertView::widthOf(int column) const
{
    constexpr int looked = 200;
    const QFontMetrics metrics(textFont(13, QFont::Bold));
    int width = m_header->widthOf(column);
    for (int i = 0; i < std::min(looked, m_proxy.rowCount()); ++i)
        width = std::max(width, metrics.horizontalAdvance(m_proxy.index(i, column).data().toString()) + scaled(12));
    return width;
}

// The name takes what the others leave.
void AlertView::divide()
{
    const int width = viewport()->width();
    const int badge = std::max(AlertDelegate::badgeColumn(), m_header->widthOf(AlertModel::State));
    const int since = widthOf(AlertModel::Since);
    const int respond = widthOf(AlertModel::Respond);
    const int runbook =
        std::clamp(widthOf(AlertModel::Runbook) + scaled(4), scaled(60), std::max(scaled(60), width / 5));
    const int name = std::max(scaled(100), width - badge - since - respond - runbook);
    m_header->resizeSection(AlertModel::State, badge);
    m_header->resizeSection(AlertModel::Name, name);
    m_header->resizeSection(AlertModel::Since, since);
    m_header->resizeSection(AlertModel::Respond, respond);
}

void AlertView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    const bool link = under.column() == AlertModel::Runbook && !under.data().toString().isEmpty();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

} // namespace bridgewatch
