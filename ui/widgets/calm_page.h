// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/stage.h"

#include <QWidget>

namespace bridgewatch {

class TextLabel;

// What a panel says when there is no list to show: a state, a headline, and what to do next.
class CalmPage final : public QWidget {
    Q_OBJECT
public:
    explicit CalmPage(QWidget *parent = nullptr);

    void setText(Outcome outcome, const QString &headline, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Outcome m_outcome = Outcome::Unknown;
    TextLabel *m_headline;
    TextLabel *m_text;
};

} // namespace bridgewatch
