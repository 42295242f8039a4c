// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

namespace bridgewatch {

// How long ago something was, in a sentence of the caller's: "looked %1 ago". Shows `none` while
// there is nothing to date. Whoever owns the clock calls `tick()`.
class AgeLabel final : public TextLabel {
    Q_OBJECT
public:
    AgeLabel(const Look &look, QString sentence, QString none, QWidget *parent = nullptr);

    void setMoment(const QDateTime &at);
    void tick(const QDateTime &now);

private:
    QString m_sentence;
    QString m_none;
    QDateTime m_at;
};

} // namespace bridgewatch
