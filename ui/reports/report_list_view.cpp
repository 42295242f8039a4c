// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_list_view.h"

#include "ui/reports/report_list_filter.h"
#include "ui/reports/report_list_model.h"
#include "ui/widgets/quiet_header.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QDataStream>
#include <QIODevice>
#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double gap = 8;
// Began, title, severity, state, acknowledged, resolved.
constexpr double widths[] = {106, 200, 76, 100, 96, 104};

QString textOf(const QModelIndex &index)
{
    return index.data().toString();
}

bool isSpan(int column)
{
    return column == ReportListModel::Acknowledged || column == ReportListModel::Resolved;
}

} // namespace

void ReportListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index, theme);
    const double left = index.column() == 0 ? padding : gap;
    const QRectF box = QRectF(option.rect).adjusted(scaledF(left), 0, -scaledF(gap), 0);
    const QString detail = index.data(ReportListModel::DetailRole).toString();
    if (index.column() == ReportListModel::State) {
        const auto outcome = static_cast<Outcome>(index.data(ReportListModel::OutcomeRole).toInt());
        paintBadge(*painter, box, {outcome, textOf(index), false, index.data(ReportListModel::QuietRole).toBool()},
                   theme);
    } else if (!detail.isEmpty()) {
        paintTwoLines(*painter, box, textOf(index), detail, theme, index.column() == ReportListModel::Title);
    } else {
        const bool isDim = index.data(ReportListModel::RunningRole).toBool();
        painter->setFont(textFont(isSpan(index.column()) && !isDim ? 13 : 12));
        painter->setPen(isDim ? theme.dim : theme.ink);
        paintRowText(*painter, box, textOf(index));
    }
    painter->restore();
}

ReportListView::ReportListView(ReportListFilter &rows, QWidget *parent)
    : QTableView(parent), m_rows(rows), m_header(new QuietHeader(this))
{
    setObjectName(QStringLiteral("reportList"));
    setAccessibleName(tr("Incidents"));
    setModel(&rows);
    setItemDelegate(new ReportListDelegate(this));
    setHorizontalHeader(m_header);
    m_header->setObjectName(QStringLiteral("reportListHeader"));
    m_header->setInset(scaled(gap), scaled(ReportListDelegate::padding));
    for (int column = 0; column < ReportListModel::ColumnCount; ++column)
        m_header->resizeSection(column, std::max(scaled(widths[column]), m_header->widthOf(column)));
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSectionResizeMode(ReportListModel::Title, QHeaderView::Stretch);
    m_header->setMinimumSectionSize(scaled(72));
    dressRowTable(*this, scaled(ReportListDelegate::rowHeight));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    connect(m_header, &QHeaderView::sectionClicked, this, &ReportListView::sortBy);
    showMarks();
}

// What is long, bad or new comes first at the first click.
void ReportListView::sortBy(int column)
{
    Qt::SortOrder order = column == ReportListModel::Title ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (column == m_rows.sortColumn())
        order = m_rows.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_rows.sort(column, order);
    showMarks();
    scrollTo(currentIndex());
}

void ReportListView::showMarks()
{
    m_header->setMarks({{m_rows.sortColumn(), m_rows.sortOrder()}});
}

QByteArray ReportListView::save() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_rows.sortColumn() << (m_rows.sortOrder() == Qt::AscendingOrder) << m_header->saveState();
    return state;
}

void ReportListView::restore(const QByteArray &state)
{
    QDataStream stream(state);
    int column = 0;
    bool isUp = false;
    QByteArray header;
    stream >> column >> isUp >> header;
    if (stream.status() != QDataStream::Ok || column < 0 || column >= ReportListModel::ColumnCount)
        return;
    m_header->restoreState(header);
    m_header->setSectionResizeMode(ReportListModel::Title, QHeaderView::Stretch);
    m_rows.sort(column, isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
    showMarks();
}

QSize ReportListView::minimumSizeHint() const
{
    return {scaled(420), m_header->sizeHint().height() + 3 * scaled(ReportListDelegate::rowHeight)};
}

} // namespace bridgewatch
