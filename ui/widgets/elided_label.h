// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/text_label.h"

namespace bridgewatch {

// One line of plain text that gives way: what does not fit is elided, in the middle unless told
// otherwise, and then the whole is the tool tip.
class ElidedLabel final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
public:
    explicit ElidedLabel(const TextLabel::Look &look, QWidget *parent = nullptr,
                         Qt::TextElideMode mode = Qt::ElideMiddle);

    void setText(const QString &text);
    void setAlignment(Qt::Alignment alignment); // left, unless told otherwise
    void setTone(Tone tone);
    void setMono(bool mono);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont usedFont() const;

    TextLabel::Look m_look;
    Qt::TextElideMode m_mode;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    QString m_text;
};

} // namespace bridgewatch
