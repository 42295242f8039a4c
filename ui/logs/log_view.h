// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/logs/log_lines.h"

#include <QAbstractScrollArea>

namespace bridgewatch {

// The lines of a log, of which only those in sight are fetched and drawn, and of those only what is in sight.
// Lines are selected from one to another with the mouse or the keyboard (Shift), copied with Ctrl+C. Scrolling up
// lets go of the newest line; End returns to it.
class LogView final : public QAbstractScrollArea {
    Q_OBJECT
    Q_PROPERTY(qint64 linesDrawn READ linesDrawn)
public:
    // What is copied at once at the most.
    static constexpr qint64 copyBytes = 16 * 1024 * 1024;

    explicit LogView(LogLines &lines, QWidget *parent = nullptr);

    // Whether the newest line stays in sight.
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    // Before another log is shown: nothing of this one is selected there, and its newest line is in sight.
    void forget();
    // Selects a line and brings it into sight.
    void goTo(qint64 number);
    void refresh();

    // First and last of the selected, by their numbers; -1 where none is.
    [[nodiscard]] qint64 selectedFirst() const { return std::min(m_anchor, m_cursor); }
    [[nodiscard]] qint64 selectedLast() const { return std::max(m_anchor, m_cursor); }
    [[nodiscard]] QString selectedText() const;
    // A line as it is shown, drawn or not.
    [[nodiscard]] QString textOf(qint64 row) const;
    [[nodiscard]] qint64 linesDrawn() const { return m_drawn; } // by the last painting
    [[nodiscard]] qint64 topRow() const;

Q_SIGNALS:
    void followingChanged(bool following);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure();
    void paintLine(QPainter &painter, const LogBook::Line &line, bool isSelected, int top) const;
    void paintText(QPainter &painter, const LogBook::Line &line, int left, int top) const;
    [[nodiscard]] qint64 rowAtPoint(int y) const;
    [[nodiscard]] int pageRows() const;
    [[nodiscard]] int textLeft() const;
    void moveTo(qint64 row, bool extends);
    void bringIntoSight(qint64 row);

    LogLines &m_lines;
    QFont m_font;
    int m_lineHeight = 1;
    qreal m_charWidth = 1;
    int m_widest = 0; // characters of a line seen so far
    bool m_following = true;
    bool m_moving = false; // the scroll bar moves by our doing
    qint64 m_anchor = -1;
    qint64 m_cursor = -1;
    qint64 m_topNumber = 0; // of the line at the top, when something was scrolled
    qint64 m_drawn = 0;
};

} // namespace bridgewatch
