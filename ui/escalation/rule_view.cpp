// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/rule_view.h"

#include "ui/escalation/rule_model.h"
#include "ui/widgets/quiet_header.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QPainter>
#include <cmath>

namespace bridgewatch {
namespace {

constexpr double gap = 8;
constexpr double lineHeight = 17;  // of a third line
constexpr double leastTexts = 240; // of condition and contact
constexpr int detailLines = 2;

QFont detailFont()
{
    return textFont(12);
}

double leftOf(const QModelIndex &index)
{
    return index.column() == RuleModel::Condition ? RuleDelegate::padding : gap;
}

double rightOf(const QModelIndex &index)
{
    return index.column() == RuleModel::Within ? RuleDelegate::padding : gap;
}

QFont withinFont(const QModelIndex &index)
{
    return textFont(13, index.data(RuleModel::PressingRole).toBool() ? QFont::Bold : QFont::Normal);
}

BadgeText badgeOf(const QModelIndex &index)
{
    const auto outcome = static_cast<Outcome>(index.data(RuleModel::OutcomeRole).toInt());
    return {outcome, index.data().toString(), false, false};
}

QStringList detailOf(const QModelIndex &index, qreal width)
{
    return wrappedLines(index.data(RuleModel::DetailRole).toString(), detailFont(), width, detailLines);
}

void paintTexts(QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme)
{
    const QStringList detail = detailOf(index, box.width());
    QRectF first = box;
    first.setHeight(scaledF(RuleDelegate::rowHeight));
    paintTwoLines(painter, first, index.data().toString(), detail.value(0), theme);
    if (detail.size() < detailLines)
        return;
    const qreal half = first.height() / 2 - scaledF(7);
    const QRectF second(first.left(), first.center().y() + scaledF(lineHeight), first.width(), half);
    paintRowText(painter, second, detail.at(1));
}

qreal contentWidth(const QModelIndex &index)
{
    const QString text = index.data().toString();
    switch (index.column()) {
    case RuleModel::State: return badgeSize(badgeOf(index)).width();
    case RuleModel::Within: return QFontMetricsF(withinFont(index)).horizontalAdvance(text);
    default:
        return std::max(QFontMetricsF(textFont(13, QFont::Bold)).horizontalAdvance(text),
                        QFontMetricsF(detailFont()).horizontalAdvance(index.data(RuleModel::DetailRole).toString()));
    }
}

} // namespace

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index, theme);
    const QRectF box = QRectF(option.rect).adjusted(scaledF(leftOf(index)), 0, -scaledF(rightOf(index)), 0);
    switch (index.column()) {
    case RuleModel::State: paintBadge(*painter, box, badgeOf(index), theme); break;
    case RuleModel::Within:
        painter->setFont(withinFont(index));
        painter->setPen(index.data(RuleModel::PressingRole).toBool() ? theme.bad : theme.ink);
        paintRowText(*painter, box, index.data().toString(), Qt::AlignRight);
        break;
    default: paintTexts(*painter, box, index, theme);
    }
    painter->restore();
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal frame = scaledF(leftOf(index) + rightOf(index));
    const bool isLong = detailOf(index, option.rect.width() - frame).size() == detailLines;
    return {static_cast<int>(std::ceil(contentWidth(index) + frame)), scaled(rowHeight + (isLong ? lineHeight : 0))};
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
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleView::rowChosen);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RuleView::divide);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RuleView::divide);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RuleView::divide);
}

void RuleView::choose(int row)
{
    setCurrentIndex(model()->index(row, RuleModel::Condition));
}

QSize RuleView::sizeHint() const
{
    return {scaled(480), 0};
}

void RuleView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    divide();
}

int RuleView::widthOf(int column) const
{
    return std::max(sizeHintForColumn(column), m_header->widthOf(column));
}

// Condition and contact share what is left as they need it; where it is not enough for both, almost evenly.
void RuleView::divide()
{
    const int state = widthOf(RuleModel::State);
    const int within = widthOf(RuleModel::Within);
    const int rest = std::max(viewport()->width() - state - within, scaled(leastTexts));
    const int condition = std::max(1, widthOf(RuleModel::Condition));
    const int whom = widthOf(RuleModel::Whom);
    const int spare = rest - condition - whom;
    const int contact = spare >= 0 ? whom + static_cast<int>(qint64(spare) * whom / (condition + whom))
                                   : std::min(whom, std::max(rest - condition, rest * 45 / 100));
    setColumnWidth(RuleModel::State, state);
    setColumnWidth(RuleModel::Within, within);
    setColumnWidth(RuleModel::Condition, rest - contact);
    setColumnWidth(RuleModel::Whom, contact);
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row));
    Q_EMIT heightsChanged();
}

} // namespace bridgewatch
