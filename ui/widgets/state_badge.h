// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/state.h"

#include <QWidget>

namespace bridgewatch {

// What a badge says: a state, the word for it, and whether that is out of date. A quiet badge has
// no ground: it marks what merely follows from something else.
struct BadgeText {
    Outcome outcome = Outcome::Unknown;
    QString word;
    bool stale = false;
    bool quiet = false;

    bool operator==(const BadgeText &) const = default;
};

// For cards and delegates, which draw their badge themselves.
[[nodiscard]] QSize badgeSize(const BadgeText &badge);
// At the left of `box`, vertically centred; the word is elided where the box is too narrow.
void paintBadge(QPainter &painter, const QRectF &box, const BadgeText &badge, const Theme &theme);

class StateBadge final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setBadge(const BadgeText &badge);
    [[nodiscard]] const QString &text() const { return m_badge.word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeText m_badge;
};

} // namespace bridgewatch
