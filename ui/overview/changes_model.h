// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/happenings.h"

#include <QAbstractListModel>

namespace bridgewatch {

// What happened lately, newest first, with the roles of FindingsModel: FindingsDelegate draws both.
class ChangesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // `now` says which times need a date.
    void setHappenings(const QList<Happening> &happenings, const QDateTime &now);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Happening> m_happenings;
    QDateTime m_now;
};

} // namespace bridgewatch
