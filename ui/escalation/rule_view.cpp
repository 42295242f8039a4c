// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/rule_view.h"

#include "ui/escalation/rule_model.h"
#include "ui/widgets/quiet_header.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double gap = 8;
constexpr double stateWidth = 132;
constexpr double withinWidth = 112;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.accentSoft);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    // One frame around the whole row that the keyboard is on.
    const QRectF box = QRectF(option.rect).adjusted(0, 1, 0, -2);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(box.topLeft(), box.topRight());
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    if (index.column() == RuleModel::Condition)
        painter.drawLine(box.topLeft() + QPointF(1, 0), box.bottomLeft() + QPointF(1, 0));
    if (index.column() == RuleModel::Within)
        painter.drawLine(box.topRight() - QPointF(1, 0), box.bottomRight() - QPointF(1, 0));
}

void paintText(QPainter &painter, const QRectF &box, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    painter.drawText(box, static_cast<int>(side) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width() + 1));
}

void paintTwoLines(QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme)
{
    const QRectF text = box.adjusted(0, scaledF(7), 0, -scaledF(7));
    const QRectF upper(text.left(), text.top(), text.width(), text.height() / 2);
    painter.setFont(textFont(13, QFont::Bold));
    painter.setPen(theme.ink);
    paintText(painter, upper, index.data().toString());
    painter.setFont(textFont(12));
    painter.setPen(theme.dim);
    paintText(painter, upper.translated(0, upper.height()), index.data(RuleModel::DetailRole).toString());
}

} // namespace

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index, theme);
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
        paintText(*painter, box, index.data().toString(), Qt::AlignRight);
        break;
    default: paintTwoLines(*painter, box, index, theme);
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
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(RuleDelegate::rowHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
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
    setColumnWidth(RuleModel::Whom, rest * 42 / 100);
    setColumnWidth(RuleModel::Condition, rest - rest * 42 / 100);
}

} // namespace bridgewatch
