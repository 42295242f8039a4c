// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/check_card.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double padding = 10;
constexpr double box = 16;
constexpr double step = 20; // of an indent
constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

CheckCard::CheckCard(const QString &text, int indent, QWidget *parent)
    : QAbstractButton(parent), m_indent(std::clamp(indent, 0, 4))
{
    setWords(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckCard::setWords(const QString &text)
{
    setText(text);
    setShortcut({});
    setAccessibleName(text);
}

QRect CheckCard::textBox(int width) const
{
    const int left = scaled(m_indent * step) + scaled(2 * padding) + scaled(box);
    const int room = std::max(width - left - scaled(padding), scaled(80));
    const QFontMetrics metrics(textFont(13));
    return {left, scaled(padding), room,
            metrics.boundingRect(QRect(0, 0, room, 10'000), flags, breakable(text())).height()};
}

int CheckCard::heightForWidth(int width) const
{
    return std::max(textBox(width).height(), scaled(box)) + scaled(2 * padding);
}

QSize CheckCard::sizeHint() const
{
    return {scaled(320), heightForWidth(scaled(320))};
}

QSize CheckCard::minimumSizeHint() const
{
    return {scaled(160), heightForWidth(width() > scaled(160) ? width() : scaled(160))};
}

void CheckCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(scaledF(m_indent * step) + 0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 1.5 : 1));
    painter.setBrush(underMouse() ? theme.window : theme.panel);
    painter.drawRoundedRect(frame, scaledF(5), scaledF(5));
    const qreal side = scaledF(box);
    const QRectF mark(frame.left() + scaledF(padding), frame.center().y() - side / 2, side, side);
    if (isChecked()) {
        paintStateShape(painter, mark, Outcome::Ok, theme);
    } else {
        painter.setPen(QPen(theme.dim, scaledF(1.3)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.adjusted(1, 1, -1, -1), scaledF(3), scaledF(3));
    }
    painter.setFont(textFont(13));
    painter.setPen(isChecked() ? theme.dim : theme.ink);
    QRect text = textBox(width());
    text.moveTop((height() - text.height()) / 2);
    painter.drawText(text, flags, breakable(this->text()));
}

} // namespace bridgewatch
