// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/session_list.h"

#include <functional>

namespace bridgewatch {

// Asks a database of the profile, by the id of its target, for its live sessions.
using SessionsSource = std::function<QCoro::Task<Result<QList<Session>>>(QString target, Limits limits)>;

} // namespace bridgewatch
