// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/rungs.h"

#include <QWidget>

class QVBoxLayout;

namespace bridgewatch {

class RungRow;
class StateBadge;

// How far the looks from one vantage climb.
class LadderColumn final : public QWidget {
    Q_OBJECT
public:
    explicit LadderColumn(const QString &vantage, QWidget *parent = nullptr);

    void setLooks(Kind kind, const QList<Observation> &looks, bool stale);

private:
    void setRungs(const QList<Rung> &rungs);

    StateBadge *m_outcome;
    QVBoxLayout *m_layout;
    QList<RungRow *> m_rows;
};

} // namespace bridgewatch
