// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextEdit>

namespace bridgewatch {

// A text among labels that people copy: can be selected with mouse and keyboard, cannot be changed, and is as high as
// its lines. A word that is too long for a line goes on in the next, as it is shown, not as it is copied. Always plain.
class CopyText final : public QTextEdit {
    Q_OBJECT
public:
    CopyText(const QString &objectName, const QString &accessibleName, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace bridgewatch
