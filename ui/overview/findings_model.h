// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <QAbstractListModel>

namespace bridgewatch {

// The diagnosis as rows: causes first, as World::diagnosis() sorts them. Live data keeps its rows.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TargetRole = Qt::UserRole, OutcomeRole, HeadingRole, PlaceRole, CertaintyRole, SymptomRole, BadgeRole };

    explicit FindingsModel(const World &world, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const Finding &finding(int row) const { return m_findings.at(row); }
    [[nodiscard]] int rowOf(const QString &target) const; // -1: nothing is wrong there
    [[nodiscard]] int rowOf(const QString &target, Scenario scenario) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString placeOf(const Finding &finding) const;

    const World &m_world;
    QList<Finding> m_findings;
};

} // namespace bridgewatch
