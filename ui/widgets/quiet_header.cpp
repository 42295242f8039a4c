// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quiet_header.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bridgewatch {
namespace {

QFont wordFont()
{
    return textFont(12, QFont::Medium);
}

} // namespace

QuietHeader::QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(scaled(40));
}

void QuietHeader::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void QuietHeader::setInset(int pixels, int first)
{
    m_inset = pixels;
    m_firstInset = first;
}

int QuietHeader::widthOf(int section) const
{
    const QFontMetrics metrics(wordFont());
    return insetOf(section) + metrics.horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()) +
           metrics.horizontalAdvance(QStringLiteral(" \u21911")) + scaled(6);
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(scaled(26), QFontMetrics(textFont(12)).height() + scaled(8))};
}

QString QuietHeader::markOf(int section) const
{
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        if (m_marks.at(i).section != section)
            continue;
        const QChar arrow = m_marks.at(i).order == Qt::AscendingOrder ? QChar(0x2191) : QChar(0x2193);
        return m_marks.size() > 1 ? QStringLiteral(" %1%2").arg(arrow).arg(i + 1) : QStringLiteral(" ") + arrow;
    }
    return {};
}

void QuietHeader::setFlush(int section, int inset)
{
    m_flushSection = section;
    m_flushInset = inset;
    viewport()->update();
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    const QFont font = wordFont();
    painter->setFont(font);
    painter->setPen(themeOf(*this).dim);
    const QString mark = markOf(section);
    const QString word = model()->headerData(section, Qt::Horizontal).toString();
    const QFontMetrics metrics(font);
    const bool flush = section == m_flushSection;
    const QRect box = rect.adjusted(insetOf(section), 0, flush ? -m_flushInset : -scaled(4), 0);
    const QString shown = metrics.elidedText(word, Qt::ElideRight, box.width() - metrics.horizontalAdvance(mark));
    painter->drawText(box, (flush ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      shown + mark);
    painter->restore();
}

void QuietHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter ground(viewport());
        ground.fillRect(viewport()->rect(), themeOf(*this).panel);
    }
    QHeaderView::paintEvent(event);
    QPainter line(viewport());
    line.setPen(themeOf(*this).line);
    line.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
}

} // namespace bridgewatch
