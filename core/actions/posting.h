// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/procedure.h"
#include "core/links/http.h"

namespace bridgewatch {

// What an action that is one POST is told: the status, or what kept it from coming.
struct Posted {
    Execution::End end = Execution::End::Refused; // Done: an answer came, whatever it says
    int status = 0;
    QString text; // where no answer came
};

// Sends it once; `sending` is asked before the first byte leaves.
QCoro::Task<Posted> postOnce(HttpRequest request, std::function<bool()> sending, Limits limits);

} // namespace bridgewatch
