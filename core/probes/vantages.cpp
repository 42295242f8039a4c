// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/vantages.h"

namespace bridgewatch {

Vantages::Vantages(const QList<Target> &targets)
{
    for (const Target &target : targets) {
        if (const auto *ssh = std::get_if<SshSettings>(&target.settings))
            m_links[target.id] = std::make_unique<SshLink>(
                target.id, SshHost{ssh->address, ssh->port, ssh->user, ssh->identity, ssh->knownHosts});
    }
}

SshLink *Vantages::find(const QString &id) const
{
    const auto found = m_links.find(id);
    return found == m_links.end() ? nullptr : found->second.get();
}

DatabaseThread &Vantages::database(const QString &target, const QString &vantage)
{
    std::unique_ptr<DatabaseThread> &thread = m_databases[{target, vantage}];
    if (!thread)
        thread = std::make_unique<DatabaseThread>();
    return *thread;
}

void Vantages::acceptHostKey(const QString &host, const QString &fingerprint)
{
    for (const auto &[id, link] : m_links) {
        if (host.isEmpty() || host == id)
            link->accept(fingerprint);
    }
}

} // namespace bridgewatch
