// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_picture.h"

#include "core/report/render.h"
#include "core/report/report_text.h"

#include <algorithm>
#include <cmath>

namespace bridgewatch {
namespace {

constexpr double leftMargin = 62;
constexpr double rightMargin = 14;
constexpr double topMargin = 30;
constexpr double bottomMargin = 26;
constexpr int wantedTicks = 4;

struct Range {
    double least = 0;
    double most = 1;
    double step = 1;

    [[nodiscard]] double share(double value) const { return (value - least) / (most - least); }
};

// 1, 2 or 5 times a power of ten.
double niceStep(double span)
{
    const double raw = span / wantedTicks;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double lead = raw / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

Range rangeOf(const QList<ReportPoint> &points)
{
    double least = points.constFirst().value;
    double most = least;
    for (const ReportPoint &point : points) {
        least = std::min(least, point.value);
        most = std::max(most, point.value);
    }
    if (least >= 0 && least < 0.5 * most)
        least = 0;
    if (!(most - least > 1e-9 * std::max(1.0, std::abs(most)))) {
        const double room = std::max(1.0, std::abs(most) * 0.1);
        least -= room;
        most += room;
    }
    const double step = niceStep(most - least);
    return {std::floor(least / step) * step, std::ceil(most / step) * step, step};
}

QString numberText(double value, double step)
{
    const int digits = step >= 1 ? 0 : std::min(6, static_cast<int>(std::ceil(-std::log10(step))));
    return std::abs(value) < 1e7 ? QString::number(value, 'f', digits) : QString::number(value, 'g', 3);
}

// So many neighbours at a time give their least and their most, in the order of time.
QList<ReportPoint> thinned(const QList<ReportPoint> &points, qsizetype limit)
{
    if (points.size() <= limit)
        return points;
    const qsizetype group = (2 * points.size() + limit - 1) / limit;
    QList<ReportPoint> made;
    for (qsizetype from = 0; from < points.size(); from += group) {
        const auto begin = points.begin() + from;
        const auto end = points.begin() + std::min(from + group, points.size());
        auto [least, most] = std::minmax_element(
            begin, end, [](const ReportPoint &a, const ReportPoint &b) { return a.value < b.value; });
        made << (least < most ? *least : *most);
        if (least != most)
            made << (least < most ? *most : *least);
    }
    return made;
}

QString titleOf(const ReportSeries &series)
{
    const QString unit = unitOfReading(series.reading);
    const QString name = ReportText::tr("%1 from %2: %3").arg(series.target, series.vantage, series.reading);
    return unit.isEmpty() ? name : QStringLiteral("%1 [%2]").arg(name, unit);
}

class ChartDrawing {
public:
    explicit ChartDrawing(const ReportSeries &series)
        : m_range(rangeOf(series.points)), m_from(series.points.constFirst().at),
          m_span(std::max<qint64>(1, m_from.msecsTo(series.points.constLast().at)))
    {
        m_picture.size = chartSize;
        m_picture.title = titleOf(series);
        m_picture.plot = QRectF(leftMargin, topMargin, chartSize.width() - leftMargin - rightMargin,
                                chartSize.height() - topMargin - bottomMargin);
        const auto limit = static_cast<qsizetype>(2 * m_picture.plot.width());
        const QList<ReportPoint> points = thinned(series.points, limit);
        for (const ReportPoint &point : points)
            m_picture.line.append({x(point.at), y(point.value)});
    }

    void values()
    {
        const QRectF &plot = m_picture.plot;
        const int steps = static_cast<int>(std::lround((m_range.most - m_range.least) / m_range.step));
        for (int i = 0; i <= steps; ++i) {
            const double value = m_range.least + i * m_range.step;
            m_picture.grid.append({plot.left(), y(value), plot.right(), y(value)});
            m_picture.words.append({{plot.left() - 6, y(value) + chartLetter / 3},
                                    numberText(value, m_range.step),
                                    ChartPicture::Anchor::End});
        }
    }

    void times()
    {
        const QRectF &plot = m_picture.plot;
        const QString form = m_span > 36 * 3'600'000LL ? QStringLiteral("MM-dd HH:mm")
                             : m_span > 5 * 60'000LL   ? QStringLiteral("HH:mm")
                                                       : QStringLiteral("HH:mm:ss");
        for (int i = 0; i <= wantedTicks; ++i) {
            const QDateTime at = m_from.addMSecs(m_span * i / wantedTicks);
            const auto anchor = i == 0             ? ChartPicture::Anchor::Start
                                : i == wantedTicks ? ChartPicture::Anchor::End
                                                   : ChartPicture::Anchor::Middle;
            const QString word = at.toUTC().toString(form);
            m_picture.words.append({{x(at), plot.bottom() + chartLetter + 5},
                                    i == wantedTicks ? word + QStringLiteral(" UTC") : word,
                                    anchor});
        }
    }

    void marks(const QList<std::pair<QDateTime, QString>> &marks)
    {
        double last = -1000;
        for (const auto &[at, word] : marks) {
            if (!at.isValid() || at < m_from || at > m_from.addMSecs(m_span))
                continue;
            const double place = x(at);
            m_picture.marks.append({place, m_picture.plot.top(), place, m_picture.plot.bottom()});
            const bool isLate = place > chartSize.width() - 80;
            if (place - last > 60) // else the words would lie on each other
                m_picture.words.append({{isLate ? place - 4 : place + 4, m_picture.plot.top() + chartLetter},
                                        word,
                                        isLate ? ChartPicture::Anchor::End : ChartPicture::Anchor::Start});
            last = place;
        }
    }

    [[nodiscard]] const ChartPicture &picture() const { return m_picture; }

private:
    [[nodiscard]] double x(const QDateTime &at) const
    {
        const double share = static_cast<double>(m_from.msecsTo(at)) / static_cast<double>(m_span);
        return m_picture.plot.left() + std::clamp(share, 0.0, 1.0) * m_picture.plot.width();
    }
    [[nodiscard]] double y(double value) const
    {
        return m_picture.plot.bottom() - m_range.share(value) * m_picture.plot.height();
    }

    Range m_range;
    QDateTime m_from;
    qint64 m_span;
    ChartPicture m_picture;
};

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString lineElement(const char *kind, const QLineF &line)
{
    return QStringLiteral("<line class=\"%1\" x1=\"%2\" y1=\"%3\" x2=\"%4\" y2=\"%5\"/>")
        .arg(QLatin1String(kind), number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2()));
}

QString anchorName(ChartPicture::Anchor anchor)
{
    switch (anchor) {
    case ChartPicture::Anchor::Start: return QStringLiteral("start");
    case ChartPicture::Anchor::Middle: return QStringLiteral("middle");
    case ChartPicture::Anchor::End: break;
    }
    return QStringLiteral("end");
}

QString wordElement(const QPointF &at, const QString &anchor, const QString &text)
{
    return QStringLiteral("<text class=\"word\" x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>")
        .arg(number(at.x()), number(at.y()), anchor, escapedHtml(text));
}

} // namespace

ChartPicture chartOf(const ReportSeries &series, const QList<std::pair<QDateTime, QString>> &marks)
{
    ChartDrawing drawing(series);
    drawing.values();
    drawing.times();
    drawing.marks(marks);
    return drawing.picture();
}

QString toSvg(const ChartPicture &picture)
{
    QString svg = QStringLiteral("<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\">")
                      .arg(escapedHtml(picture.title), number(picture.size.width()), number(picture.size.height()));
    svg += wordElement({picture.plot.left(), chartLetter + 4}, QStringLiteral("start"), picture.title);
    for (const QLineF &line : picture.grid)
        svg += lineElement("grid", line);
    for (const QLineF &line : picture.marks)
        svg += lineElement("mark", line);
    QStringList points;
    for (const QPointF &point : picture.line)
        points << number(point.x()) + u',' + number(point.y());
    svg += QStringLiteral("<polyline class=\"line\" points=\"%1\"/>").arg(points.join(u' '));
    for (const ChartPicture::Word &word : picture.words)
        svg += wordElement(word.at, anchorName(word.anchor), word.text);
    return svg + QStringLiteral("</svg>\n");
}

QString toSparkline(const ReportSeries &series)
{
    constexpr qsizetype width = 40;
    constexpr char16_t lowest = 0x2581; // eight blocks, one higher than the other
    const auto [least, most] =
        std::minmax_element(series.points.begin(), series.points.end(),
                            [](const ReportPoint &a, const ReportPoint &b) { return a.value < b.value; });
    const double span = most->value - least->value;
    QString line;
    for (const ReportPoint &point : thinned(series.points, width)) {
        const double share = span > 0 ? (point.value - least->value) / span : 0;
        line += QChar(static_cast<char16_t>(lowest + std::lround(share * 7)));
    }
    const QString unit = unitOfReading(series.reading);
    return ReportText::tr("%1  from %2 to %3 %4, points %5, %6 to %7 UTC")
        .arg(line, QString::number(least->value), QString::number(most->value), unit,
             QString::number(series.points.size()), reportMoment(series.points.constFirst().at),
             reportMoment(series.points.constLast().at));
}

} // namespace bridgewatch
