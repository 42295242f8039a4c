// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alertmanager_answer.h"

#include <QAbstractListModel>

namespace bridgewatch {

// A silence, and the Alertmanager that holds it.
struct SilenceEntry {
    QString source;
    Silence silence;

    bool operator==(const SilenceEntry &) const = default;
};

// Who, why, until when, and where.
[[nodiscard]] QString detailOf(const SilenceEntry &entry, const QDateTime &now);

// The silences that hold or will hold, the one that ends first at the top. Rows come, change and go one by one.
class SilenceModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    // What has expired among them is left out.
    void refresh(QList<SilenceEntry> entries, const QDateTime &now);
    [[nodiscard]] const SilenceEntry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SilenceEntry> m_entries;
    QDateTime m_now;
};

} // namespace bridgewatch
