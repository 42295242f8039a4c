// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace bridgewatch {

// Shows to the byte what would be posted to the chat of a contact, and asks. Where it is posted to is a secret and not
// shown. Opens itself over `parent`; deletes itself.
class SendDialog final : public QDialog {
    Q_OBJECT
public:
    SendDialog(const QString &contact, const QByteArray &body, QWidget *parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace bridgewatch
