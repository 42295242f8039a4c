// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/lab_fault.h"

#include <QAbstractListModel>

namespace bridgewatch {

// Faults under headings, which are the scenarios in their order. What cannot be made here cannot be chosen, and says
// why.
class FaultModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, DetailRole };

    explicit FaultModel(const QList<LabFault> &faults, QObject *parent = nullptr);

    [[nodiscard]] const LabFault *faultAt(const QModelIndex &index) const; // null: a heading, or nothing
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Scenario scenario;
        std::optional<LabFault> fault; // none: the heading
    };
    QList<Row> m_rows;
};

} // namespace bridgewatch
