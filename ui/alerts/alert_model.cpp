// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_model.h"

#include "core/base/text.h"
#include "ui/alerts/alert_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QSet>

namespace bridgewatch {

void AlertModel::removeGone(const QHash<QString, AlertRow> &stands)
{
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0;) {
        int first = last;
        while (first >= 0 && !stands.contains(m_rows.at(first).key))
            --first;
        if (first < last) {
            beginRemoveRows({}, first + 1, last);
            m_rows.remove(first + 1, last - first);
            endRemoveRows();
        }
        last = first - 1;
    }
}

void AlertModel::refresh(const QList<AlertRow> &rows, const QDateTime &now)
{
    QHash<QString, AlertRow> stands;
    for (const AlertRow &row : rows)
        stands.insert(row.key, row);
    removeGone(stands);
    const QDateTime before = std::exchange(m_now, now);
    QSet<QString> known;
    for (int i = 0; i < m_rows.size(); ++i) {
        AlertRow &shown = m_rows[i];
        const AlertRow &is = stands[shown.key];
        known.insert(shown.key);
        const bool counts =
            respondText(is, before) != respondText(is, now) || detailOf(is, before) != detailOf(is, now);
        if (shown == is && !counts)
            continue;
        shown = is;
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
    QList<AlertRow> fresh;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(fresh),
                 [&](const AlertRow &row) { return !known.contains(row.key); });
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + fresh.size()) - 1);
    m_rows.append(fresh);
    endInsertRows();
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AlertModel::text(const AlertRow &row, int column) const
{
    switch (column) {
    case State: return badgeOf(row).word;
    case Name: return row.alert.name;
    case Since: return clockText(row.since, m_now);
    case Respond: return respondText(row, m_now);
    case Runbook: return runbookText(row).isEmpty() ? QStringLiteral("—") : runbookText(row);
    default: return {};
    }
}

QVariant AlertModel::sortValue(const AlertRow &row, int column) const
{
    switch (column) {
    case State: // what asks for somebody before what does not, then the worst
        return 100 * (row.hidden == HiddenBy::Nothing ? 0 : 1) + 10 * static_cast<int>(row.state) +
               static_cast<int>(row.alert.severity);
    case Since: return row.since;
    case Respond: return row.deadline;
    case Runbook: return runbookText(row);
    default: return text(row, column);
    }
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case SortRole: return sortValue(row, column);
    case PressingRole: return isPressing(row, m_now);
    case Qt::DisplayRole: return text(row, column);
    case Qt::AccessibleTextRole:
        if (column == Runbook && runbookText(row).isEmpty())
            return tr("no runbook");
        return column == Name ? listed({text(row, column), detailOf(row, m_now)}) : text(row, column);
    case Qt::ToolTipRole:
        return column == Name ? plainToolTip(text(row, column) + u'\n' + detailOf(row, m_now)) : QString();
    default: return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Name: return tr("Alert");
    case Since: return tr("Since");
    case Respond: return tr("Respond by");
    case Runbook: return tr("Runbook");
    default: return {};
    }
}

} // namespace bridgewatch
