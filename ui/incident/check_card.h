// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace bridgewatch {

// One check item, of the runbook or a follow-up: its text in a frame, and whether it is done. Its words wrap, and an
// ampersand in them is one.
class CheckCard final : public QAbstractButton {
    Q_OBJECT
public:
    // `indent` counts the lists around its own.
    CheckCard(const QString &text, int indent, QWidget *parent = nullptr);

    void setWords(const QString &text); // setText() would take a key from them
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textBox(int width) const;
    int m_indent;
};

} // namespace bridgewatch
