// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/session_filter.h"

#include "ui/connections/session_model.h"

namespace bridgewatch {
namespace {

int compare(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(left.toString(), right.toString());
    const double a = left.toDouble();
    const double b = right.toDouble();
    return a < b ? -1 : a > b ? 1 : 0;
}

} // namespace

SessionFilter::SessionFilter(QObject *parent)
    : QSortFilterProxyModel(parent), m_keys{{SessionModel::Age, Qt::DescendingOrder}}
{
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    sort(0);
}

void SessionFilter::setState(const QString &word)
{
    m_state = word;
    invalidateFilter();
}

void SessionFilter::setApplication(const QString &application)
{
    m_application = application;
    invalidateFilter();
}

void SessionFilter::setText(const QString &text)
{
    m_text = text.trimmed().toLower();
    invalidateFilter();
}

void SessionFilter::sortAlsoBy(int column)
{
    const auto known = std::find_if(m_keys.begin(), m_keys.end(), [&](const Key &key) { return key.column == column; });
    Key key{column, column == SessionModel::Age ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (known != m_keys.end()) {
        key = *known;
        if (known == m_keys.begin())
            key.order = key.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_keys.erase(known);
    }
    m_keys.prepend(key);
    m_keys.resize(std::min(m_keys.size(), keysKept));
    invalidate();
}

bool SessionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_state.isEmpty() && index.data(SessionModel::WordRole).toString() != m_state)
        return false;
    if (!m_application.isNull() && index.siblingAtColumn(SessionModel::Application).data().toString() != m_application)
        return false;
    return m_text.isEmpty() || index.data(SessionModel::SearchRole).toString().contains(m_text);
}

// Every column is sorted by all keys; the process id settles the rest, so that rows stand still.
bool SessionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    for (const Key &key : m_keys) {
        const int order = compare(left.siblingAtColumn(key.column).data(SessionModel::SortRole),
                                  right.siblingAtColumn(key.column).data(SessionModel::SortRole));
        if (order != 0)
            return key.order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return left.data(SessionModel::PidRole).toInt() < right.data(SessionModel::PidRole).toInt();
}

} // namespace bridgewatch
