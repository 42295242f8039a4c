// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"

namespace bridgewatch {

struct ActionRequest {
    QString data; // the folder for data
    QString action;
    QString target;         // empty: the only one
    QStringList parameters; // "minutes=5"
    QString incident;       // whose journal is to tell of it; empty: none
    QString who;            // as the journal names them
    bool json = false;
};
// The preview, on standard output: 0, or 2.
[[nodiscard]] int runActionPlan(const Profile &profile, const ActionRequest &request);
// Every action with what it may be told; needs no profile.
[[nodiscard]] int runActionList(bool json);

// 0 done and verified, 1 done and not verified, 2 refused or failed, 4 unknown. `hash` is as the preview showed it.
[[nodiscard]] int runActionRun(const Profile &profile, const ActionRequest &request, const QString &hash);

} // namespace bridgewatch
