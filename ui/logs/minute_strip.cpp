// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/minute_strip.h"

#include "ui/logs/class_look.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace bridgewatch {
namespace {

int errorsIn(const QList<int> &counts)
{
    return counts.isEmpty() ? 0 : std::accumulate(std::next(counts.begin()), counts.end(), 0);
}

QString timeOf(qint64 minute)
{
    return QDateTime::fromSecsSinceEpoch(minute * 60).toString(QStringLiteral("HH:mm"));
}

} // namespace

MinuteStrip::MinuteStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("minuteStrip"));
    setAccessibleName(tr("Error lines a minute, of the last hour"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize MinuteStrip::sizeHint() const
{
    return {scaled(400), scaled(64)};
}

void MinuteStrip::show(LogBook *book, const QDateTime &now)
{
    m_book = book;
    m_end = now.toSecsSinceEpoch() / 60 + 1;
    update();
}

int MinuteStrip::most() const
{
    int most = 0;
    for (qint64 minute = m_end - minutesShown; m_book && minute < m_end; ++minute)
        most = std::max(most, errorsIn(m_book->minutes().value(minute)));
    return most;
}

QRectF MinuteStrip::plot() const
{
    const int words = QFontMetrics(textFont(11)).height();
    return QRectF(rect()).adjusted(scaledF(44), scaledF(4), -scaledF(4), -(words + 2));
}

qint64 MinuteStrip::minuteAt(int x) const
{
    const QRectF box = plot();
    const auto step = static_cast<qint64>((x - box.left()) * minutesShown / box.width());
    return m_end - minutesShown + std::clamp<qint64>(step, 0, minutesShown - 1);
}

void MinuteStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    const QRectF box = plot();
    painter.setPen(theme.line);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    const int scale = std::max(4, most());
    painter.setFont(textFont(11));
    painter.setPen(theme.dim);
    painter.drawText(QRectF(0, box.top() - 2, box.left() - scaledF(6), box.height()), Qt::AlignRight | Qt::AlignTop,
                     numberText(scale));
    if (m_book && most() == 0)
        painter.drawText(box, Qt::AlignCenter, tr("No error in this hour"));
    const qreal step = box.width() / minutesShown;
    for (int i = 0; m_book && i < minutesShown; ++i) {
        const qint64 minute = m_end - minutesShown + i;
        const QList<int> counts = m_book->minutes().value(minute);
        qreal y = box.bottom();
        for (int lineClass = 1; lineClass < counts.size(); ++lineClass) {
            const qreal height = box.height() * counts.at(lineClass) / scale;
            painter.fillRect(QRectF(box.left() + step * i + 1, y - height, std::max(1.0, step - 2), height),
                             classColour(lineClass, theme));
            y -= height;
        }
        if (minute % 10 == 0 && i > 1 && i < minutesShown - 2)
            painter.drawText(QRectF(box.left() + step * i - 40, box.bottom() + 1, 80, height() - box.bottom()),
                             Qt::AlignHCenter | Qt::AlignTop, timeOf(minute));
    }
}

QString MinuteStrip::describe(qint64 minute) const
{
    QStringList parts;
    const QList<int> counts = m_book ? m_book->minutes().value(minute) : QList<int>();
    for (int lineClass = 1; lineClass < counts.size(); ++lineClass) {
        if (counts.at(lineClass) > 0)
            parts << QStringLiteral("%1: %2").arg(classWord(lineClass, m_book->classes()),
                                                  numberText(counts.at(lineClass)));
    }
    return timeOf(minute) + u'\n' + (parts.isEmpty() ? tr("no error lines") : parts.join(u'\n'));
}

bool MinuteStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(describe(minuteAt(help->pos().x()))), this);
        return true;
    }
    return QWidget::event(event);
}

void MinuteStrip::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT minuteChosen(minuteAt(static_cast<int>(event->position().x())));
}

} // namespace bridgewatch
