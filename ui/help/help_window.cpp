// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/plain_list.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>

namespace bridgewatch {
namespace {

constexpr qsizetype marksLimit = 500;

// After a block of code Qt puts an empty line into the first cell, and forgets that it is a head.
void dressHead(QTextTable &table)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(0, column);
        QTextCursor cursor = cell.firstCursorPosition();
        if (cursor.block().length() == 1 && cursor.block() != cell.lastCursorPosition().block())
            cursor.deleteChar();
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_pages(helpPages(QLocale())), m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_browser(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Bridgewatch Help"));
    resize(scaled(980), scaled(720));
    build();
    for (const HelpPage &page : std::as_const(m_pages))
        new QListWidgetItem(page.title, m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::choose);
    connect(m_field, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    const auto addKey = [this](const QKeySequence &keys, const auto &slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    addKey(Qt::Key_Escape, [this] { close(); });
    addKey(QKeySequence::Find, [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    addKey(QKeySequence::Back, [this] {
        if (m_before.isEmpty())
            return;
        const int row = m_before.takeLast();
        m_list->setCurrentRow(row);
        m_before.removeLast(); // where it came from
    });
    m_list->setCurrentRow(0);
}

void HelpWindow::build()
{
    m_field->setObjectName(QStringLiteral("helpFind"));
    m_field->setAccessibleName(tr("Find in the help"));
    m_field->setPlaceholderText(tr("Find in the help"));
    m_field->setClearButtonEnabled(true);
    dressPlainList(*m_list, QStringLiteral("helpPages"), tr("Pages of the help"));
    m_browser->setObjectName(QStringLiteral("helpText"));
    m_browser->setAccessibleName(tr("The page"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(scaledF(20));
    auto *side = new QVBoxLayout;
    side->setSpacing(scaled(8));
    side->addWidget(m_field);
    side->addWidget(m_list, 1);
    auto *sheet = new Panel(this);
    auto *inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(scaled(3), scaled(3), scaled(3), scaled(3)); // clear of the corners
    inner->addWidget(m_browser);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->setSpacing(scaled(16));
    m_list->setMaximumWidth(scaled(360));
    m_field->setMaximumWidth(scaled(360));
    layout->addLayout(side, 2);
    layout->addWidget(sheet, 5);
}

void HelpWindow::showPage(const QString &name)
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row).name == name)
            m_list->setCurrentRow(row);
    }
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpWindow::choose(int row)
{
    if (row < 0)
        return;
    if (row != m_shown)
        m_before.append(m_shown);
    m_shown = row;
    render();
}

// A page of ours is shown here; anything else is the desktop's matter.
void HelpWindow::follow(const QUrl &link)
{
    const QString name = link.path().section(u'/', -1).chopped(link.path().endsWith(QStringLiteral(".md")) ? 3 : 0);
    for (int row = 0; row < m_pages.size(); ++row) {
        if (link.isRelative() && m_pages.at(row).name == name) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    if (link.scheme() == u"https" || link.scheme() == u"http")
        QDesktopServices::openUrl(link);
}

void HelpWindow::filter()
{
    const QString typed = m_field->text().trimmed();
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const bool fits = typed.isEmpty() || m_pages.at(row).text.contains(typed, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    if (first >= 0 && m_list->item(m_shown)->isHidden())
        m_list->setCurrentRow(first);
    markFound();
}

void HelpWindow::render()
{
    m_browser->setMarkdown(m_pages.at(m_shown).text);
    m_browser->document()->setDefaultFont(textFont(13.5));
    dress();
    markFound();
}

// Lines around the cells of tables, room above headings, and nothing that is wider than the page.
void HelpWindow::dress()
{
    const Theme &theme = themeOf(*this);
    QTextDocument &document = *m_browser->document();
    for (const QList<QTextFrame *> frames = document.rootFrame()->childFrames(); QTextFrame * frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(theme.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(scaledF(5));
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 98)); // rounding makes 100 % a pixel too wide
        table->setFormat(format);
        dressHead(*table);
    }
    document.setIndentWidth(scaledF(20));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setNonBreakableLines(false);
        if (format.headingLevel() >= 2 && !QTextCursor(block).currentTable()) {
            format.setTopMargin(scaledF(18));
            format.setBottomMargin(scaledF(6));
        }
        QTextCursor(block).setBlockFormat(format);
    }
}

void HelpWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString typed = m_field->text().trimmed();
    QTextCursor at(m_browser->document());
    while (!typed.isEmpty() && marks.size() < marksLimit) {
        at = m_browser->document()->find(typed, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(themeOf(*this).warningGround);
        mark.format.setForeground(themeOf(*this).warning);
        marks.append(mark);
    }
    m_browser->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.constFirst().cursor;
        first.clearSelection();
        m_browser->setTextCursor(first);
        m_browser->ensureCursorVisible();
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_pages.isEmpty())
        render();
}

} // namespace bridgewatch
