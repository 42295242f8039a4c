// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/log_view.h"

#include "core/logs/line_time.h"
#include "ui/logs/class_look.h"
#include "ui/widgets/scale.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace bridgewatch {
namespace {

constexpr int timeChars = 19;  // "11-23 15:00:00.123" and a space
constexpr int classChars = 15; // "authentication" and a space
constexpr qsizetype runLength = 128;
constexpr int mostRows = INT_MAX / 2;

QString timeText(qint64 at)
{
    if (at == 0)
        return {};
    const QString form = at % 1000 == 0 ? QStringLiteral("MM-dd HH:mm:ss") : QStringLiteral("MM-dd HH:mm:ss.zzz");
    return QDateTime::fromMSecsSinceEpoch(at).toString(form);
}

// Where the text begins that is shown: behind the time at its head, where the column before it tells the same. What
// was found stays in sight.
qsizetype shownFrom(const LogBook::Line &line, const QList<LogQuery::Span> &found)
{
    if (line.at == 0)
        return 0;
    const int offset = QDateTime::fromMSecsSinceEpoch(line.at).offsetFromUtc();
    const qsizetype head = lengthOfTime(line.text, line.at, offset);
    const bool isFound =
        std::any_of(found.begin(), found.end(), [head](const LogQuery::Span &span) { return span.begin < head; });
    return isFound ? 0 : head;
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The end of a run that divides no surrogate pair.
qsizetype runEnd(const QString &text, qsizetype from)
{
    const qsizetype end = std::min(text.size(), from + runLength);
    return end < text.size() && text.at(end).isLowSurrogate() ? end + 1 : end;
}

} // namespace

LogView::LogView(LogLines &lines, QWidget *parent) : QAbstractScrollArea(parent), m_lines(lines)
{
    setObjectName(QStringLiteral("logView"));
    setAccessibleName(tr("Log lines"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    measure();
    connect(&m_lines, &LogLines::changed, this, &LogView::refresh);
    connect(&m_lines, &LogLines::foundChanged, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        viewport()->update();
        if (m_moving)
            return;
        if (value < m_lines.rows())
            m_topNumber = m_lines.numberAt(value);
        setFollowing(value >= verticalScrollBar()->maximum());
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void LogView::measure()
{
    m_font = monoFont(12);
    const QFontMetricsF metrics(m_font);
    m_lineHeight = std::max(1, static_cast<int>(metrics.height()) + scaled(2));
    m_charWidth = metrics.horizontalAdvance(QLatin1Char('0'));
}

int LogView::textLeft() const
{
    return static_cast<int>(m_charWidth * (timeChars + classChars)) + scaled(24);
}

int LogView::pageRows() const
{
    return std::max(1, viewport()->height() / m_lineHeight);
}

qint64 LogView::topRow() const
{
    return verticalScrollBar()->value();
}

void LogView::refresh()
{
    m_moving = true;
    const qint64 rows = m_lines.rows();
    verticalScrollBar()->setPageStep(pageRows());
    verticalScrollBar()->setRange(0, static_cast<int>(std::clamp<qint64>(rows - pageRows(), 0, mostRows)));
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else // what is read stays where it is, whatever goes before it
        verticalScrollBar()->setValue(static_cast<int>(std::min<qint64>(m_lines.rowOf(m_topNumber), mostRows)));
    const int wide = textLeft() + static_cast<int>((m_widest + 2) * m_charWidth);
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_charWidth * 4));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    m_moving = false;
    viewport()->update();
}

void LogView::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    m_lines.hold(!following);
    refresh();
    Q_EMIT followingChanged(following);
}

void LogView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.panel);
    painter.setFont(m_font);
    painter.setLayoutDirection(Qt::LeftToRight);
    const qint64 first = topRow();
    const qint64 last = std::min(m_lines.rows(), first + pageRows() + 1);
    m_drawn = std::max<qint64>(0, last - first);
    int widest = m_widest;
    for (qint64 row = first; row < last; ++row) {
        const qint64 number = m_lines.numberAt(row);
        const LogBook::Line line = m_lines.book()->line(number);
        widest = std::max(widest, static_cast<int>(line.text.size()));
        paintLine(painter, line, number >= selectedFirst() && number <= selectedLast() && m_anchor >= 0,
                  static_cast<int>(row - first) * m_lineHeight);
    }
    if (widest != m_widest) {
        m_widest = widest;
        QMetaObject::invokeMethod(this, &LogView::refresh, Qt::QueuedConnection);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void LogView::paintLine(QPainter &painter, const LogBook::Line &line, bool isSelected, int top) const
{
    const Theme &theme = themeOf(*this);
    const QRect whole(0, top, viewport()->width(), m_lineHeight);
    const bool isNotice = line.source == LineSource::Notice;
    if (isSelected)
        painter.fillRect(whole, theme.accentSoft);
    else if (isNotice)
        painter.fillRect(whole, theme.warningGround);
    const int shift = -horizontalScrollBar()->value() + scaled(16);
    const auto column = [&](int chars) { return shift + static_cast<int>(m_charWidth * chars); };
    painter.setPen(theme.dim);
    const auto aligned = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.drawText(QRect(column(0), top, column(timeChars) - column(0), m_lineHeight), aligned, timeText(line.at));
    if (line.lineClass != 0) {
        const int side = scaled(7);
        painter.fillRect(QRect(column(timeChars), top + (m_lineHeight - side) / 2, side, side),
                         classColour(line.lineClass, theme));
        painter.setPen(theme.ink);
        const QRect box(column(timeChars) + scaled(11), top, static_cast<int>(m_charWidth * classChars), m_lineHeight);
        painter.drawText(box, aligned, classWord(line.lineClass, m_lines.book()->classes()));
    }
    painter.setPen(isNotice ? theme.warning : theme.ink);
    paintText(painter, line, textLeft() - horizontalScrollBar()->value(), top);
}

// In runs, of which those out of sight are passed over; a line in ASCII needs no measuring for that.
void LogView::paintText(QPainter &painter, const LogBook::Line &line, int left, int top) const
{
    const QString text = QString::fromUtf8(line.text);
    const bool ascii = isAscii(line.text);
    const QFontMetricsF metrics(m_font);
    const QList<LogQuery::Span> spans = m_lines.query().spansIn(line.text);
    const Theme &theme = themeOf(*this);
    const auto widthOf = [&](qsizetype from, qsizetype length) {
        return ascii ? m_charWidth * static_cast<qreal>(length) : metrics.horizontalAdvance(text.mid(from, length));
    };
    qreal x = left;
    for (qsizetype at = shownFrom(line, spans); at < text.size() && x < viewport()->width();) {
        const qsizetype end = runEnd(text, at);
        const qreal width = widthOf(at, end - at);
        if (x + width > 0) {
            for (const LogQuery::Span &span : spans) {
                const qsizetype from = std::max(at, span.begin);
                const qsizetype to = std::min(end, span.begin + span.length);
                if (from < to)
                    painter.fillRect(QRectF(x + widthOf(at, from - at), top, widthOf(from, to - from), m_lineHeight),
                                     theme.warningGround);
            }
            painter.drawText(QRectF(x, top, width + m_charWidth, m_lineHeight),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text.mid(at, end - at));
        }
        x += width;
        at = end;
    }
}

QString LogView::textOf(qint64 row) const
{
    return QString::fromUtf8(m_lines.book()->line(m_lines.numberAt(row)).text);
}

QString LogView::selectedText() const
{
    QByteArray text;
    if (m_anchor < 0 || !m_lines.book())
        return {};
    for (qint64 row = m_lines.rowOf(selectedFirst()); row < m_lines.rows() && text.size() < copyBytes; ++row) {
        const qint64 number = m_lines.numberAt(row);
        if (number > selectedLast())
            break;
        text += m_lines.book()->line(number).text + '\n';
    }
    return QString::fromUtf8(text);
}

void LogView::forget()
{
    m_anchor = -1;
    m_cursor = -1;
    m_topNumber = 0;
    m_widest = 0;
    horizontalScrollBar()->setValue(0);
    setFollowing(true);
}

void LogView::goTo(qint64 number)
{
    const qint64 row = m_lines.rowOf(number);
    if (row >= m_lines.rows())
        return;
    moveTo(row, false);
}

void LogView::moveTo(qint64 row, bool extends)
{
    if (m_lines.rows() == 0)
        return;
    row = std::clamp<qint64>(row, 0, m_lines.rows() - 1);
    m_cursor = m_lines.numberAt(row);
    if (!extends || m_anchor < 0)
        m_anchor = m_cursor;
    bringIntoSight(row);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void LogView::bringIntoSight(qint64 row)
{
    const qint64 top = topRow();
    if (row < top)
        verticalScrollBar()->setValue(static_cast<int>(row));
    else if (row >= top + pageRows())
        verticalScrollBar()->setValue(static_cast<int>(row - pageRows() + 1));
    if (row < m_lines.rows() - 1)
        setFollowing(false);
}

qint64 LogView::rowAtPoint(int y) const
{
    return topRow() + (y < 0 ? -1 : y / m_lineHeight);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 row = m_cursor < 0 ? topRow() : m_lines.rowOf(m_cursor);
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        moveTo(0, false);
        m_cursor = m_lines.rows() > 0 ? m_lines.numberAt(m_lines.rows() - 1) : -1;
        viewport()->update();
        return;
    }
    QScrollBar &sideways = *horizontalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up: moveTo(row - 1, extends); return;
    case Qt::Key_Down: moveTo(row + 1, extends); return;
    case Qt::Key_PageUp: moveTo(row - pageRows(), extends); return;
    case Qt::Key_PageDown: moveTo(row + pageRows(), extends); return;
    case Qt::Key_Home: moveTo(0, extends); return;
    case Qt::Key_End:
        moveTo(m_lines.rows() - 1, extends);
        setFollowing(true);
        return;
    case Qt::Key_Left: sideways.setValue(sideways.value() - sideways.singleStep()); return;
    case Qt::Key_Right: sideways.setValue(sideways.value() + sideways.singleStep()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(rowAtPoint(static_cast<int>(event->position().y())), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveTo(rowAtPoint(static_cast<int>(event->position().y())), true);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        measure();
        refresh();
    }
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace bridgewatch
