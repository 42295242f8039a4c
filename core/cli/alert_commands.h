// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/profile.h"

namespace bridgewatch {

// What stands at the Alertmanagers of the profile; the exit status of check.
[[nodiscard]] int runAlerts(const Profile &profile, bool json);

// What stood at some time within the last `span`, as the file at `path` tells; newest first. The exit status is 0, or
// 3 where it cannot be read.
[[nodiscard]] int runPastAlerts(const QString &path, std::chrono::milliseconds span, bool json);

struct SilenceRequest {
    QStringList matchers; // as LabelMatcher reads them
    std::chrono::milliseconds span{};
    QString comment;
    QString author; // empty: the login name
};
// `server` is the URL of one of the profile's Alertmanagers; empty where it names only one. Each answers
// with what the server replied: 0, or 2.
[[nodiscard]] int runSilenceAdd(const Profile &profile, const QString &server, const SilenceRequest &request);
[[nodiscard]] int runSilenceList(const Profile &profile, bool expired, bool json);
[[nodiscard]] int runSilenceExpire(const Profile &profile, const QString &server, const QString &id);

} // namespace bridgewatch
