// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action_table.h"
#include "core/model/topology.h"
#include "ui/actions/action_source.h"

#include <QWidget>

class QComboBox;

namespace bridgewatch {

// Where something is done, and with what: a field for each parameter, filled with what is known already.
class ActionForm final : public QWidget {
    Q_OBJECT
public:
    ActionForm(const ActionKind &kind, const Topology &topology, const ActionOrder &order, QWidget *parent = nullptr);

    // With what the fields say now.
    [[nodiscard]] ActionOrder order() const;
    // Nothing has to be asked first.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void edited();

private:
    QWidget *fieldFor(const ParameterRule &rule, const QString &value);

    ActionKind m_kind;
    ActionOrder m_given;
    QComboBox *m_target = nullptr; // none where it needs no target
    QMap<QString, QWidget *> m_fields;
};

} // namespace bridgewatch
