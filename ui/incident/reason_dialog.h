// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;

namespace bridgewatch {

// Asks why: something is skipped, resolved early, opened again. Opens itself over `parent`; deletes itself.
class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString heading;
        QString text; // may be empty
        QString accept;
        bool isRequired = true;
    };
    ReasonDialog(const Words &words, QWidget *parent);

Q_SIGNALS:
    void given(const QString &reason);

private:
    QLineEdit *m_reason;
};

} // namespace bridgewatch
