// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QSvgRenderer>

namespace bridgewatch {

// A view in the navigation rail: an icon of lines in the rail's ink, and the word below it.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString &icon, const QString &word, const QKeySequence &shortcut, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void nextCheckState() override { setChecked(true); } // pressing it again leaves it chosen
    void paintEvent(QPaintEvent *event) override;

private:
    QSvgRenderer m_icon;
};

// Draws a picture of lines in one colour, whatever colour its file names.
void paintTinted(QPainter &painter, QSvgRenderer &icon, const QRectF &box, const QColor &colour);

} // namespace bridgewatch
