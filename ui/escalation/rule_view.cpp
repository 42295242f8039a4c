// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/rule_view.h"

#include "ui/escalation/rule_model.h"
#include "ui/widgets/quiet_header.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double gap = 8;
constexpr double stateWidth = 118;
constexpr double withinWidth = 116;

} // namespace

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index, theme);
    const double left = index.column() == RuleModel::Condition ? padding : gap;
    const double right = index.column() == RuleModel::Within ? padding : gap;
    const QRectF box = QRectF(option.rect).adjusted(scaledF(left), 0, -scaledF(right), 0);
    const bool isPressing = index.data(RuleModel::PressingRole).toBool();
    switch (index.column()) {
    case RuleModel::State: {
        const auto outcome = static_cast<Outcome>(index.data(RuleModel::OutcomeRole).toInt());
        paintBadge(*painter, box, {outcome, index.data().toString(), false, false}, theme);
        break;
    }
    case RuleModel::Within:
        painter->setFont(textFont(13, isPressing ? QFont::Bold : QFont::Normal));
        painter->setPen(isPressing ? theme.bad : theme.ink);
        paintRowText(*painter, box, index.data().toString(), Qt::AlignRight);
        break;
    default: paintTwoLines(*painter, box, index.data().toString(), index.data(RuleModel::DetailRole).toString(), theme);
    }
    painter->restore();
}

RuleView::RuleView(RuleModel &model, QWidget *parent) : QTableView(parent), m_header(new QuietHeader(this))
{
    setObjectName(QStringLiteral("rules"));
    setAccessibleName(tr("Rules of escalation"));
    setModel(&model);
    setItemDelegate(new RuleDelegate(this));
    setHorizontalHeader(m_header);
    m_header->setObjectName(QStringLiteral("rulesHeader"));
    m_header->setInset(scaled(gap), scaled(RuleDelegate::padding));
    m_header->setFlush(RuleModel::Within, scaled(RuleDelegate::padding));
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    dressRowTable(*this, scaled(RuleDelegate::rowHeight));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleView::rowChosen);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RuleView::updateGeometry);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RuleView::updateGeometry);
}

void RuleView::choose(int row)
{
    setCurrentIndex(model()->index(row, RuleModel::Condition));
}

int RuleView::heightOf(int rows) const
{
    return m_header->sizeHint().height() + rows * scaled(RuleDelegate::rowHeight) + 1;
}

QSize RuleView::sizeHint() const
{
    return {scaled(480), heightOf(model()->rowCount())};
}

QSize RuleView::minimumSizeHint() const
{
    return {scaled(480), heightOf(std::min(3, model()->rowCount()))};
}

void RuleView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int fixed = scaled(stateWidth) + scaled(withinWidth);
    const int rest = std::max(viewport()->width() - fixed, scaled(200));
    setColumnWidth(RuleModel::State, scaled(stateWidth));
    setColumnWidth(RuleModel::Within, scaled(withinWidth));
    setColumnWidth(RuleModel::Whom, rest * 47 / 100);
    setColumnWidth(RuleModel::Condition, rest - rest * 47 / 100);
}

} // namespace bridgewatch
