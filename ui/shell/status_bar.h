// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <QWidget>

namespace bridgewatch {

class AgeLabel;
class ElidedLabel;
class StateMark;
class TextLabel;

// The worst state in words, that nothing is changed, the way to search, and how old the data is; always
// in sight.
class StatusBar final : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(const World &world, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);

Q_SIGNALS:
    void searchWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const World &m_world;
    StateMark *m_mark;
    TextLabel *m_state;
    ElidedLabel *m_detail;
    AgeLabel *m_age;
};

} // namespace bridgewatch
