// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"

#include <QWidget>

namespace bridgewatch {

class StateBadge;
class TextLabel;

// How it ended: in a badge, in a sentence, for each victim, and what a look afterwards says.
class ActionOutcome final : public QWidget {
    Q_OBJECT
public:
    explicit ActionOutcome(QWidget *parent = nullptr);

    void setResult(const ActionResult &result);

private:
    StateBadge *m_badge;
    TextLabel *m_text;
    TextLabel *m_advice;
    TextLabel *m_lines;
    TextLabel *m_verification;
};

} // namespace bridgewatch
