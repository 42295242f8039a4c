// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_text.h"

#include "ui/widgets/scale.h"

#include <QEvent>
#include <QtMath>

namespace bridgewatch {

CopyText::CopyText(const QString &objectName, const QString &accessibleName, const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setFont(textFont(13));
    setPlainText(text);
    setFixedHeight(fontMetrics().lineSpacing()); // until there is a width
}

// As high as its lines, in the width that it has.
void CopyText::fit()
{
    setFixedHeight(qCeil(document()->size().height()));
}

void CopyText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void CopyText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(13));
    else if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace bridgewatch
