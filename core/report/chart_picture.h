// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/sections.h"

#include <QLineF>
#include <QRectF>

namespace bridgewatch {

// A chart as plain lines and words, for whoever draws it: SVG or a painter. Coordinates go right and down from the
// upper left corner, text stands on its point; words are of `chartLetter` high.
struct ChartPicture {
    enum class Anchor { Start, Middle, End };
    struct Word {
        QPointF at;
        QString text;
        Anchor anchor = Anchor::Start;
    };

    QSizeF size;
    QString title; // "users-db from desk: sessions.used_ratio"
    QRectF plot;
    QList<QLineF> grid;
    QList<QLineF> marks; // moments of the incident
    QList<QPointF> line;
    QList<Word> words; // of the axes and marks
};

inline constexpr double chartLetter = 11;
inline constexpr QSizeF chartSize{640, 200};

// At most two points for each unit of width are drawn, and those keep the extremes.
[[nodiscard]] ChartPicture chartOf(const ReportSeries &series, const QList<std::pair<QDateTime, QString>> &marks);
// An <svg> element. Its colours are those of the classes grid, mark, line and word, which the page has to define.
[[nodiscard]] QString toSvg(const ChartPicture &picture);
// One line of block characters, and what they range over.
[[nodiscard]] QString toSparkline(const ReportSeries &series);

} // namespace bridgewatch
