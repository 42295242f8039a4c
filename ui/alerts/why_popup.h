// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace bridgewatch {

// Why a row is shown or hidden, a sentence each. Open it with open(); it deletes itself when closed.
class WhyPopup final : public QDialog {
    Q_OBJECT
public:
    WhyPopup(const QString &name, const QStringList &sentences, QWidget *parent);
};

} // namespace bridgewatch
