// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/legend_entry.h"

#include "ui/connections/chart_data.h"
#include "ui/widgets/scale.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double swatch = 10;
constexpr double before = 6;
constexpr double between = 5;

} // namespace

LegendEntry::LegendEntry(const QString &objectName, const QString &name, int colour, QWidget *parent)
    : QAbstractButton(parent), m_colour(colour)
{
    setObjectName(objectName);
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(tr("Shows or hides this line"));
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize LegendEntry::sizeHint() const
{
    const QFontMetrics metrics(textFont(12));
    return {metrics.horizontalAdvance(text()) + scaled(swatch + 2 * before + between),
            std::max(scaled(20), metrics.height() + 4)};
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const QColor colour = m_colour == ChartLine::ink ? theme.dim : theme.series[m_colour];
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? theme.window : theme.panel);
        painter.drawRoundedRect(box, scaledF(4), scaledF(4));
    }
    const qreal side = scaledF(swatch);
    const QRectF mark(scaledF(before), (height() - side) / 2, side, side);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(theme.dim, 1));
    painter.setBrush(isChecked() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), scaledF(2.5), scaledF(2.5));
    QFont font = textFont(12);
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(theme.dim);
    painter.drawText(QRectF(mark.right() + scaledF(between), 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
}

} // namespace bridgewatch
