// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_proxy.h"

namespace bridgewatch {

AlertProxy::AlertProxy(AlertModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(AlertModel::SortRole);
    setDynamicSortFilter(true);
    sort(0);
}

void AlertProxy::setFilter(const AlertFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

void AlertProxy::sortBy(int column, bool further)
{
    const auto known =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const SortKey &key) { return key.column == column; });
    SortKey key{column, Qt::AscendingOrder};
    const bool turns = known != m_keys.end() && (further || m_keys.size() == 1);
    if (turns)
        key.order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (turns)
        *known = key;
    else if (further)
        m_keys.append(key);
    else
        m_keys = {key};
    invalidate();
}

const AlertRow &AlertProxy::row(const QModelIndex &index) const
{
    return m_model.row(mapToSource(index).row());
}

bool AlertProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_filter.accepts(m_model.row(row));
}

bool AlertProxy::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    for (const SortKey &key : m_keys) {
        const QVariant left = a.siblingAtColumn(key.column).data(AlertModel::SortRole);
        const QVariant right = b.siblingAtColumn(key.column).data(AlertModel::SortRole);
        const auto order = QVariant::compare(left, right);
        if (order != QPartialOrdering::Equivalent)
            return (order == QPartialOrdering::Less) == (key.order == Qt::AscendingOrder);
    }
    return m_model.row(a.row()).key < m_model.row(b.row()).key;
}

} // namespace bridgewatch
