// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace bridgewatch {

// A class of lines as a button: its colour, its word and how many there were lately. Checked: its lines are shown.
class ClassChip final : public QAbstractButton {
    Q_OBJECT
public:
    ClassChip(int lineClass, const QString &word, QWidget *parent = nullptr);

    [[nodiscard]] int lineClass() const { return m_class; }
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    int m_class;
    int m_count = 0;
};

} // namespace bridgewatch
