// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/logs/log_book.h"

#include <QDateTime>
#include <QPointer>
#include <QWidget>

namespace bridgewatch {

// Error lines of every minute of the last hour, stacked by class. A click on a minute goes there.
class MinuteStrip final : public QWidget {
    Q_OBJECT
public:
    static constexpr int minutesShown = 60;

    explicit MinuteStrip(QWidget *parent = nullptr);

    void show(LogBook *book, const QDateTime &now);
    [[nodiscard]] int most() const; // lines in the fullest minute
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void minuteChosen(qint64 minute); // since the epoch, UTC

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] qint64 minuteAt(int x) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QString describe(qint64 minute) const;

    QPointer<LogBook> m_book;
    qint64 m_end = 0; // the minute behind the last
};

} // namespace bridgewatch
