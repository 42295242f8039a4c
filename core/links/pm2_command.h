// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/links/attempt.h"

#include <QCoroTask>

namespace bridgewatch {

// The stage exec: pm2 on a host with exactly these words, and what it printed: it may hold the environment of every
// process. `program` is a path or a name for the host's PATH; an empty `home` is the login's own. No daemon is started
// where none runs (PM2_NO_DAEMON). What it says when it fails is not shown.
QCoro::Task<Result<QByteArray>> runPm2(SshLink &host, QString program, QString home, QStringList words,
                                       Attempt &attempt);

// The stage exec fails with this.
[[nodiscard]] Error pm2Refused(const FailureCode &code, const QString &text, Attempt &attempt);

} // namespace bridgewatch
