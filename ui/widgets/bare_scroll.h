// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

namespace bridgewatch {

// A scroll area without frame or ground of its own, for use on a panel: what it holds is as wide
// as the area, which is never narrower than that needs, and scrolls up and down. Takes the focus only while there is
// something to scroll.
class BareScroll final : public QScrollArea {
    Q_OBJECT
public:
    BareScroll(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setBody(QWidget *body); // what was there before is deleted
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace bridgewatch
