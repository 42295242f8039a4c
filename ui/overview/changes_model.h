// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/history_source.h"
#include "core/model/topology.h"

#include <QAbstractListModel>

namespace bridgewatch {

// What became another state, newest first, with the roles of FindingsModel: FindingsDelegate draws both.
class ChangesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ChangesModel(const Topology &topology, QObject *parent = nullptr);

    // Of targets that the profile still has. `now` says which times need a date.
    void setChanges(const QList<Change> &changes, const QDateTime &now);
    [[nodiscard]] const Change &change(int row) const { return m_changes.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString placeOf(const Change &change) const;
    [[nodiscard]] QString headingOf(const Change &change) const;

    const Topology &m_topology;
    QList<Change> m_changes;
    QDateTime m_now;
};

} // namespace bridgewatch
