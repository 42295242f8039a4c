// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/plan.h"

#include <QWidget>

class QTreeView;
class QVBoxLayout;

namespace bridgewatch {

class VictimModel;

// A plan as a person has to see it before they confirm it: what happens, in words; everybody whom it touches; who is
// not touched and why; what to mind; and exactly what runs.
class ActionPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ActionPreview(QWidget *parent = nullptr);

    void setPlan(const Plan &plan);

private:
    void showVictims(const Plan &plan);
    void addList(QVBoxLayout &layout, const QString &title, const QStringList &lines, const char *name, bool isWarning);

    VictimModel *m_victims;
    QTreeView *m_table;
    QWidget *m_rest; // below the table; made anew for each plan
};

} // namespace bridgewatch
