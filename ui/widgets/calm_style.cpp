// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calm_style.h"

#include "ui/widgets/scale.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace bridgewatch {
namespace {

constexpr double boxInset = 3;

void paintButtonBevel(const QStyleOptionButton &button, QPainter &painter)
{
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const bool primary = enabled && button.features.testFlag(QStyleOptionButton::DefaultButton);
    const bool flat = button.features.testFlag(QStyleOptionButton::Flat);
    if (flat && !(button.state & (QStyle::State_Sunken | QStyle::State_MouseOver)))
        return;
    QColor ground = button.palette.color(primary ? QPalette::Highlight : QPalette::Button);
    if (enabled && button.state.testFlag(QStyle::State_Sunken))
        ground = primary ? ground.darker(115) : button.palette.color(QPalette::Midlight);
    else if (enabled && button.state.testFlag(QStyle::State_MouseOver))
        ground = primary ? ground.darker(107) : button.palette.color(QPalette::Window);
    painter.setPen(
        QPen(primary ? ground : button.palette.color(QPalette::Mid), 1, enabled ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), scaled(5), scaled(5));
}

void paintFocusRing(const QRectF &rect, const QColor &colour, QPainter &painter)
{
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), scaled(5), scaled(5));
}

// Fusion leaves the ring to the bevel. On the accent it lies inside, in the accent's ink.
void paintButtonFocus(const QStyleOptionButton &button, QPainter &painter)
{
    const bool primary = button.features.testFlag(QStyleOptionButton::DefaultButton);
    const qreal inset = primary ? 2 : 0;
    paintFocusRing(QRectF(button.rect).adjusted(inset, inset, -inset, -inset),
                   button.palette.color(primary ? QPalette::HighlightedText : QPalette::Link), painter);
}

// Points down.
void paintArrow(const QPointF &centre, const QColor &colour, QPainter &painter)
{
    const qreal u = scaledF(3.5);
    painter.setPen(QPen(colour, scaledF(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{centre + QPointF(-u, -u / 2), centre + QPointF(0, u / 2), centre + QPointF(u, -u / 2)});
}

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor edge = option.palette.color(isOn && isEnabled ? QPalette::Highlight : QPalette::PlaceholderText);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(edge);
    painter.setBrush(isOn ? edge : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, scaledF(3), scaledF(3));
    if (!isOn)
        return;
    const qreal u = box.width() / 10;
    painter.setPen(QPen(option.palette.color(QPalette::HighlightedText), scaledF(1.8), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{box.center() + QPointF(-2.6 * u, 0.2 * u), box.center() + QPointF(-0.7 * u, 2.2 * u),
                                   box.center() + QPointF(2.8 * u, -2 * u)});
}

// Around what scrolls, and the ground of it: that has round corners, too.
void paintFrame(const QStyleOption &option, const QAbstractScrollArea *area, QPainter &painter)
{
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.setBrush(area ? area->viewport()->palette().brush(area->viewport()->backgroundRole())
                          : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), scaledF(4), scaledF(4));
}

// A field to write in, or a box to choose from.
void paintField(const QStyleOption &option, QPainter &painter)
{
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const qreal pen = focus ? 2 : 1;
    painter.setPen(QPen(option.palette.color(focus ? QPalette::Link : QPalette::Mid), pen));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), scaled(4), scaled(4));
}

void paintComboBox(const QStyleOptionComboBox &box, const QRect &arrow, QPainter &painter)
{
    paintField(box, painter);
    paintArrow(QRectF(arrow).center(), box.palette.color(QPalette::PlaceholderText), painter);
}

// Whether the keyboard moves this scroll bar: the area that it belongs to has the focus.
bool isDriven(const QWidget *bar)
{
    const QWidget *container = bar ? bar->parentWidget() : nullptr;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(container ? container->parentWidget() : nullptr);
    return area && QApplication::focusWidget() == area;
}

void paintSlider(const QStyleOptionSlider &bar, const QRect &slider, bool driven, QPainter &painter)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    QColor thumb = bar.palette.color(driven ? QPalette::Link : QPalette::PlaceholderText);
    thumb.setAlpha(driven ? 255 : bar.state.testFlag(QStyle::State_MouseOver) ? 190 : 110);
    painter.setPen(Qt::NoPen);
    painter.setBrush(thumb);
    const QRectF inner = QRectF(slider).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(inner.width(), inner.height()) / 2;
    painter.drawRoundedRect(inner, radius, radius);
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

// What is written in a field keeps away from its frame, and its ground within it.
void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *field = qobject_cast<QLineEdit *>(widget);
    if (field && field->hasFrame())
        field->setTextMargins(scaled(5), 0, scaled(3), 0);
    auto *paper = qobject_cast<QPlainTextEdit *>(widget);
    if (paper && paper->frameShape() != QFrame::NoFrame)
        paper->document()->setDocumentMargin(scaled(7));
    const auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (area && area->frameShape() == QFrame::StyledPanel)
        area->viewport()->setAutoFillBackground(false); // square; see paintFrame()
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_PanelScrollAreaCorner)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_FrameFocusRect)
        paintFocusRing(option->rect, option->palette.color(QPalette::Link), *painter);
    else if (element == PE_IndicatorCheckBox)
        paintCheckBox(*option, *painter);
    else if (element == PE_Frame)
        paintFrame(*option, qobject_cast<const QAbstractScrollArea *>(widget), *painter);
    else if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
             element == PE_PanelLineEdit && frame && frame->lineWidth > 0)
        paintField(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_Splitter)
        return;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonBevel && button) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintButtonBevel(*button, *painter);
        if (button->features.testFlag(QStyleOptionButton::HasMenu))
            paintArrow(QPointF(button->rect.right() - scaledF(14), QRectF(button->rect).center().y()),
                       button->palette.color(QPalette::PlaceholderText), *painter);
        if (button->state.testFlag(State_HasFocus) && button->state.testFlag(State_KeyboardFocusChange))
            paintButtonFocus(*button, *painter);
        painter->restore();
        return;
    }
    if (element == CE_PushButtonLabel && button &&
        button->features & (QStyleOptionButton::DefaultButton | QStyleOptionButton::Flat)) {
        const bool flat = button->features.testFlag(QStyleOptionButton::Flat);
        QStyleOptionButton coloured = *button;
        const auto ink = button->palette.color(QPalette::Active, flat ? QPalette::Link : QPalette::HighlightedText);
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            coloured.palette.setColor(group, QPalette::ButtonText, ink);
        QProxyStyle::drawControl(element, &coloured, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && box) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintComboBox(*box, subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget), *painter);
        painter->restore();
        return;
    }
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSlider(*bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), isDriven(widget), *painter);
    painter->restore();
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scaled(10);
    case PM_ScrollBarSliderMin: return scaled(24);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return scaled(12);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(scaled(boxInset), 0);
    if (type != CT_PushButton)
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat))
        return {size.width() + scaled(16), std::max(scaled(24), size.height() + scaled(6))};
    return {size.width() + scaled(32), std::max(scaled(30), size.height() + scaled(12))};
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    if (hint == SH_ScrollBar_Transient || hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

// A scroll bar without arrow buttons: the groove is all of it. The words of a box begin where those of a field do.
QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(scaled(boxInset), 0, 0, 0);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int shown = range > 0 ? static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)) : length;
    const int thumb = std::clamp(shown, std::min(length, scaled(24)), length);
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto span = [&](int from, int size) {
        return flat ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider: return span(at, thumb);
    case SC_ScrollBarGroove: return span(0, length);
    case SC_ScrollBarSubPage: return span(0, at);
    case SC_ScrollBarAddPage: return span(at + thumb, length - at - thumb);
    default: return {};
    }
}

} // namespace bridgewatch
