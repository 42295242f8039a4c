// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_text.h"

#include "ui/widgets/scale.h"

#include <QEvent>
#include <QTextDocument>
#include <QtMath>
#include <memory>

namespace bridgewatch {
namespace {

constexpr int usualLine = 60; // characters

} // namespace

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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setFont(textFont(13));
    setPlainText(text);
}

int CopyText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return qCeil(copy->size().height());
}

QSize CopyText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * usualLine;
    return {width, heightForWidth(width)};
}

QSize CopyText::minimumSizeHint() const
{
    return {0, fontMetrics().lineSpacing()};
}

void CopyText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(13));
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace bridgewatch
