// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QKeySequence>
#include <QPainter>

namespace bridgewatch {
namespace {

QFont wordFont()
{
    return textFont(10.5, QFont::Medium);
}

} // namespace

void paintTinted(QPainter &painter, QSvgRenderer &icon, const QRectF &box, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QImage image((box.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter tint(&image);
    icon.render(&tint, QRectF(QPointF(), image.size()));
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(image.rect(), colour);
    tint.end();
    painter.drawImage(box, image);
}

RailButton::RailButton(const QString &icon, const QString &word, const QKeySequence &shortcut, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(word);
    setAccessibleName(word);
    setToolTip(plainToolTip(word + QStringLiteral(" (") + shortcut.toString(QKeySequence::NativeText) + u')'));
    setShortcut(shortcut);
    setCheckable(true);
    setAutoExclusive(true);
    // One stop for the Tab key, which is where one is; the arrows go on from there.
    setFocusPolicy(Qt::ClickFocus);
    connect(this, &RailButton::toggled, this,
            [this](bool isHere) { setFocusPolicy(isHere ? Qt::StrongFocus : Qt::ClickFocus); });
    setAttribute(Qt::WA_Hover); // is painted anew when the mouse comes and goes
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    const int word = QFontMetrics(wordFont()).horizontalAdvance(text()) + scaled(10);
    return {std::max(scaled(72), word), scaled(56)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.railInk, 2) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(theme.accent);
    else if (underMouse())
        painter.setBrush(theme.rail.lighter(140));
    painter.drawRoundedRect(frame, scaled(8), scaled(8));
    const QColor ink = isChecked() ? theme.onAccent : theme.railInk;
    const qreal side = scaledF(25);
    paintTinted(painter, m_icon, QRectF((width() - side) / 2, scaledF(6.5), side, side), ink);
    painter.setFont(wordFont());
    painter.setPen(ink);
    painter.drawText(QRectF(0, scaledF(33), width(), scaledF(18)), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace bridgewatch
