// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/stage.h"
#include "ui/widgets/theme.h"

class QPainter;
class QRectF;

namespace bridgewatch {

// How a state looks: a colour, a shape and a word, so that no one has to tell colours apart.
struct StateColours {
    QColor text;
    QColor ground;
};
[[nodiscard]] StateColours coloursOf(Outcome outcome, const Theme &theme);

// Ok: disc with a tick; Warning: triangle; Failed: octagon with a cross; Unknown: ring with a
// question mark. Fills `box`.
void paintStateShape(QPainter &painter, const QRectF &box, Outcome outcome, const Theme &theme);
// Lays thin slanting lines over what is out of date. `radius` rounds the corners.
void paintHatching(QPainter &painter, const QRectF &box, qreal radius, const QColor &colour);

} // namespace bridgewatch
