// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_list_filter.h"

#include "ui/reports/report_list_model.h"

namespace bridgewatch {
namespace {

template<typename T> int order(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

} // namespace

ReportListFilter::ReportListFilter(ReportListModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(ReportListModel::Began, Qt::DescendingOrder);
}

void ReportListFilter::setText(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ReportListFilter::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

void ReportListFilter::setState(std::optional<IncidentState> state)
{
    m_state = state;
    invalidateFilter();
}

QList<QList<ReportMeasure>> ReportListFilter::measures() const
{
    QList<QList<ReportMeasure>> all;
    all.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        all << m_model.row(mapToSource(index(row, 0)).row()).measures;
    return all;
}

bool ReportListFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ReportListModel::Row &one = m_model.row(row);
    if (m_severity && one.incident.severity != *m_severity)
        return false;
    if (m_state && one.incident.state != *m_state)
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return one.search.contains(word); });
}

int ReportListFilter::compare(int left, int right, int column) const
{
    const Incident &one = m_model.row(left).incident;
    const Incident &other = m_model.row(right).incident;
    switch (column) {
    case ReportListModel::Title: return QString::localeAwareCompare(one.title, other.title);
    case ReportListModel::Weight: return order(other.severity, one.severity); // the enum has the worst first
    case ReportListModel::State: return order(one.state, other.state);
    case ReportListModel::Acknowledged:
    case ReportListModel::Resolved: {
        const auto span = static_cast<ReportListModel::Column>(column);
        return order(m_model.spanOf(left, span), m_model.spanOf(right, span));
    }
    default: return order(one.detected, other.detected);
    }
}

bool ReportListFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int first = compare(left.row(), right.row(), sortColumn());
    if (first != 0)
        return first < 0;
    const bool isUp = sortOrder() == Qt::AscendingOrder;
    const Incident &one = m_model.row(left.row()).incident;
    const Incident &other = m_model.row(right.row()).incident;
    const int opened = order(one.opened, other.opened);
    const int last =
        opened != 0 ? opened : order(std::pair(one.id.size(), one.id), std::pair(other.id.size(), other.id));
    return sortColumn() == ReportListModel::Began || !isUp ? last < 0 : last > 0;
}

} // namespace bridgewatch
