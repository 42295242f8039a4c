// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_line.h"

#include "ui/widgets/scale.h"

#include <QEvent>

namespace bridgewatch {

CopyLine::CopyLine(const QString &objectName, const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setFrame(false);
    // Qt keeps two pixels free; the text stands in line with the labels around it.
    setTextMargins(-2, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QPalette bare;
    bare.setColor(QPalette::Base, Qt::transparent);
    setPalette(bare);
    refont();
    connect(this, &QLineEdit::textChanged, this, [this] {
        setCursorPosition(0);
        updateGeometry();
    });
}

QSize CopyLine::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + scaled(8), metrics.height() + scaled(6)};
}

QSize CopyLine::minimumSizeHint() const
{
    return {scaled(80), sizeHint().height()};
}

void CopyLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refont();
}

void CopyLine::refont()
{
    setFont(monoFont(12.5));
}

} // namespace bridgewatch
