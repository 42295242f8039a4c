// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace bridgewatch {

// A word and a count on a rounded ground, to be switched on and off: whether these are shown.
class FilterPill final : public QAbstractButton {
    Q_OBJECT
public:
    FilterPill(const QString &objectName, const QString &word, QWidget *parent = nullptr);

    void setCount(qsizetype count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
};

} // namespace bridgewatch
