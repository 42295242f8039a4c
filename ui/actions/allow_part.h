// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace bridgewatch {

class TextLabel;

// While nothing may be changed: why, how the profile allows it, and for an incident the sentence that allows it there.
class AllowPart final : public QWidget {
    Q_OBJECT
public:
    // An empty incident: only the profile can.
    explicit AllowPart(const QString &incident, QWidget *parent = nullptr);

    void setTrouble(const QString &trouble);

Q_SIGNALS:
    void typed(const QString &sentence); // the right one, and pressed

private:
    void build(const QString &incident);
    void judge();

    QLineEdit *m_sentence = nullptr; // none without an incident
    QPushButton *m_allow = nullptr;
    TextLabel *m_trouble;
};

} // namespace bridgewatch
