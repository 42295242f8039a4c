// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/host_key.h"

#include <QDialog>

class QGridLayout;
class QPushButton;

namespace bridgewatch {

class TextLabel;

// Shows the key of a host in full, says how to compare it, and asks whether it is to be trusted.
// Refusing is the default. Trusts what it shows and nothing else: once the host shows something
// else, there is nothing to trust any more. Open it with open(); it deletes itself when closed.
class HostKeyDialog final : public QDialog {
    Q_OBJECT
public:
    HostKeyDialog(const HostKeyOffer &offer, QWidget *parent);

    [[nodiscard]] const QString &host() const { return m_offer.host; }
    // What the newest look at the host offers.
    void refresh(const std::optional<HostKeyOffer> &now);

Q_SIGNALS:
    void trusted(const QString &host, const QString &fingerprint);

private:
    void build();
    [[nodiscard]] QWidget *wholeLine(const char *name, const QString &spoken, const QString &text);
    QGridLayout *buildFacts();
    QLayout *buildButtons();

    HostKeyOffer m_offer;
    TextLabel *m_advice = nullptr;
    QPushButton *m_trust = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace bridgewatch
