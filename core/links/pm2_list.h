// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/links/attempt.h"

#include <QCoroTask>
#include <QDateTime>
#include <QList>

namespace bridgewatch {

// One process of pm2, the fields that a look keeps and no others.
struct Pm2Process {
    QString name;
    int id = -1;   // pm_id
    int pid = 0;   // 0: it does not run
    QString space; // pm2's namespace, by which it can be called as well
    QByteArray status;
    double restarts = 0;
    double memoryBytes = 0;
    double cpuPercent = 0;
    QDateTime startedAt; // of the process; invalid when it does not run
    QString version;
    QString nodeVersion;
    QString outLog; // absolute path on the host of what it prints; empty: none, or not to be passed on safely
    QString errorLog;
    bool isModule = false;      // one of pm2's own, such as pm2-logrotate
    bool startsAgain = true;    // autorestart
    double maxRestarts = 16;    // as many quick ones in a row, and pm2 leaves it be
    double restartDelay_ms = 0; // between them
    double backOff_ms = 0;      // the first of pauses that grow (exp_backoff_restart_delay); 0: they do not
};

// Reads what `pm2 jlist` prints: notices and colours may stand around the list. The list holds the
// whole environment of every process: nothing of it is kept, and `output` is wiped. Protocol when
// there is no list in it.
[[nodiscard]] Result<QList<Pm2Process>> parsePm2List(QByteArray &output);

// The stage exec: asks pm2 on a host. `program` is a path or a name for the host's PATH; an empty `home` is the
// login's own. No daemon is started where none runs (PM2_NO_DAEMON).
QCoro::Task<Result<QList<Pm2Process>>> listPm2(SshLink &host, QString program, QString home, Attempt &attempt);
// The files that pm2 writes for the instances of a process, each once; PM2_ABSENT where it names none.
QCoro::Task<Result<QStringList>> pm2LogFiles(SshLink &host, QString process, QString program, QString home,
                                             Attempt &attempt);

} // namespace bridgewatch
