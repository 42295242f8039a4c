// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_view.h"

#include "ui/connections/chart_layer.h"
#include "ui/widgets/scale.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSet>
#include <cmath>

namespace bridgewatch {
namespace {

constexpr double zoomStep = 1.25;

QCategoryAxis *makeAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QCategoryAxis(chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    chart->addAxis(axis, side);
    return axis;
}

// The axis is told of the last one only: every label that comes or goes lays out the chart.
void putTicks(QCategoryAxis &axis, const QList<Tick> &ticks, double to)
{
    axis.blockSignals(true);
    const QStringList old = axis.categoriesLabels();
    for (const QString &label : old)
        axis.remove(label);
    axis.setStartValue(-1);
    QSet<QString> used;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        QString text = ticks.at(i).text;
        while (used.contains(text)) // an axis takes every label once; spaces do not show
            text += u' ';
        used.insert(text);
        axis.blockSignals(i + 1 < ticks.size());
        axis.append(text, ticks.at(i).at);
    }
    axis.blockSignals(false);
    axis.setRange(0, to);
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(parent), m_time(makeAxis(chart(), Qt::AlignBottom)), m_values(makeAxis(chart(), Qt::AlignLeft)),
      m_layer(new ChartLayer(*this))
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_values->setLineVisible(false);
    m_time->setGridLineVisible(false);
    setFrameShape(QFrame::NoFrame);
    setRubberBand(NoRubberBand);
    viewport()->setMouseTracking(true);
    viewport()->setFocusPolicy(Qt::NoFocus); // the view itself takes it
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    recolour();
}

ChartView::~ChartView() = default;

QSize ChartView::sizeHint() const
{
    return {scaled(600), scaled(140)};
}

void ChartView::setData(const ChartData &chart)
{
    m_data = chart;
    restack();
}

void ChartView::setLineShown(qsizetype line, bool shown)
{
    m_data.lines[line].isShown = shown;
    restack();
}

void ChartView::setMarks(const QList<ChartBand> &bands, const QList<ChartMarker> &markers, bool captioned)
{
    if (bands == m_layer->bands && markers == m_layer->markers && captioned == m_layer->captioned)
        return;
    m_layer->captioned = captioned;
    m_layer->bands = bands;
    m_layer->markers = markers;
    m_layer->update();
}

void ChartView::setPointed(std::optional<qint64> at)
{
    if (at == m_layer->pointed)
        return;
    m_layer->pointed = at;
    m_layer->update();
}

void ChartView::setWindow(Span span)
{
    if (span == m_scale.span || span.length() <= 0)
        return;
    m_scale.span = span;
    setTicks();
    m_layer->update();
}

void ChartView::restack()
{
    m_layer->takeData();
    setTicks();
    m_layer->update();
}

// The labels change only when they do; that the time goes on only moves them.
void ChartView::setTicks()
{
    const QLocale locale;
    const int rows = std::max(3, static_cast<int>(m_scale.plot.height() / scaledF(36)));
    // Room above the highest for the words of the limit, of bands and of markers.
    const double room = m_data.limit ? 1.16 : 1.06;
    const ValueAxis values =
        valueAxis(m_layer->highest(m_scale.span, m_data.limit.value_or(0)) * room, rows, m_data.wholeOnly, locale);
    if (values != m_valueAxis) {
        m_valueAxis = values;
        putTicks(*m_values, values.ticks, values.top);
    }
    m_scale.top = values.top;
    if (m_scale.span.length() <= 0)
        return;
    const int most = std::max(2, static_cast<int>(m_scale.plot.width() / scaledF(110)));
    const QList<Tick> times = timeTicks(m_scale.span, most, locale);
    // Axes count from the window's beginning: moments are too large for what they calculate with.
    QList<Tick> placed = times;
    for (Tick &tick : placed)
        tick.at -= static_cast<double>(m_scale.span.from);
    if (placed == m_timeTicks && m_axisLength == m_scale.span.length())
        return;
    m_timeTicks = placed;
    m_axisLength = m_scale.span.length();
    putTicks(*m_time, placed, static_cast<double>(m_axisLength));
}

void ChartView::lay()
{
    const QFontMetricsF metrics(textFont(11.5));
    const QRectF plot =
        QRectF(viewport()->rect()).adjusted(scaledF(50), scaledF(8), -scaledF(26), -metrics.height() - scaledF(10));
    if (plot.width() < 1 || plot.height() < 1)
        return;
    m_scale.plot = plot;
    chart()->setPlotArea(plot);
    chart()->layout()->invalidate(); // the axes do not follow by themselves
    setTicks();
}

void ChartView::recolour()
{
    const Theme &theme = themeOf(*this);
    setBackgroundBrush(theme.panel);
    for (QCategoryAxis *axis : {m_time, m_values}) {
        axis->setLabelsFont(textFont(11.5));
        axis->setLabelsColor(theme.dim);
        axis->setGridLinePen(QPen(theme.grid, 1));
        axis->setLinePen(QPen(theme.line, 1));
    }
    m_layer->update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    lay(); // first: the chart is laid out within what is set when its size comes
    QChartView::resizeEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        recolour();
        lay();
    }
}

QList<ReadOut> ChartView::readings() const
{
    QList<ReadOut> readings;
    if (!m_layer->pointed)
        return readings;
    const Theme &theme = themeOf(*this);
    for (const ChartLine &line : m_data.lines) {
        if (!line.isShown)
            continue;
        const Sample *sample = nearestSample(line.samples, *m_layer->pointed, m_data.gap / 2);
        QString value(u'–');
        if (sample) {
            const QLocale locale;
            const bool whole = m_data.wholeOnly && sample->value == std::round(sample->value);
            value = locale.toString(sample->value, 'f', whole ? 0 : sample->value < 10 ? 2 : 1);
            if (!m_data.unit.isEmpty())
                value += u' ' + m_data.unit;
        }
        readings.append({line.name, value, line.colourIn(theme)});
    }
    return readings;
}

// The cross-hair stands at what was seen, not between.
qint64 ChartView::snapped(qint64 at) const
{
    const auto reach =
        static_cast<qint64>(static_cast<double>(m_scale.span.length()) * 12 / std::max(1.0, m_scale.plot.width()));
    const Sample *best = nullptr;
    for (const ChartLine &line : m_data.lines) {
        const Sample *sample = nearestSample(line.samples, at, reach);
        if (sample && (!best || std::abs(sample->at - at) < std::abs(best->at - at)))
            best = sample;
    }
    return best ? best->at : at;
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const QPointF at = event->position();
    const QPoint turned = event->angleDelta();
    if (!m_scale.plot.contains(at) || (turned.isNull())) {
        event->ignore(); // beside the plot it scrolls the page
        return;
    }
    if (std::abs(turned.x()) > std::abs(turned.y()))
        Q_EMIT panWanted(-m_scale.span.length() * turned.x() / 1200);
    else
        Q_EMIT zoomWanted(m_scale.at(at.x()), std::pow(zoomStep, -turned.y() / 120.0));
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (!m_scale.plot.contains(event->position()))
        return;
    const bool marks = event->button() == Qt::RightButton || event->modifiers() & Qt::ShiftModifier;
    if (marks) {
        m_marking = true;
        m_layer->marked = {event->position().x(), event->position().x()};
    } else if (event->button() == Qt::LeftButton) {
        m_draggedFrom = event->position().x();
        setCursor(Qt::ClosedHandCursor);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = std::clamp(event->position().x(), m_scale.plot.left(), m_scale.plot.right());
    if (m_marking) {
        m_layer->marked->second = x;
        m_layer->update();
    } else if (m_draggedFrom) {
        const qint64 by = m_scale.at(*m_draggedFrom) - m_scale.at(event->position().x());
        if (by == 0)
            return;
        m_draggedFrom = event->position().x();
        Q_EMIT panWanted(by);
    } else if (m_scale.plot.contains(event->position())) {
        Q_EMIT pointed(snapped(m_scale.at(x)));
    } else {
        Q_EMIT pointed({});
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *)
{
    unsetCursor();
    m_draggedFrom.reset();
    if (!m_marking)
        return;
    m_marking = false;
    const qreal from = std::min(m_layer->marked->first, m_layer->marked->second);
    const qreal to = std::max(m_layer->marked->first, m_layer->marked->second);
    m_layer->marked.reset();
    m_layer->update();
    if (to - from >= scaledF(4)) // less is a click
        Q_EMIT spanWanted({m_scale.at(from), m_scale.at(to)});
}

void ChartView::movePointer(int direction)
{
    const auto step = static_cast<qint64>(static_cast<double>(m_scale.span.length()) * 8 / m_scale.plot.width());
    const qint64 at = m_layer->pointed.value_or((m_scale.span.from + m_scale.span.to) / 2) + direction * step;
    Q_EMIT pointed(std::clamp(at, m_scale.span.from, m_scale.span.to - 1));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const qint64 tenth = m_scale.span.length() / 10;
    switch (event->key()) {
    case Qt::Key_Left: shift ? movePointer(-1) : Q_EMIT panWanted(-tenth); return;
    case Qt::Key_Right: shift ? movePointer(1) : Q_EMIT panWanted(tenth); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: Q_EMIT zoomByKeyWanted(1 / zoomStep); return;
    case Qt::Key_Minus: Q_EMIT zoomByKeyWanted(zoomStep); return;
    case Qt::Key_Home: Q_EMIT liveWanted(); return;
    case Qt::Key_Escape: Q_EMIT pointed({}); return;
    default: event->ignore(); // the page's own: Tab, Page Down
    }
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT pointed({});
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_layer->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_layer->update();
}

} // namespace bridgewatch
