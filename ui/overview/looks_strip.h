// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <QWidget>

namespace bridgewatch {

class ElidedLabel;

// The looks that are remembered, a bar each and the newest at the right: as high as it took long, and all of the
// height where it did not go well. Below it in words since when they are, and how many failed.
class LooksStrip final : public QWidget {
    Q_OBJECT
public:
    explicit LooksStrip(QWidget *parent = nullptr);

    // Oldest first.
    void setLooks(const QList<Observation> &looks, const QDateTime &now);
    [[nodiscard]] QString describe(int x) const; // the bar there; empty where there is none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF barAt(qsizetype place) const;

    struct Bar {
        QDateTime at;
        Outcome outcome;
        FailureCode code;
        Duration took;
        double height; // of the plot's
    };
    QList<Bar> m_bars;
    ElidedLabel *m_words;
};

} // namespace bridgewatch
