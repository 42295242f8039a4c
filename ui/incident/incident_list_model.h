// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"

#include <QAbstractListModel>

namespace bridgewatch {

// Incidents with the roles of FindingsModel, so that FindingsDelegate draws them.
class IncidentListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setIncidents(const QList<Incident> &incidents, const QDateTime &now);
    [[nodiscard]] QString idOf(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Incident> m_incidents;
    QDateTime m_now;
};

} // namespace bridgewatch
