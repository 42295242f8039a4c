// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/stage.h"

#include <QWidget>

namespace bridgewatch {

// The shape of a state alone; the word for it stands beside.
class StateMark final : public QWidget {
    Q_OBJECT
public:
    explicit StateMark(QWidget *parent = nullptr);

    void setState(Outcome outcome, bool stale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Outcome m_outcome = Outcome::Unknown;
    bool m_stale = false;
};

} // namespace bridgewatch
