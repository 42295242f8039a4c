// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/session_header.h"

#include "ui/connections/session_model.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bridgewatch {

SessionHeader::SessionHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_keys{{SessionModel::Age, Qt::DescendingOrder}}
{
    setHighlightSections(false);
    setMinimumSectionSize(scaled(40));
}

void SessionHeader::setKeys(const QList<SessionFilter::Key> &keys)
{
    m_keys = keys;
    viewport()->update();
}

QSize SessionHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(scaled(24), QFontMetrics(textFont(12)).height() + scaled(6))};
}

QString SessionHeader::markOf(int section) const
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys.at(i).column != section)
            continue;
        const QChar arrow = m_keys.at(i).order == Qt::AscendingOrder ? QChar(0x25b4) : QChar(0x25be);
        return m_keys.size() > 1 ? QStringLiteral(" %1%2").arg(arrow).arg(i + 1) : QStringLiteral(" ") + arrow;
    }
    return {};
}

void SessionHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    const QFont font = textFont(12, QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(themeOf(*this).dim);
    const QString mark = markOf(section);
    const QFontMetrics metrics(font);
    const QRect box = rect.adjusted(scaled(section == 0 ? 16 : 6), 0, -scaled(4), 0);
    const QString word = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(word, Qt::ElideRight, box.width() - metrics.horizontalAdvance(mark)) + mark);
    painter->restore();
}

void SessionHeader::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(*this);
    {
        QPainter ground(viewport());
        ground.fillRect(viewport()->rect(), theme.panel);
    }
    QHeaderView::paintEvent(event);
    QPainter line(viewport());
    line.setPen(theme.line);
    line.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
}

} // namespace bridgewatch
