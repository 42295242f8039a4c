// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/links/attempt.h"

#include <QCoroTask>

namespace bridgewatch {

struct CanisterQuestion {
    QStringList command; // the program, which may begin with ~/, and its arguments
    QString value;       // where the count stands in the answer
};

// Runs a command that asks a canister for a count, on `host`, or here where that is null: the stage exec. No shell
// reads its words but as data, and it has nothing to read. It has failed where it is not there (exit status 127), ends
// with another status than 0, does not end in time, or prints what holds no count; the text says which, with what it
// complained of.
QCoro::Task<Result<qint64>> askCanister(CanisterQuestion question, SshLink *host, Attempt &attempt);

} // namespace bridgewatch
