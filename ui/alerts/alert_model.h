// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_row.h"

#include <QAbstractTableModel>

namespace bridgewatch {

// The board's rows as a table. Rows come, change and go one by one by their keys, in no order: the proxy sorts.
class AlertModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Name, Since, Respond, Runbook, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, // raw: a number or a text to compare
        PressingRole,            // whether the time to respond presses
    };

    using QAbstractTableModel::QAbstractTableModel;

    void refresh(const QList<AlertRow> &rows, const QDateTime &now);
    [[nodiscard]] const AlertRow &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeGone(const QHash<QString, AlertRow> &stands);
    [[nodiscard]] QString text(const AlertRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const AlertRow &row, int column) const;

    QList<AlertRow> m_rows;
    QDateTime m_now;
};

} // namespace bridgewatch
