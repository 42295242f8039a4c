// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/plan.h"

#include <QAbstractTableModel>

namespace bridgewatch {

// Whom a plan touches, a row each. Every text is a harmless single line.
class VictimModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, User, Database, Application, Client, State, Age, Query, columnsInAll };

    explicit VictimModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setVictims(const QList<Victim> &victims);
    // Nobody has anything there.
    [[nodiscard]] bool isEmpty(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Victim> m_victims;
};

} // namespace bridgewatch
