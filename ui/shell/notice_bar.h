// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>

class QPushButton;

namespace bridgewatch {

class TextLabel;

// A line at the top of the window that says what happened and offers what can be done about it, until somebody takes or
// closes it. Of several the newest is shown, and the one before it once that is gone.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    struct Offer {
        QString word;
        std::function<void()> take;
        bool closes = true; // the line, once it is taken
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    // In the place of what was said about the same.
    void tell(const QString &about, const QString &text, const QList<Offer> &offers);
    void forget(const QString &about);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Notice {
        QString about;
        QString text;
        QList<Offer> offers;
    };
    void refresh();

    QList<Notice> m_notices; // the newest last
    TextLabel *m_text;
    QWidget *m_buttons;
};

} // namespace bridgewatch
