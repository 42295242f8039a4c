// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace bridgewatch {

// A line's colour and name in the head of its chart; switched off, the line is not drawn.
class LegendEntry final : public QAbstractButton {
    Q_OBJECT
public:
    LegendEntry(const QString &objectName, const QString &name, int colour, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_colour;
};

} // namespace bridgewatch
