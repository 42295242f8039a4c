// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/host_reader.h"

#include "core/base/text.h"
#include "core/profile/kind_readers.h"

#include <pwd.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr int hostLimit = 200; // each has a session and a thread of its own

QString loginName()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

SshSettings readSsh(MapReader &reader, const TargetContext &context)
{
    SshSettings ssh;
    ssh.address = reader.host(QStringLiteral("address"));
    ssh.port = reader.port(QStringLiteral("port"), 22);
    ssh.user = reader.printableText(QStringLiteral("user"), loginName());
    ssh.identity = readFile(reader, "identity", context);
    ssh.knownHosts = readFile(reader, "known_hosts", context);
    if (ssh.knownHosts.isEmpty())
        ssh.knownHosts = QDir::homePath() + QStringLiteral("/.ssh/known_hosts");
    return ssh;
}

ReadTarget readHost(const YamlNode::Entry &entry, const TargetContext &context)
{
    MapReader reader(entry.value, Lint::tr("a host"), context.complaints);
    ReadTarget read;
    Target &host = read.target;
    host.id = entry.key;
    if (const QString trouble = idTrouble(host.id); !trouble.isEmpty())
        context.complaints.error(entry, trouble);
    if (host.id == u"desk")
        context.complaints.error(entry, Lint::tr("'desk' is this machine; choose another id for the host"));
    host.kind = Kind::Ssh;
    host.vantages = {QStringLiteral("desk")};
    host.label = plainLine(reader.text(QStringLiteral("label"), host.id), 60);
    TargetDefaults timing = context.defaults;
    readTiming(reader, timing);
    host.every = timing.every;
    host.failuresToAlarm = timing.failuresToAlarm;
    host.successesToClear = timing.successesToClear;
    host.timeout = timing.timeout;
    host.settings = readSsh(reader, context);
    reader.finish();
    read.idNode = entry.value;
    return read;
}

} // namespace

QSet<QString> hostIds(MapReader &root)
{
    QSet<QString> ids;
    const YamlPtr hosts = root.value(QStringLiteral("hosts"));
    if (hosts && hosts->type == YamlNode::Type::Map) {
        for (const YamlNode::Entry &entry : hosts->entries)
            ids.insert(entry.key);
    }
    return ids;
}

QList<ReadTarget> readHosts(MapReader &root, const TargetContext &context)
{
    const YamlPtr node = root.value(QStringLiteral("hosts"));
    if (!node)
        return {};
    const MapReader hosts(node, Lint::tr("'hosts'"), context.complaints);
    if (hosts.node().entries.size() > hostLimit) {
        context.complaints.error(*node, Lint::tr("a profile has at most %1 hosts").arg(hostLimit));
        return {};
    }
    QList<ReadTarget> read;
    for (const YamlNode::Entry &entry : hosts.node().entries)
        read.append(readHost(entry, context));
    return read;
}

} // namespace bridgewatch
