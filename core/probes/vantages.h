// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/database_thread.h"
#include "core/links/ssh_link.h"
#include "core/model/followed_logs.h"
#include "core/profile/profile.h"

#include <map>

namespace bridgewatch {

// Where the looks of a profile are taken from: the desk, and every host with its standing session.
// Shared by all looks; lives on their thread, and longer than any of them.
class Vantages {
public:
    explicit Vantages(const QList<Target> &targets);

    // The session with a host; null for the desk.
    [[nodiscard]] SshLink *find(const QString &id) const;
    // The key of this fingerprint ("SHA256:…"), which is unknown so far, is the host's own; an empty
    // `host` means every host.
    void acceptHostKey(const QString &host, const QString &fingerprint);

    // Where blocking work for one target is done, as it is looked at from this vantage; made when it is first asked
    // for.
    [[nodiscard]] DatabaseThread &database(const QString &target, const QString &vantage);

    // What is known of the logs that somebody follows beside the looks.
    [[nodiscard]] FollowedLogs &logs() { return m_logs; }

private:
    std::map<QString, std::unique_ptr<SshLink>> m_links;
    std::map<std::pair<QString, QString>, std::unique_ptr<DatabaseThread>> m_databases;
    FollowedLogs m_logs;
};

} // namespace bridgewatch
