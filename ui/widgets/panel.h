// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace bridgewatch {

// A sheet with rounded corners and a fine line around it, on which a view's parts lie.
class Panel final : public QWidget {
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bridgewatch
