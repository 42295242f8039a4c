// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace bridgewatch {

// One of several words of which one is chosen: a length of time.
class RangePill final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RangePill(const QString &word, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bridgewatch
