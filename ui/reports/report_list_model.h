// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report.h"

#include <QAbstractTableModel>

namespace bridgewatch {

// Incidents, a row each, with what the report measures of them. A row that says something else says so; rows that are
// known stay, and nothing is reset.
class ReportListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Began, Title, Weight, State, Acknowledged, Resolved, ColumnCount };
    enum Role {
        DetailRole = Qt::UserRole, // the second line
        OutcomeRole,               // of the state
        QuietRole,                 // the state's badge has no ground
        RunningRole,               // the time to resolve is not at its end
    };

    struct Row {
        Incident incident;
        QList<ReportMeasure> measures;
        QString search; // all that is searched, in small letters
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setIncidents(const QList<Incident> &incidents, const QDateTime &now);
    // What goes on has gone on.
    void tick(const QDateTime &now);
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &incident) const; // -1: it is not here
    // Of this row; none: it is not over yet, or never was.
    [[nodiscard]] std::optional<std::chrono::milliseconds> spanOf(int row, Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeOthers(const QList<Incident> &incidents);
    void merge(const QList<Incident> &incidents);
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString detail(int row, int column) const;
    [[nodiscard]] bool isRunning(int row) const;

    QList<Row> m_rows;
    QHash<QString, int> m_places;
    QDateTime m_now;
};

} // namespace bridgewatch
