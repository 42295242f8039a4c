// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <QWidget>

class QListView;

namespace bridgewatch {

class VendorsModel;

// Every vendor in a row: its status page, our look and the account's evidence side by side, and whether they
// contradict each other. Choosing a row asks for the account's target.
class VendorsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit VendorsPanel(const World &world, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool hasAny() const;
    [[nodiscard]] int denied() const; // how many say green while we fail

Q_SIGNALS:
    void selected(const QString &target);

private:
    VendorsModel *m_model;
    QListView *m_list;
};

} // namespace bridgewatch
