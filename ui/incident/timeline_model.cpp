// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timeline_model.h"

#include "ui/widgets/words.h"

namespace bridgewatch {

void TimelineModel::setEntries(const QList<TimelineEntry> &entries, std::optional<TimelineEntry::Group> group,
                               const QDateTime &now)
{
    setNow(now);
    QList<TimelineEntry> shown;
    for (const TimelineEntry &entry : entries) {
        if (!group || entry.group == *group)
            shown << entry;
    }
    const bool grows = shown.size() >= m_entries.size() && shown.mid(0, m_entries.size()) == m_entries;
    if (grows && shown.size() == m_entries.size())
        return;
    if (!grows) {
        beginResetModel();
        m_entries = shown;
        endResetModel();
        return;
    }
    beginInsertRows({}, static_cast<int>(m_entries.size()), static_cast<int>(shown.size()) - 1);
    m_entries = shown;
    endInsertRows();
}

// At midnight all rows come to be of another day.
void TimelineModel::setNow(const QDateTime &now)
{
    const bool isOtherDay = m_now.toLocalTime().date() != now.toLocalTime().date();
    m_now = now;
    if (isOtherDay && !m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_entries.size()) - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineEntry &entry = m_entries.at(index.row());
    const QString time = entry.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    const QString day = dayText(entry.at, m_now);
    switch (role) {
    case TimeRole: return time;
    case DayRole: return day;
    case HeadingRole: return entry.heading;
    case DetailRole: return entry.detail;
    case OutcomeRole: return entry.outcome ? QVariant(static_cast<int>(*entry.outcome)) : QVariant();
    case SequenceRole: return entry.sequence;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2 %3, %4")
            .arg(day.isEmpty() ? time : QString(day + u' ' + time), entry.heading, entry.detail, entry.who);
    default: return {};
    }
}

} // namespace bridgewatch
