// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/readiness_reader.h"

#include "core/base/text.h"
#include "core/profile/kind_readers.h"

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

// What is wrong with the path of the backups, or empty: a folder as it is, and in it names that may hold wildcards.
QString pathTrouble(const QString &path)
{
    const QString folder = path.section(u'/', 0, -2);
    const auto isWild = [](QChar c) { return c == u'*' || c == u'?' || c == u'['; };
    if (!path.startsWith(u'/') || path.endsWith(u'/'))
        return Lint::tr("'path' names files with their whole path, such as /var/backups/*.dump, not '%1'")
            .arg(plainLine(path, 120));
    if (std::any_of(folder.begin(), folder.end(), isWild))
        return Lint::tr("only the last part of 'path' may hold *, ? or [, not its folder '%1'")
            .arg(plainLine(folder, 120));
    return {};
}

BackupSettings readBackups(const YamlPtr &node, const TargetContext &context)
{
    MapReader reader(node, Lint::tr("'backups'"), context.complaints);
    BackupSettings backups;
    backups.on = reader.requiredText(QStringLiteral("on"));
    if (!backups.on.isEmpty() && !context.hosts.contains(backups.on))
        context.complaints.error(*reader.value(QStringLiteral("on")),
                                 Lint::tr("there is no host '%1'").arg(plainLine(backups.on, 60)));
    (void)reader.requiredText(QStringLiteral("path"));
    backups.path = remotePath(reader, "path", {}, context.complaints);
    if (const QString trouble = backups.path.isEmpty() ? QString() : pathTrouble(backups.path); !trouble.isEmpty())
        context.complaints.error(*reader.value(QStringLiteral("path")), trouble);
    backups.maxAge = reader.duration(QStringLiteral("max_age"), backups.maxAge, 1min, 24h * 30);
    reader.finish();
    return backups;
}

} // namespace

ReadinessSettings readReadiness(MapReader &root, const TargetContext &context)
{
    ReadinessSettings settings;
    const YamlPtr node = root.value(QStringLiteral("readiness"));
    if (!node)
        return settings;
    MapReader reader(node, Lint::tr("'readiness'"), context.complaints);
    if (const YamlPtr backups = reader.value(QStringLiteral("backups")))
        settings.backups = readBackups(backups, context);
    reader.finish();
    return settings;
}

} // namespace bridgewatch
