// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "core/profile/profile.h"
#include "core/profile/secrets.h"

#include <QCoroTask>

namespace bridgewatch {

// One look at `target` from `vantage`, within target.timeout: ends at the latest then, or when
// `stop` is requested (outcome Unknown). Never throws; every trouble is in the observation. Runs
// on the caller's event loop and blocks nobody; any number of looks may run at once.
QCoro::Task<Observation> look(Target target, QString vantage, Secrets secrets, std::stop_token stop);

} // namespace bridgewatch
