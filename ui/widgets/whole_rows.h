// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QAbstractItemView;

namespace bridgewatch {

// A list or table above something else: it has the height of its rows where there is room, and ends with a whole row
// where there is less. What lies below has the rest.
class WholeRows final : public QWidget {
    Q_OBJECT
public:
    // Takes both. `fewest` rows are shown however little room there is.
    WholeRows(QAbstractItemView *view, int fewest, QWidget *below, QWidget *parent = nullptr);

    void fit(); // rows have another height
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    // Of the head and as many rows as fit into `room`, but not less than `least` rows.
    [[nodiscard]] int heightIn(int room, int least) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int rowHeight(int row) const;

    QAbstractItemView *m_view;
    QWidget *m_below;
    int m_fewest;
    int m_wanted = 0; // the height that the layout above knows of
};

} // namespace bridgewatch
