// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>

class QPushButton;

namespace bridgewatch {

class TextLabel;

// A line at the top of the window that says what happened and offers what can be done about it, until somebody takes or
// closes it.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    struct Offer {
        QString word;
        std::function<void()> take;
        bool closes = true; // the line, once it is taken
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const QString &text, const QList<Offer> &offers);

    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QWidget *m_buttons;
};

} // namespace bridgewatch
