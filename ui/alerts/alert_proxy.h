// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/alerts/alert_filter.h"
#include "ui/alerts/alert_model.h"

#include <QSortFilterProxyModel>

namespace bridgewatch {

// The rows that the filter lets through, sorted by several columns at once.
class AlertProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct SortKey {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;

        bool operator==(const SortKey &) const = default;
    };

    explicit AlertProxy(AlertModel &model, QObject *parent = nullptr);

    void setFilter(const AlertFilter &filter);
    [[nodiscard]] const AlertFilter &filter() const { return m_filter; }
    // A column that is sorted by already turns round. Otherwise it becomes the only key, or the last one of several.
    void sortBy(int column, bool further);
    [[nodiscard]] const QList<SortKey> &sortKeys() const { return m_keys; }
    [[nodiscard]] const AlertRow &row(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    AlertModel &m_model;
    AlertFilter m_filter;
    QList<SortKey> m_keys{{AlertModel::State, Qt::AscendingOrder}, {AlertModel::Respond, Qt::AscendingOrder}};
};

} // namespace bridgewatch
