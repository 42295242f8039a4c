// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/database_thread.h"
#include "core/model/count_mode.h"

namespace bridgewatch {

// A table, by names that are quoted before they are used.
struct WatchedTable {
    QString name;      // "users", "public.users"
    QString updatedAt; // column: a timestamp with or without a time zone (then in the server's), or a date
    CountMode count = CountMode::Auto;
};

// How a table stands, by the server's clock.
struct TableState {
    std::optional<double> age_s; // since the newest row was written; negative: it lies in the future
    QString newest;              // the same moment, in UTC; empty with age_s
    bool isAgeTooDear = false;   // it was not told in time
    std::optional<double> rows;  // none: not counted in time, and there is no estimate
    bool isEstimate = false;
};

// One login, a read-only transaction, the connection is closed. Each statement has a part of the time that `limits`
// leave: a count that takes longer is given up, for the server's estimate where the mode allows that.
QCoro::Task<Result<TableState>> lookAtTable(DatabaseThread &thread, PostgresLogin login, WatchedTable table,
                                            Limits limits, SshLink *via);

} // namespace bridgewatch
