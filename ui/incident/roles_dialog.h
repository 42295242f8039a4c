// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"

#include <QDialog>

class QComboBox;

namespace bridgewatch {

// Who leads, who writes down, who tells the others. Names are free; those of the contacts are offered.
class RolesDialog final : public QDialog {
    Q_OBJECT
public:
    RolesDialog(const QMap<Role, QString> &roles, const QStringList &people, QWidget *parent);

Q_SIGNALS:
    // Only what is different; an empty name: nobody any more.
    void given(const QMap<bridgewatch::Role, QString> &roles);

private:
    void submit();

    QMap<Role, QString> m_roles;
    QMap<Role, QComboBox *> m_names;
};

} // namespace bridgewatch
