// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_row.h"
#include "ui/widgets/words.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace bridgewatch {

// Asks who takes notice of some alerts, why, and for how long that is good. The name is remembered. What has gone
// already is merely seen: for how long is not asked then. Open it with open(); it deletes itself when closed.
class AcknowledgeDialog final : public QDialog {
    Q_OBJECT
public:
    AcknowledgeDialog(const QList<AlertRow> &rows, Clock clock, QWidget *parent);

Q_SIGNALS:
    void acknowledged(const QStringList &keys, const bridgewatch::Acknowledgement &acknowledgement);

private:
    void build(const QList<AlertRow> &rows);
    QGridLayout *buildFields(bool asksUntil);
    void submit();

    QStringList m_keys;
    Clock m_clock;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    QComboBox *m_until;
    QPushButton *m_accept;
};

} // namespace bridgewatch
