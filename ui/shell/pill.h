// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace bridgewatch {

// A word on a rounded ground: a mode that holds for the whole window.
class Pill final : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const QString &word, QWidget *parent = nullptr);

    void setWord(const QString &word);
    [[nodiscard]] const QString &word() const { return m_word; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
};

} // namespace bridgewatch
