// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/target_reader.h"

#include "core/base/text.h"
#include "core/model/subject.h"
#include "core/profile/kind_readers.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

Kind readKind(MapReader &reader, Complaints &complaints)
{
    const QString word = reader.requiredText(QStringLiteral("kind"));
    if (const auto kind = kindNamed(word))
        return *kind;
    if (!word.isEmpty()) {
        const QString meant = nearest(word, kindNames());
        const QString hint = meant.isEmpty() ? QString() : Lint::tr("; did you mean '%1'?").arg(meant);
        complaints.error(*reader.value(QStringLiteral("kind")),
                         Lint::tr("unknown kind '%1'; known are %2%3")
                             .arg(plainLine(word, 60), kindNames().join(QStringLiteral(", ")), hint));
    }
    return Kind::Tcp;
}

QString readId(MapReader &reader, Complaints &complaints)
{
    const QString id = reader.requiredText(QStringLiteral("id"));
    if (const QString trouble = id.isEmpty() ? QString() : idTrouble(id); !trouble.isEmpty())
        complaints.error(*reader.value(QStringLiteral("id")), trouble);
    return id;
}

QString readHostId(MapReader &reader, const QString &key, const TargetContext &context)
{
    const QString host = reader.text(key);
    if (!host.isEmpty() && !context.hosts.contains(host))
        context.complaints.error(*reader.value(key), unknownHost(host, context));
    return host;
}

QStringList readVantages(MapReader &reader, const TargetContext &context)
{
    const QString desk = QStringLiteral("desk");
    const QString key = QStringLiteral("vantages");
    QStringList vantages = reader.textList(key, {desk});
    const YamlPtr at = reader.value(key);
    for (const QString &vantage : std::as_const(vantages)) {
        if (vantage != desk && !context.hosts.contains(vantage))
            context.complaints.error(
                *at, Lint::tr("unknown vantage '%1'; a vantage is 'desk' or a host").arg(plainLine(vantage, 60)));
    }
    vantages.removeDuplicates();
    return vantages.isEmpty() ? QStringList{desk} : vantages;
}

// Where it is looked at from and what it runs on. What pm2 keeps alive is asked for on its host, and a log is
// read where it lies, which may be the desk.
void readPlace(MapReader &reader, const TargetContext &context, Target &target)
{
    const QString desk = QStringLiteral("desk");
    if (target.kind == Kind::Sync) { // from where its database is reached, unless it says so itself
        if (reader.has(QStringLiteral("vantages")))
            target.vantages = readVantages(reader, context);
        else
            (void)reader.value(QStringLiteral("vantages"));
        return;
    }
    if (target.kind != Kind::Pm2 && target.kind != Kind::Log) {
        target.vantages = readVantages(reader, context);
        target.runsOn = readHostId(reader, QStringLiteral("runs_on"), context);
        return;
    }
    if (reader.requiredText(QStringLiteral("on")) == desk && target.kind == Kind::Log) {
        target.vantages = {desk};
        return;
    }
    target.runsOn = readHostId(reader, QStringLiteral("on"), context);
    target.vantages = {target.runsOn};
    if (!target.needs.contains(target.runsOn))
        target.needs.append(target.runsOn);
}

std::optional<double> readLimit(MapReader &reader, const QString &key, Complaints &complaints)
{
    const YamlPtr node = reader.value(key);
    if (!node)
        return std::nullopt;
    const auto limit = node->type == YamlNode::Type::Scalar ? parseNumber(node->scalar) : std::nullopt;
    if (!limit)
        complaints.error(*node, Lint::tr("'%1' is a number").arg(key));
    return limit;
}

// Both limits on the way from good to bad, which is a property of the reading.
void checkOrder(const YamlNode &at, const QString &reading, const Threshold &limits, Complaints &complaints)
{
    if (!limits.warning || !limits.critical)
        return;
    const bool low = lowIsBad(reading);
    if (low ? *limits.critical <= *limits.warning : *limits.critical >= *limits.warning)
        return;
    complaints.error(at,
                     low ? Lint::tr("for '%1' low is bad: the critical limit lies below the warning").arg(reading)
                         : Lint::tr("for '%1' high is bad: the critical limit lies above the warning").arg(reading));
}

// A look at an account is several requests, of which a vendor counts each; a sync counts rows, and its canister takes
// its time.
TargetDefaults politeTo(Kind kind, TargetDefaults timing)
{
    if (subjectOf(kind) != Subject::Account && kind != Kind::Sync)
        return timing;
    timing.every = std::max<std::chrono::milliseconds>(timing.every, 1min);
    timing.timeout = std::max<std::chrono::milliseconds>(timing.timeout, 15s);
    return timing;
}

Thresholds defaultThresholds(Kind kind)
{
    if (kind == Kind::Postgres)
        return {{QStringLiteral("sessions.used_ratio"), {0.8, 0.95}}};
    if (kind == Kind::Statuspage || kind == Kind::StripeStatus) // minor and major
        return {{QStringLiteral("vendor.impact"), {1, 2}}};
    if (kind == Kind::Sendgrid)
        return {{QStringLiteral("mail.undelivered_ratio"), {0.05, 0.2}}};
    if (kind == Kind::Stripe) // a quarter of an hour, and one
        return {{QStringLiteral("webhooks.oldest_undelivered_s"), {900, 3600}}};
    return {};
}

// The profile's own classes of a log are counted like the known ones.
QStringList ownReadings(MapReader &reader, Kind kind)
{
    const YamlPtr classes = kind == Kind::Log ? reader.value(QStringLiteral("classes")) : nullptr;
    QStringList readings;
    for (const YamlNode::Entry &entry : classes ? classes->entries : std::vector<YamlNode::Entry>())
        readings << QStringLiteral("lines.") + entry.key;
    return readings;
}

Thresholds readThresholds(MapReader &reader, Kind kind, Complaints &complaints)
{
    Thresholds thresholds = defaultThresholds(kind);
    const YamlPtr node = reader.value(QStringLiteral("thresholds"));
    if (!node)
        return thresholds;
    MapReader all(node, Lint::tr("'thresholds'"), complaints);
    const QStringList readings = readingsOf(kind) + ownReadings(reader, kind);
    for (const YamlNode::Entry &entry : all.node().entries) {
        if (!readings.contains(entry.key))
            continue; // finish() says so, with the nearest that exists
        MapReader one(all.value(entry.key), QStringLiteral("'%1'").arg(entry.key), complaints);
        const Threshold limits{readLimit(one, QStringLiteral("warning"), complaints),
                               readLimit(one, QStringLiteral("critical"), complaints)};
        checkOrder(one.node(), entry.key, limits, complaints);
        thresholds[entry.key] = limits;
        one.finish();
    }
    for (const QString &reading : readings)
        (void)all.value(reading);
    all.finish();
    return thresholds;
}

} // namespace

QString idTrouble(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"));
    return form.match(id).hasMatch()
               ? QString()
               : Lint::tr("'%1' cannot be an id: use letters, digits, '-', '_' and '.', at most 64")
                     .arg(plainLine(id, 70));
}

QString unknownId(const QString &id, const QStringList &known)
{
    const QString shown = plainLine(id, 60);
    const QString meant = nearest(id, known);
    return meant.isEmpty() ? Lint::tr("there is no target or host '%1'").arg(shown)
                           : Lint::tr("there is no target or host '%1'; did you mean '%2'?").arg(shown, meant);
}

QString unknownHost(const QString &id, const TargetContext &context)
{
    const QString shown = plainLine(id, 60);
    QStringList hosts(context.hosts.begin(), context.hosts.end());
    hosts.sort(); // a set has no order of its own
    const QString meant = context.complaints.wantsHints() ? nearest(id, hosts) : QString();
    return meant.isEmpty() ? Lint::tr("there is no host '%1'").arg(shown)
                           : Lint::tr("there is no host '%1'; did you mean '%2'?").arg(shown, meant);
}

void readTiming(MapReader &reader, TargetDefaults &timing)
{
    timing.every = reader.duration(QStringLiteral("every"), timing.every, 1s, 24h);
    timing.timeout = reader.duration(QStringLiteral("timeout"), timing.timeout, 100ms, 2min);
    timing.failuresToAlarm = reader.number(QStringLiteral("failures_to_alarm"), timing.failuresToAlarm, 1, 100);
    timing.successesToClear = reader.number(QStringLiteral("successes_to_clear"), timing.successesToClear, 1, 100);
}

ReadTarget readTarget(const YamlPtr &node, const TargetContext &context)
{
    Complaints &complaints = context.complaints;
    MapReader reader(node, Lint::tr("a target"), complaints);
    ReadTarget read;
    Target &target = read.target;
    target.id = readId(reader, complaints);
    target.kind = readKind(reader, complaints);
    const bool kindKnown = kindNamed(reader.text(QStringLiteral("kind"))).has_value();
    target.label = plainLine(reader.text(QStringLiteral("label"), target.id), 60);
    target.needs = reader.textList(QStringLiteral("needs"));
    read.needsNode = reader.value(QStringLiteral("needs"));
    readPlace(reader, context, target);
    TargetDefaults timing = politeTo(target.kind, context.defaults);
    readTiming(reader, timing);
    target.every = timing.every;
    target.timeout = timing.timeout;
    target.failuresToAlarm = timing.failuresToAlarm;
    target.successesToClear = timing.successesToClear;
    read.idNode = reader.has(QStringLiteral("id")) ? reader.value(QStringLiteral("id")) : node;
    read.databaseNode = target.kind == Kind::Sync ? reader.value(QStringLiteral("database")) : nullptr;
    if (!kindKnown)
        return read; // its other keys cannot be judged
    target.thresholds = readThresholds(reader, target.kind, complaints);
    readSettings(reader, context, target);
    if (subjectOf(target.kind) == Subject::Account)
        read.pageNode = reader.value(QStringLiteral("status_page"));
    reader.finish();
    return read;
}

} // namespace bridgewatch
