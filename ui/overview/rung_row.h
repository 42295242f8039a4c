// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/rungs.h"

#include <QWidget>

namespace bridgewatch {

class ElidedLabel;

// One line of a ladder: its mark, joined to the marks above and below, the name, and what came.
class RungRow final : public QWidget {
    Q_OBJECT
public:
    explicit RungRow(QWidget *parent = nullptr);

    void setRung(const Rung &rung, bool first, bool last);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWay(QPainter &painter, QPointF centre, qreal clear) const;

    Rung m_rung;
    bool m_first = false;
    bool m_last = false;
    ElidedLabel *m_name;
    ElidedLabel *m_value;
};

} // namespace bridgewatch
