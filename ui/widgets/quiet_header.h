// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHeaderView>

namespace bridgewatch {

// The head of a table on a panel: dim words over a fine line, and an arrow where it is sorted by a column; of
// several columns each has its number.
class QuietHeader final : public QHeaderView {
    Q_OBJECT
public:
    struct Mark {
        int section = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    explicit QuietHeader(QWidget *parent = nullptr);

    void setMarks(const QList<Mark> &marks); // in the order in which they are sorted by
    // Left of every word, as the cells below have it; the first column may lie further in.
    void setInset(int pixels, int first);
    // The word of a section stands at its right, so far from its end, as what is below it.
    void setFlush(int section, int inset);
    // What the word of a section needs, with its arrow.
    [[nodiscard]] int widthOf(int section) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString markOf(int section) const;
    [[nodiscard]] int insetOf(int section) const { return section == 0 ? m_firstInset : m_inset; }

    QList<Mark> m_marks;
    int m_inset = 0;
    int m_firstInset = 0;
    int m_flushSection = -1;
    int m_flushInset = 0;
};

} // namespace bridgewatch
