// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTabBar>

namespace bridgewatch {

// Tabs as plain words, the chosen one underlined; for panels that share a place.
class WordTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit WordTabs(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
};

} // namespace bridgewatch
