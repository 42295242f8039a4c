// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"

namespace bridgewatch {

// Tells an incident's journal what is done; `incident` is its id.
using JournalOf = std::function<Result<ActionJournal>(const QString &incident)>;

struct ActionRequest {
    QString data; // the folder for data
    QString action;
    QString target;         // empty: the only one
    QStringList parameters; // "minutes=5"
    bool json = false;
};
// The preview, on standard output: 0, or 2.
[[nodiscard]] int runActionPlan(const Profile &profile, const ActionRequest &request);
// Every action with what it may be told; needs no profile.
[[nodiscard]] int runActionList(bool json);

struct ActionConfirmation {
    QString hash;        // as the preview showed it
    QString incident;    // empty: none
    JournalOf journalOf; // empty: this version keeps no incidents
};
// 0 done and verified, 1 done and not verified, 2 refused or failed, 4 unknown.
[[nodiscard]] int runActionRun(const Profile &profile, const ActionRequest &request,
                               const ActionConfirmation &confirmation);

} // namespace bridgewatch
