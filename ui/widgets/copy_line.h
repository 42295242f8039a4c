// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace bridgewatch {

// One line in fixed pitch that people copy or compare letter by letter: can be selected with mouse and
// keyboard, cannot be changed, and is never elided. Where it is wider than its place, it scrolls.
class CopyLine final : public QLineEdit {
    Q_OBJECT
public:
    CopyLine(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    // As wide as all of the text.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refont();
};

} // namespace bridgewatch
