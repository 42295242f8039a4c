// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_edit.h"

#include "ui/settings/yaml_colours.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace bridgewatch {
namespace {

constexpr int indent = 2;
constexpr int leastPrefix = 2; // letters after which words are offered by themselves

class Gutter final : public QWidget {
public:
    explicit Gutter(ProfileEdit *edit) : QWidget(edit), m_edit(*edit) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_edit.gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit.paintGutter(event); }

private:
    ProfileEdit &m_edit;
};

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

} // namespace

ProfileEdit::ProfileEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_gutter(new Gutter(this)), m_colours(new YamlColours(*this)),
      m_completer(new QCompleter(this))
{
    setObjectName(QStringLiteral("profileEdit"));
    setAccessibleName(tr("Profile"));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true); // nobody is to be caught in here
    setFrameShape(QFrame::NoFrame);
    m_gutter->setObjectName(QStringLiteral("lineNumbers"));
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseSensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ProfileEdit::insert);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &, int moved) {
        m_gutter->scroll(0, moved);
        m_gutter->update();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ProfileEdit::mark);
    refont();
}

void ProfileEdit::refont()
{
    setFont(monoFont(13));
    setTabStopDistance(QFontMetricsF(font()).horizontalAdvance(u' ') * indent);
    setViewportMargins(gutterWidth(), 0, 0, 0);
    mark();
}

void ProfileEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        refont();
    } else if (event->type() == QEvent::PaletteChange) {
        m_colours->rehighlight();
        mark();
    }
}

int ProfileEdit::gutterWidth() const
{
    const qsizetype digits = std::max<qsizetype>(3, QString::number(blockCount()).size());
    return scaled(18) + static_cast<int>(digits) * QFontMetrics(font()).horizontalAdvance(u'9');
}

void ProfileEdit::paintGutter(QPaintEvent *event)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), theme.window);
    painter.setFont(font());
    QMap<int, Outcome> marked;
    for (const Problem &problem : std::as_const(m_problems)) {
        const Outcome outcome = problem.severity == Problem::Severity::Error ? Outcome::Failed : Outcome::Warning;
        marked[problem.line] = worse(marked.value(problem.line, Outcome::Ok), outcome);
    }
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        const bool isHere = textCursor().blockNumber() == block.blockNumber();
        const auto trouble = marked.constFind(line);
        painter.setPen(trouble != marked.constEnd() ? coloursOf(*trouble, theme).text : isHere ? theme.ink : theme.dim);
        painter.drawText(QRectF(0, box.top(), m_gutter->width() - scaledF(8), box.height()),
                         static_cast<int>(Qt::AlignRight) | Qt::AlignTop, QString::number(line));
    }
}

void ProfileEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), gutterWidth(), inner.height());
}

void ProfileEdit::setProblems(const Problems &problems)
{
    m_problems = problems;
    mark();
}

// The line of the cursor, and a wavy line below each word that is complained of.
void ProfileEdit::mark()
{
    const Theme &theme = themeOf(*this);
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(theme.accentSoft);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    marks << line;
    for (const Problem &problem : std::as_const(m_problems)) {
        const QTextBlock block = document()->findBlockByNumber(problem.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection word;
        word.cursor = QTextCursor(block);
        const int column = std::clamp(problem.column - 1, 0, std::max(0, block.length() - 1));
        word.cursor.setPosition(block.position() + column);
        word.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        word.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        const bool isError = problem.severity == Problem::Severity::Error;
        word.format.setUnderlineColor(coloursOf(isError ? Outcome::Failed : Outcome::Warning, theme).text);
        marks << word;
    }
    setExtraSelections(marks);
    m_gutter->update();
}

void ProfileEdit::setWords(const QStringList &words)
{
    auto *model = static_cast<QStringListModel *>(m_completer->model());
    if (model->stringList() == words)
        return;
    const bool isOpen = m_completer->popup()->isVisible();
    model->setStringList(words);
    if (isOpen)
        complete(m_completer->popup()->currentIndex().isValid()); // the words that are offered are others now
}

void ProfileEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line - 1, 0, std::max(0, blockCount() - 1)));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

QString ProfileEdit::wordBefore() const
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    qsizetype begin = line.size();
    while (begin > 0 && isWordPart(line.at(begin - 1)))
        --begin;
    return line.mid(begin);
}

void ProfileEdit::insert(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(wordBefore().size()));
    cursor.insertText(word);
    setTextCursor(cursor);
}

void ProfileEdit::complete(bool chooses)
{
    m_completer->setCompletionPrefix(wordBefore());
    if (m_completer->completionCount() == 0 ||
        (m_completer->completionCount() == 1 && m_completer->currentCompletion() == wordBefore())) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(chooses ? m_completer->completionModel()->index(0, 0) : QModelIndex());
    QRect place = cursorRect();
    place.translate(gutterWidth(), 0);
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + scaled(12));
    m_completer->complete(place);
}

// Whether the key belongs to the list of words that is open.
bool ProfileEdit::completes(const QKeyEvent &event) const
{
    const bool isOpen = m_completer->popup() && m_completer->popup()->isVisible();
    const bool takes = event.key() == Qt::Key_Enter || event.key() == Qt::Key_Return || event.key() == Qt::Key_Tab;
    return isOpen && (event.key() == Qt::Key_Escape || (takes && m_completer->popup()->currentIndex().isValid()));
}

// The Tab key takes the word that is offered; else it goes on.
bool ProfileEdit::focusNextPrevChild(bool next)
{
    const bool isCompleting = m_completer->popup() && m_completer->popup()->isVisible();
    return !isCompleting && QPlainTextEdit::focusNextPrevChild(next);
}

void ProfileEdit::keyPressEvent(QKeyEvent *event)
{
    if (completes(*event)) {
        event->ignore(); // the completer takes it
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete(true);
        return;
    }
    const bool isNewLine = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString line = textCursor().block().text();
    QPlainTextEdit::keyPressEvent(event);
    if (isNewLine && !isReadOnly()) {
        qsizetype spaces = 0;
        while (spaces < line.size() && line.at(spaces) == u' ')
            ++spaces;
        if (line.trimmed().endsWith(u':'))
            spaces += indent;
        insertPlainText(QString(spaces, u' '));
        m_completer->popup()->hide();
        return;
    }
    const bool typed = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (typed && wordBefore().size() >= leastPrefix)
        complete(false);
    else if (m_completer->popup())
        m_completer->popup()->hide();
}

} // namespace bridgewatch
