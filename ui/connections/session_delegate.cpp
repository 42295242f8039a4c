// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/session_delegate.h"

#include "ui/connections/session_model.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QPainter>
#include <QTreeView>

namespace bridgewatch {
namespace {

bool isMono(int column)
{
    return column == SessionModel::Pid || column == SessionModel::BlockedBy || column == SessionModel::Query;
}

QColor inkOf(int column, const Theme &theme)
{
    switch (column) {
    case SessionModel::Client:
    case SessionModel::Wait: return theme.dim;
    case SessionModel::BlockedBy: return theme.bad;
    default: return theme.ink;
    }
}

} // namespace

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(*option.widget);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.window);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool first = index.column() == 0 && !(tree && tree->rootIsDecorated());
    const QRect box = option.rect.adjusted(scaled(first ? 16 : 6), 0, -scaled(6), 0);
    if (index.column() == SessionModel::State) {
        paintBadge(*painter, box,
                   {static_cast<Outcome>(index.data(SessionModel::OutcomeRole).toInt()), index.data().toString()},
                   theme);
    } else {
        const QFont font = isMono(index.column()) ? monoFont(12) : textFont(12.5);
        painter->setFont(font);
        painter->setPen(inkOf(index.column(), theme));
        const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width());
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    painter->restore();
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(60), std::max(scaled(30), QFontMetrics(textFont(12.5)).height() + scaled(10))};
}

} // namespace bridgewatch
