// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "core/probes/vantages.h"
#include "core/profile/secrets.h"

#include <QCoroTask>

namespace bridgewatch {

// One look at `target` from `vantage`, within target.timeout: ends at the latest then, or when
// `stop` is requested (outcome Unknown). Never throws; every trouble is in the observation. Runs
// on the caller's event loop and blocks nobody; any number of looks may run at once. When the host
// to look from cannot be reached, or is lost on the way, nothing is known about the target: the
// code is Unreached, the outcome Unknown, and the fact "because_of" names the host. It names a sync's
// database too, where that could not be asked. `vantages` must outlive the look.
QCoro::Task<Observation> look(Target target, QString vantage, Vantages &vantages, Secrets secrets,
                              std::stop_token stop);

// What only two looks tell: adds the reading "restarts.since_last_look" to a look at a process.
void compare(const Observation &before, Observation &now);

} // namespace bridgewatch
