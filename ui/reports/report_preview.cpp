// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_preview.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace bridgewatch {
namespace {

// How far a table has come.
struct Cut {
    int rows = 0;
    int left = 0;

    [[nodiscard]] QString sentence() const
    {
        return u'\n' + QStringLiteral("*") +
               ReportPreview::tr("… and %n more row(s): the file has them all", nullptr, left) + QStringLiteral("*\n");
    }
};

double sizeOf(int heading)
{
    return heading == 1 ? 17 : heading == 2 ? 14.5 : 13;
}

} // namespace

QString shortened(const QByteArray &markdown, int rowLimit, int lineLimit)
{
    QStringList shown;
    Cut cut;
    for (const QString &line : QString::fromUtf8(markdown).split(u'\n')) {
        if (line.startsWith(u'|')) {
            // The head and the line under it are no rows.
            if (++cut.rows > rowLimit + 2)
                ++cut.left;
            else
                shown << line;
            continue;
        }
        if (cut.left > 0)
            shown << cut.sentence();
        cut = {};
        shown << line;
        if (shown.size() >= lineLimit) {
            shown << QString() << ReportPreview::tr("… the preview ends here: the file has it all");
            break;
        }
    }
    if (cut.left > 0)
        shown << cut.sentence();
    return shown.join(u'\n');
}

QVariant InertDocument::loadResource(int type, const QUrl &)
{
    if (type != ImageResource)
        return {};
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

ReportPreview::ReportPreview(QWidget *parent) : QTextEdit(parent), m_document(new InertDocument(this))
{
    setObjectName(QStringLiteral("reportPreview"));
    setAccessibleName(tr("Preview of the report"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAcceptDrops(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all wraps; one would be left over from another width
    m_document->setDocumentMargin(scaled(12));
    m_document->setUndoRedoEnabled(false);
    m_document->setIndentWidth(scaled(18));
    setDocument(m_document);
}

void ReportPreview::setReport(const QByteArray &markdown, bool isSame)
{
    if (isSame && markdown == m_markdown)
        return;
    m_markdown = markdown;
    const int place = isSame ? verticalScrollBar()->value() : 0;
    dress();
    setTextCursor(QTextCursor(m_document)); // or the end is scrolled to when it is first shown
    verticalScrollBar()->setValue(place);
}

void ReportPreview::dress()
{
    setUpdatesEnabled(false);
    m_document->setDefaultFont(textFont(12.5));
    m_document->setMarkdown(shortened(m_markdown, rowLimit, lineLimit),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                QTextDocument::MarkdownNoHTML);
    dressBlocks();
    dressTables();
    setUpdatesEnabled(true);
}

void ReportPreview::dressBlocks()
{
    QTextCursor cursor(m_document);
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat shape = block.blockFormat();
        const int level = shape.headingLevel();
        const bool isCode = shape.hasProperty(QTextFormat::BlockCodeFence);
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        if (block.textList()) {
            shape.setTopMargin(0);
            shape.setBottomMargin(scaled(2));
        } else if (level > 0) {
            shape.setTopMargin(level == 1 ? 0 : scaled(12));
            shape.setBottomMargin(scaled(4));
        }
        shape.setNonBreakableLines(false);
        cursor.setBlockFormat(shape);
        if (level == 0 && !isCode)
            continue;
        QTextCharFormat letters = cursor.charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment);
        letters.setFont(isCode ? monoFont(12) : textFont(sizeOf(level), QFont::Bold));
        cursor.setCharFormat(letters);
    }
}

void ReportPreview::dressTables()
{
    const QColor line = themeOf(*this).line;
    const QList<QTextFrame *> frames = m_document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setBorderCollapse(true);
        format.setCellPadding(scaled(3));
        format.setCellSpacing(0);
        format.setTopMargin(scaled(4));
        format.setBottomMargin(scaled(8));
        // Of 100 %, rounding makes a pixel too much, and a scroll bar.
        format.setWidth(QTextLength(QTextLength::PercentageLength, 98));
        table->setFormat(format);
    }
}

// Fonts and colours are the document's own.
void ReportPreview::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const QEvent::Type type = event->type();
    if ((type == QEvent::PaletteChange || type == QEvent::FontChange) && !m_markdown.isEmpty())
        dress();
}

} // namespace bridgewatch
