// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/deeds.h"
#include "core/profile/response_settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace bridgewatch {

// Asks whom to call, how, what they are asked to do and what it is good to know besides. Opens itself over `parent`;
// deletes itself.
class EscalateDialog final : public QDialog {
    Q_OBJECT
public:
    struct Wish {
        QString contact; // id
        Escalated::How how = Escalated::How::Phone;
        QString asked;
        QString effect;
    };
    // `wish` as it is proposed; `contacts` in the order in which they are offered.
    EscalateDialog(const QString &condition, const QList<Contact> &contacts, const Wish &wish, QWidget *parent);

    // The ways that a contact has.
    [[nodiscard]] static QList<Escalated::How> waysOf(const Contact &contact);

Q_SIGNALS:
    void wanted(const bridgewatch::EscalateDialog::Wish &wish);

private:
    void offerWays();
    void submit();

    QList<Contact> m_contacts;
    QComboBox *m_contact;
    QComboBox *m_how;
    QLineEdit *m_asked;
    QLineEdit *m_effect;
    QLineEdit *m_name;
};

} // namespace bridgewatch
