// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/drill.h"

#include <QWidget>

namespace bridgewatch {

// The drills of this session, the latest first: what it was, what was said, how long it took, whether it was right.
class PastDrills final : public QWidget {
    Q_OBJECT
public:
    explicit PastDrills(const QList<DrillRound> &rounds, QWidget *parent = nullptr);
};

} // namespace bridgewatch
