// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>
#include <QTableView>

namespace bridgewatch {

class QuietHeader;
class ReportListFilter;

// Draws the cells of a ReportListModel: two lines for when and what, a badge for the state.
class ReportListDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr double rowHeight = 52;
    static constexpr double padding = 16;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The table of incidents: one is chosen, a click on a head sorts. The column of titles takes what the others leave.
class ReportListView final : public QTableView {
    Q_OBJECT
public:
    explicit ReportListView(ReportListFilter &rows, QWidget *parent = nullptr);

    void restore(const QByteArray &state); // what save() gave, or nothing
    [[nodiscard]] QByteArray save() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void sortBy(int column);
    void showMarks();

    ReportListFilter &m_rows;
    QuietHeader *m_header;
};

} // namespace bridgewatch
