// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/escalation.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractTableModel>

namespace bridgewatch {

// The rules of escalation as they stand, a row each in the order of the profile. A row that says something else says
// so; nothing is reset.
class RuleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Condition, State, Whom, Within, ColumnCount };
    enum Role {
        DetailRole = Qt::UserRole, // the second line
        OutcomeRole,               // of the state
        PressingRole,              // somebody is to be called now
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<RuleStanding> &rows, const ResponseSettings &settings, const QDateTime &now);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // What a row shows.
    struct Shown {
        QString condition;
        QString evidence;
        BadgeText badge;
        QString contact;
        QString reach;
        QString within;
        bool isPressing = false;

        bool operator==(const Shown &) const = default;
    };

    [[nodiscard]] static QString text(const Shown &row, int column);
    [[nodiscard]] static QString detail(const Shown &row, int column);

    QList<Shown> m_rows;
};

} // namespace bridgewatch
