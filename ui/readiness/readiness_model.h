// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/topology.h"
#include "core/readiness/group.h"

#include <QAbstractListModel>

namespace bridgewatch {

// The checks of a report as rows, one for all that say the same, with a heading before each chapter, which cannot be
// chosen.
class ReadinessModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, TitleRole, PlaceRole, SawRole, StateRole, CountRole };

    // The labels of targets are those of `topology`, which must outlive it.
    explicit ReadinessModel(const Topology &topology, QObject *parent = nullptr);

    void setReport(const ReadinessReport &report);
    [[nodiscard]] const ReadinessGroup *group(int row) const; // null: a heading, or no row
    // The row that this check is in; -1: there is none.
    [[nodiscard]] int rowOf(ReadinessTopic topic, const QString &target) const;
    [[nodiscard]] int firstRow() const; // of a check; -1: there is none
    [[nodiscard]] int worstRow() const; // the first of the worst checks; -1: there is none
    [[nodiscard]] QString placeOf(const ReadinessGroup &group, qsizetype shown) const; // the labels of its targets
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        ReadinessChapter chapter = ReadinessChapter::Connections;
        qsizetype group = -1; // negative: the heading of the chapter
        int amiss = 0;        // of a heading: how many of its checks are not well
        QString title;        // made once: a group may have thousands of targets
        QString place;
    };
    [[nodiscard]] QVariant ofHeading(const Row &row, int role) const;

    const Topology &m_topology;
    QList<ReadinessGroup> m_groups;
    QList<Row> m_rows;
};

// "ok", "warning", "critical", "cannot tell"
[[nodiscard]] QString readinessWord(Outcome state);

} // namespace bridgewatch
