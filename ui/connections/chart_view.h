// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/chart_drawing.h"
#include "ui/connections/ticks.h"

#include <QChartView>

class QCategoryAxis;

namespace bridgewatch {

class ChartLayer;

// What the cross-hair reads: a line's name and its value with the unit; "–" where nothing was seen.
struct ReadOut {
    QString name;
    QString value;
    QColor colour;
};

// One chart: axes by Qt Charts, the data in an item of our own above them, because Qt Charts knows
// neither gaps nor bands and draws every point that it is given. It shows what it is told and asks
// for what the person wants; the same window of time stands in all charts of a page.
//
// Wheel: zoom at the pointer. Drag: pan. Shift and drag, or the right button: zoom to what is marked. Keys: Left,
// Right,
// +, -, Home; Shift with Left, Right moves the cross-hair.
class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setData(const ChartData &chart);
    void setLineShown(qsizetype line, bool shown);
    void setWindow(Span span);
    // Of several charts one below the other, one says what they are.
    void setMarks(const QList<ChartBand> &bands, const QList<ChartMarker> &markers, bool captioned);
    // The cross-hair, in every chart at the same moment.
    void setPointed(std::optional<qint64> at);

    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] const ChartScale &scale() const { return m_scale; }
    // At the cross-hair; empty without one.
    [[nodiscard]] QList<ReadOut> readings() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void zoomWanted(qint64 at, double factor);
    void zoomByKeyWanted(double factor);
    void panWanted(qint64 by);
    void spanWanted(bridgewatch::Span span);
    void liveWanted();
    void pointed(std::optional<qint64> at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void recolour();
    void lay();
    void setTicks();
    void restack();
    [[nodiscard]] qint64 snapped(qint64 at) const;
    void movePointer(int direction);

    ChartData m_data;
    ChartScale m_scale;
    QCategoryAxis *m_time;
    QCategoryAxis *m_values;
    ChartLayer *m_layer;
    QList<Tick> m_timeTicks;
    qint64 m_axisLength = 0; // that the axis of time was told
    ValueAxis m_valueAxis;
    std::optional<qreal> m_draggedFrom; // pan: where the pointer was last
    bool m_marking = false;
};

} // namespace bridgewatch
