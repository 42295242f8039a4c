// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/command_card.h"

#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

namespace bridgewatch {
namespace {

// Longer ones scroll.
constexpr int shownLines = 12;

} // namespace

CommandCard::CommandCard(const QString &where, const QList<Segment> &command, QWidget *parent, CopyPlace place)
    : QWidget(parent), m_command(command), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("command"));
    m_text->setObjectName(QStringLiteral("commandText"));
    m_text->setAccessibleName(where);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(monoFont(12.5));
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setPlainText(joined(command));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // or the card takes what is left below it
    if (place == CopyPlace::Above) {
        m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_text->installEventFilter(this);
    fit();
    auto *copying = new QPushButton(tr("Copy"), this);
    copying->setObjectName(QStringLiteral("commandCopy"));
    copying->setAccessibleName(tr("Copy the command"));
    copying->setAutoDefault(false);
    connect(copying, &QPushButton::clicked, this, &CommandCard::copy);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(where, {.tone = Tone::Dim, .size = 12, .wraps = true}, this), 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(4));
    column->addLayout(head);
    column->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(14), scaled(10), scaled(12), scaled(6));
    layout->setSpacing(scaled(10));
    layout->addLayout(column, 1);
    (place == CopyPlace::Above ? head : layout)->addWidget(copying, 0, Qt::AlignTop);
    colour();
}

// As high as its lines, in the width that it has.
void CommandCard::fit()
{
    const bool wraps = m_text->lineWrapMode() == QPlainTextEdit::WidgetWidth;
    qsizetype all = m_text->blockCount();
    if (wraps) {
        all = 0;
        const QStringList blocks = joined(m_command).split(u'\n');
        for (const QString &block : blocks)
            all += wrappedLines(block, m_text->font(), m_text->width(), shownLines + 1).size();
    }
    const int lines = static_cast<int>(std::clamp<qsizetype>(all, 1, shownLines));
    // Where all of it is there, a pixel more is no reason for a bar.
    m_text->setVerticalScrollBarPolicy(all <= shownLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_text->setFixedHeight(lines * QFontMetrics(m_text->font()).lineSpacing() + (all > shownLines ? 0 : scaled(2)) +
                           (wraps ? scaled(4) : m_text->horizontalScrollBar()->sizeHint().height()));
}

bool CommandCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

QString CommandCard::text() const
{
    return joined(m_command);
}

void CommandCard::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

void CommandCard::colour()
{
    const Theme &theme = themeOf(*this);
    QList<QTextEdit::ExtraSelection> selections;
    int at = 0;
    for (const Segment &segment : m_command) {
        const int length = static_cast<int>(segment.text.size());
        if (!segment.placeholder.isEmpty()) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(m_text->document());
            selection.cursor.setPosition(at);
            selection.cursor.setPosition(at + length, QTextCursor::KeepAnchor);
            selection.format.setForeground(segment.filled ? theme.accent : theme.warning);
            selections << selection;
        }
        at += length;
    }
    m_text->setExtraSelections(selections);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::Base, theme.window); // behind its bars too
    m_text->setPalette(palette);
}

void CommandCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void CommandCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaledF(6), scaledF(6));
}

} // namespace bridgewatch
