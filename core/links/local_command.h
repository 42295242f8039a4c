// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/attempt.h"
#include "core/links/ssh_command.h"

#include <QCoroTask>

namespace bridgewatch {

// The stage exec, on this desk: a program with exactly these words, without a shell, in the home folder and with
// nothing to read. A name is looked for in the PATH; exit status 127 where there is none. When its time is up, or it
// says more than `limit` bytes, it is killed with all that it has started.
QCoro::Task<Result<CommandResult>> execHere(QStringList words, qsizetype limit, Attempt &attempt);

} // namespace bridgewatch
