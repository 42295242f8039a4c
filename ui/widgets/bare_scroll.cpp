// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bare_scroll.h"

#include <QEvent>
#include <QScrollBar>

namespace bridgewatch {

BareScroll::BareScroll(const QString &objectName, const QString &accessibleName, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { setFocusPolicy(most > least ? Qt::StrongFocus : Qt::NoFocus); });
}

void BareScroll::setBody(QWidget *body)
{
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater(); // one of its children may be what called us
    }
    setWidget(body);
    // Qt fills the ground of a scroll area by itself; here the panel is the ground.
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize BareScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    const int body = widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0;
    return {std::max(least.width(), body), least.height()};
}

bool BareScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

// The bar shows the focus.
void BareScroll::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    verticalScrollBar()->update();
}

void BareScroll::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    verticalScrollBar()->update();
}

} // namespace bridgewatch
