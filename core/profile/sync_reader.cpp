// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sync_reader.h"

#include "core/base/quoting.h"
#include "core/base/text.h"

#include <QHash>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

constexpr size_t wordLimit = 60;
constexpr int characterLimit = 200; // of one word

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void readTable(MapReader &reader, SyncSettings &sync, Complaints &complaints)
{
    (void)reader.requiredText(key("table"));
    sync.table = reader.printableText(key("table"), {});
    const QStringList parts = sync.table.split(u'.');
    if (!sync.table.isEmpty() && (parts.size() > 2 || parts.contains(QString())))
        complaints.error(*reader.value(key("table")), Lint::tr("'table' is a table, or schema.table"));
    sync.updatedAt = reader.printableText(key("updated_at"), key("updated_at"));
}

// Each word is one that a login shell of any kind passes on as it is.
QStringList readCommand(MapReader &reader, const YamlNode &at, Complaints &complaints)
{
    if (!reader.has(key("command")))
        complaints.error(at, Lint::tr("%1 needs '%2'").arg(Lint::tr("'canister'"), key("command")));
    QStringList words;
    for (const YamlPtr &item : reader.list(key("command"), wordLimit)) {
        const QString word = item->type == YamlNode::Type::Scalar ? item->scalar : QString();
        const QString trouble = argumentTrouble(word);
        if (word.isEmpty() || word.size() > characterLimit || plainLine(word, characterLimit) != word)
            complaints.error(
                *item,
                Lint::tr("a word of 'command' has 1 to %1 characters, none of them invisible").arg(characterLimit));
        else if (!trouble.isEmpty())
            complaints.error(*item, QStringLiteral("'%1': %2").arg(key("command"), trouble));
        words << word;
    }
    if (const YamlPtr list = reader.value(key("command"));
        list && words.isEmpty() && list->type == YamlNode::Type::Sequence)
        complaints.error(*list,
                         Lint::tr("'command' is a program and its arguments, such as [dfx, canister, call, NAME, "
                                  "METHOD, --output, json]"));
    return words;
}

void readCanister(MapReader &reader, const TargetContext &context, Target &target, SyncSettings &sync)
{
    const YamlPtr node = reader.value(key("canister"));
    if (!node)
        return;
    Complaints &complaints = context.complaints;
    MapReader map(node, Lint::tr("'canister'"), complaints);
    CanisterSettings canister;
    const QString on = map.text(key("on"), key("desk"));
    if (on != u"desk") {
        canister.on = on;
        target.runsOn = on;
        if (!context.hosts.contains(on))
            complaints.error(*map.value(key("on")), unknownHost(on, context));
        else if (!target.needs.contains(on))
            target.needs.append(on);
    }
    canister.command = readCommand(map, *node, complaints);
    canister.value = map.printableText(key("value"), {});
    map.finish();
    sync.canister = canister;
}

struct Databases {
    QHash<QString, const Target *> all;
    QStringList names; // of the postgres targets
};

QString whyNotDatabase(const QString &id, const Databases &databases, bool wantsHint)
{
    const QString shown = plainLine(id, 60);
    if (const Target *other = databases.all.value(id))
        return Lint::tr("there is no postgres target '%1': it is of kind %2").arg(shown, kindName(other->kind));
    const QString meant = wantsHint ? nearest(id, databases.names) : QString();
    return meant.isEmpty() ? Lint::tr("there is no postgres target '%1'").arg(shown)
                           : Lint::tr("there is no postgres target '%1'; did you mean '%2'?").arg(shown, meant);
}

} // namespace

void readSync(MapReader &reader, const TargetContext &context, Target &target)
{
    SyncSettings sync;
    sync.database = reader.requiredText(key("database"));
    readTable(reader, sync, context.complaints);
    sync.maxAge = reader.duration(key("max_age"), sync.maxAge, 1min, std::chrono::hours(24 * 30));
    sync.count = static_cast<CountMode>(reader.choice(key("count"), {key("auto"), key("exact"), key("estimate")}, 0));
    sync.maxDifference = reader.number(key("max_difference"), 0, 0, 999'999'999);
    readCanister(reader, context, target, sync);
    if (!sync.database.isEmpty() && !target.needs.contains(sync.database))
        target.needs.append(sync.database);
    target.settings = sync;
}

void settleSyncs(QList<ReadTarget> &read, Complaints &complaints)
{
    Databases databases;
    for (const ReadTarget &entry : std::as_const(read)) {
        databases.all.insert(entry.target.id, &entry.target);
        if (entry.target.kind == Kind::Postgres)
            databases.names << entry.target.id;
    }
    for (ReadTarget &entry : read) {
        auto *sync = std::get_if<SyncSettings>(&entry.target.settings);
        if (!sync || sync->database.isEmpty() || complaints.hasEnough())
            continue;
        const Target *database = databases.all.value(sync->database);
        if (!database || database->kind != Kind::Postgres) {
            complaints.error(*entry.databaseNode, whyNotDatabase(sync->database, databases, complaints.wantsHints()));
            continue;
        }
        sync->login = std::get<PostgresSettings>(database->settings);
        if (entry.target.vantages.isEmpty())
            entry.target.vantages =
                database->vantages.contains(u"desk") ? QStringList{key("desk")} : database->vantages.mid(0, 1);
    }
}

} // namespace bridgewatch
