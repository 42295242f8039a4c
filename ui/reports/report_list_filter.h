// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report.h"

#include <QSortFilterProxyModel>

namespace bridgewatch {

class ReportListModel;

// Which incidents are shown, and in which order: by one column; the newest first among equals, and at the beginning.
class ReportListFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ReportListFilter(ReportListModel &model, QObject *parent = nullptr);

    void setText(const QString &text); // every word of it
    void setSeverity(std::optional<Severity> severity);
    void setState(std::optional<IncidentState> state);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || m_severity || m_state; }
    [[nodiscard]] QList<QList<ReportMeasure>> measures() const; // of those that are shown

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int compare(int left, int right, int column) const;

    ReportListModel &m_model;
    QStringList m_words; // in small letters
    std::optional<Severity> m_severity;
    std::optional<IncidentState> m_state;
};

} // namespace bridgewatch
