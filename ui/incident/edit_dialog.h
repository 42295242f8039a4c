// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/alert.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace bridgewatch {

// What an incident is called and how bad it is, once more is known.
class EditDialog final : public QDialog {
    Q_OBJECT
public:
    EditDialog(const QString &title, Severity severity, QWidget *parent);

Q_SIGNALS:
    // At least one of them is different.
    void given(const QString &title, bridgewatch::Severity severity);

private:
    void submit();

    QString m_before;
    Severity m_severityBefore;
    QLineEdit *m_title;
    QComboBox *m_severity;
    QPushButton *m_accept;
};

} // namespace bridgewatch
