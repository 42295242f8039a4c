// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace bridgewatch {

// A word on an outlined ground, and beside it what belongs to it: the keys that do the same, a state.
class PillButton final : public QAbstractButton {
    Q_OBJECT
public:
    PillButton(const QString &word, const QString &beside, QWidget *parent = nullptr);

    void setWords(const QString &word, const QString &beside);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_beside;
};

} // namespace bridgewatch
