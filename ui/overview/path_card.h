// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/sparkline.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractButton>

namespace bridgewatch {

struct CardContent {
    QString label;
    QString kind;    // "postgres"
    QString address; // elided in the middle
    BadgeText badge;
    QString figure; // at the right of the badge, where there is room
    QString spoken; // the figure in words, where it is not words already
    bool figureIsCode = false;
    SparklineData spark;
    bool loud = false; // the cause of trouble: framed in its colour
};

// One node of the path map: a button that shows what is known about a target, in the size that it is
// given. Arrow keys are handed on; Enter and Space press it.
class PathCard final : public QAbstractButton {
    Q_OBJECT
public:
    PathCard(const QString &target, QWidget *parent);

    // Without address; in one that is very low without the past, too.
    void setCompact(bool compact);
    void setContent(const CardContent &content);
    [[nodiscard]] const CardContent &content() const { return m_content; }
    [[nodiscard]] const QString &target() const { return m_target; }

Q_SIGNALS:
    void arrowPressed(int key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isTight() const;
    void paintFrame(QPainter &painter) const;
    // The name goes on in a second line where one is too short for it.
    struct Title {
        QFont font;
        QStringList lines;
    };
    [[nodiscard]] Title titleIn(qreal width) const;
    void paintTitle(QPainter &painter, const QRectF &inner, const Title &title) const;
    void paintState(QPainter &painter, const QRectF &row) const;

    QString m_target;
    bool m_compact = false;
    CardContent m_content;
};

} // namespace bridgewatch
