// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/timeline.h"

#include <QAbstractListModel>

namespace bridgewatch {

// What happened in an incident, the oldest first; rows are only ever added while the incident is the same.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        TimeRole = Qt::UserRole, // "14:22:04"
        DayRole,                 // its date; empty: today
        HeadingRole,
        DetailRole,
        OutcomeRole, // an Outcome, or nothing where somebody did something
        SequenceRole,
    };

    using QAbstractListModel::QAbstractListModel;

    // `group` shows that one alone; `now` tells which day is today.
    void setEntries(const QList<TimelineEntry> &entries, std::optional<TimelineEntry::Group> group,
                    const QDateTime &now);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void setNow(const QDateTime &now);

    QList<TimelineEntry> m_entries;
    QDateTime m_now;
};

} // namespace bridgewatch
