// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/response_settings.h"

#include <QDialog>

namespace bridgewatch {

// Asks which of those who were called has answered. Opens itself over `parent`; deletes itself.
class AnsweredDialog final : public QDialog {
    Q_OBJECT
public:
    // `chosen` is the id of the one that is proposed.
    AnsweredDialog(const QString &condition, const QList<Contact> &contacts, const QString &chosen, QWidget *parent);

Q_SIGNALS:
    void answered(const QString &contact); // id
};

} // namespace bridgewatch
