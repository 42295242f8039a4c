// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/lab_fault.h"

#include <QDialog>

class QListView;
class QPushButton;

namespace bridgewatch {

class FaultModel;

// Every fault that the lab knows, by the scenario that it should yield, to choose one of. Deletes itself.
class FaultDialog final : public QDialog {
    Q_OBJECT
public:
    FaultDialog(const QList<LabFault> &faults, QWidget *parent);

Q_SIGNALS:
    void chosen(const bridgewatch::LabFault &fault);

private:
    void chooseFirst();
    void judge();
    void take();

    FaultModel *m_model;
    QListView *m_list;
    QPushButton *m_accept;
};

} // namespace bridgewatch
