// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/load.h"

#include "core/base/text.h"
#include "core/profile/alert_reader.h"
#include "core/profile/history_reader.h"
#include "core/profile/host_reader.h"
#include "core/profile/readiness_reader.h"
#include "core/profile/response_reader.h"
#include "core/profile/store_reader.h"
#include "core/profile/sync_reader.h"

#include <QFile>
#include <QFileInfo>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

// Far beyond what one desk can look at.
constexpr size_t targetLimit = 10'000;

void checkVersion(MapReader &root, Complaints &complaints)
{
    if (!root.has(QStringLiteral("version")))
        complaints.error(root.node(), Lint::tr("the profile needs 'version: 1'"));
    const YamlPtr version = root.value(QStringLiteral("version"));
    if (version && version->scalar != u"1")
        complaints.error(
            *version,
            Lint::tr("this program reads version 1 of the profile, not '%1'").arg(plainLine(version->scalar, 20)));
}

TargetDefaults readDefaults(MapReader &root, Complaints &complaints)
{
    TargetDefaults defaults;
    const YamlPtr node = root.value(QStringLiteral("defaults"));
    if (!node)
        return defaults;
    MapReader reader(node, Lint::tr("'defaults'"), complaints);
    readTiming(reader, defaults);
    reader.finish();
    return defaults;
}

// Ids, to ask for one of them and to search for one like it.
struct Ids {
    QSet<QString> set;
    QStringList list; // in the order of the file

    void add(const QString &id)
    {
        set.insert(id);
        list.append(id);
    }
};

void checkNeeds(const ReadTarget &entry, const Ids &ids, Complaints &complaints)
{
    const QStringList &needs = entry.target.needs;
    const auto written = entry.needsNode ? static_cast<qsizetype>(entry.needsNode->items.size()) : 0;
    for (qsizetype i = 0; i < written && !complaints.hasEnough(); ++i) {
        const QString &need = needs.at(i);
        const YamlNode &at = *entry.needsNode->items.at(static_cast<size_t>(i));
        if (need == entry.target.id)
            complaints.error(at, Lint::tr("'%1' cannot need itself").arg(plainLine(need, 70)));
        else if (!ids.set.contains(need))
            complaints.error(at, unknownId(need, complaints.wantsHints() ? ids.list : QStringList()));
    }
}

// Every id once; every need known; no target that needs itself.
void checkReferences(const QList<ReadTarget> &read, Complaints &complaints)
{
    Ids ids;
    for (const ReadTarget &entry : read) {
        if (ids.set.contains(entry.target.id))
            complaints.error(*entry.idNode, Lint::tr("the id '%1' is used twice; ids of hosts and targets are one set")
                                                .arg(plainLine(entry.target.id, 70)));
        ids.add(entry.target.id);
    }
    for (const ReadTarget &entry : read)
        checkNeeds(entry, ids, complaints);
}

// Null where it is no account.
QString *statusPageOf(Settings &settings)
{
    return std::visit(
        [](auto &some) -> QString * {
            if constexpr (requires { some.statusPage; })
                return &some.statusPage;
            else
                return nullptr;
        },
        settings);
}

// The vendor's own page of every account: the one that is named, else the only one of the profile.
void pairWithPages(QList<ReadTarget> &read, Complaints &complaints)
{
    QMap<Kind, QStringList> pages;
    for (const ReadTarget &entry : read)
        pages[entry.target.kind] << entry.target.id;
    for (ReadTarget &entry : read) {
        QString *const page = statusPageOf(entry.target.settings);
        if (!page)
            continue;
        const QStringList fitting =
            pages.value(entry.target.kind == Kind::Stripe ? Kind::StripeStatus : Kind::Statuspage);
        if (!entry.pageNode)
            *page = fitting.size() == 1 ? fitting.constFirst() : QString();
        else if (const QStringList all = pages.value(Kind::StripeStatus) + pages.value(Kind::Statuspage);
                 !all.contains(*page))
            complaints.error(*entry.pageNode,
                             Lint::tr("there is no status page '%1'; the profile has: %2")
                                 .arg(plainLine(*page, 60), all.isEmpty() ? Lint::tr("none", "status pages")
                                                                          : all.join(QStringLiteral(", "))));
    }
}

void readTargets(MapReader &root, const TargetContext &context, Profile &profile)
{
    Complaints &complaints = context.complaints;
    const YamlPtr list = root.value(QStringLiteral("targets"));
    if (!list || list->type != YamlNode::Type::Sequence || list->items.empty()) {
        complaints.error(list ? *list : root.node(), Lint::tr("the profile needs 'targets', a list such as [ { id: db, "
                                                              "kind: tcp, host: db.internal, port: 5432 } ]"));
        return;
    }
    if (list->items.size() > targetLimit) {
        complaints.error(*list, Lint::tr("a profile has at most %1 targets").arg(targetLimit));
        return;
    }
    QList<ReadTarget> read = readHosts(root, context);
    for (const YamlPtr &item : list->items) {
        if (complaints.hasEnough())
            return;
        read.append(readTarget(item, context));
    }
    checkReferences(read, complaints);
    pairWithPages(read, complaints);
    settleSyncs(read, complaints);
    for (const ReadTarget &entry : read)
        profile.targets.append(entry.target);
}

} // namespace

LoadedProfile readProfile(const QByteArray &yaml, const QString &path)
{
    LoadedProfile loaded;
    loaded.profile.path = QFileInfo(path).absoluteFilePath();
    const YamlPtr tree = parseYaml(yaml, path, loaded.problems);
    if (!tree)
        return loaded;
    Complaints complaints(path, loaded.problems);
    MapReader root(tree, Lint::tr("the profile"), complaints);
    checkVersion(root, complaints);
    loaded.profile.name = plainLine(root.requiredText(QStringLiteral("name")), 80);
    const TargetDefaults defaults = readDefaults(root, complaints);
    const TargetContext context{defaults, hostIds(root), QFileInfo(path).absoluteDir(), complaints};
    readTargets(root, context, loaded.profile);
    loaded.profile.runbooks = readRunbooks(root, context);
    loaded.profile.alerts = readAlerts(root, context, loaded.profile.targets);
    loaded.profile.history = readHistory(root, context, loaded.profile.targets);
    loaded.profile.store = readStore(root, complaints);
    loaded.profile.response = readResponse(root, context);
    loaded.profile.readiness = readReadiness(root, context);
    root.finish();
    complaints.finish();
    return loaded;
}

LoadedProfile loadProfile(const QString &path)
{
    const auto refuse = [&](const QString &text) {
        return LoadedProfile{{}, {{Problem::Severity::Error, path, 0, 0, text}}};
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return refuse(Lint::tr("not a regular file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Lint::tr("cannot be opened: %1").arg(file.errorString()));
    return readProfile(file.read(yamlByteLimit + 1), path);
}

} // namespace bridgewatch
