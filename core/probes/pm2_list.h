// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace bridgewatch {

// One process of pm2, the fields that a look keeps and no others.
struct Pm2Process {
    QString name;
    int id = -1; // pm_id
    QByteArray status;
    double restarts = 0;
    double memoryBytes = 0;
    double cpuPercent = 0;
    QDateTime startedAt; // of the process; invalid when it does not run
    QString version;
    QString nodeVersion;
};

// Reads what `pm2 jlist` prints: notices and colours may stand around the list. The list holds the
// whole environment of every process: nothing of it is kept, and `output` is wiped. Protocol when
// there is no list in it.
[[nodiscard]] Result<QList<Pm2Process>> parsePm2List(QByteArray &output);

} // namespace bridgewatch
