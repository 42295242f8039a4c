// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>
#include <QTableView>

namespace bridgewatch {

class QuietHeader;
class RuleModel;

// Draws the cells of a RuleModel: two lines for condition and contact, three where the second is too long for one, a
// badge for the state, the time at the right.
class RuleDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr double rowHeight = 52;
    static constexpr double padding = 16;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // As wide as it is without a word left out; as high as the width in `option` makes it.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The table of rules. State and time have what they need of the width, condition and contact the rest. One row is
// chosen.
class RuleView final : public QTableView {
    Q_OBJECT
public:
    explicit RuleView(RuleModel &model, QWidget *parent = nullptr);

    void choose(int row);
    [[nodiscard]] int chosen() const { return currentIndex().row(); } // -1: none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rowChosen();
    void heightsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void divide();
    [[nodiscard]] int widthOf(int column) const;

    QuietHeader *m_header;
};

} // namespace bridgewatch
