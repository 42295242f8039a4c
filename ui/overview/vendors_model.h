// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "core/diagnosis/vendor_truth.h"

#include <QAbstractListModel>

namespace bridgewatch {

// Vendors as rows, in the order of the profile: what each says of itself, whether it answers, what the account shows.
class VendorsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TargetRole = Qt::UserRole, TruthRole };

    explicit VendorsModel(const World &world, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] int denied() const; // how many say green while we fail
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const World &m_world;
    QList<VendorTruth> m_truths;
};

} // namespace bridgewatch
