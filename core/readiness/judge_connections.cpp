// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/judge.h"

#include "core/base/sentence.h"
#include "core/readiness/readiness_text.h"

namespace bridgewatch {
namespace {

constexpr double wholeWeek_h = 7 * 24 - 6; // a start within the first hours counts
constexpr double watchedShare = 0.5;       // of the hours of a week
constexpr double jump = 0.4;               // of the usable slots, within one step
constexpr double restartsOfAStorm = 3;     // in a week
constexpr double longTransaction_s = 300;
constexpr double manyIdle = 5;

double demandOf(const PoolFacts &pool)
{
    const double all = pool.size * std::max(1.0, pool.roles);
    return pool.most > 0 ? std::min(all, pool.most) : all;
}

ReadinessCheck judgePresence(const PoolerFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::Pooler, facts.target, Outcome::Ok, {}, {}, {}};
    check.saw = ReadinessText::tr("It answers: mode %1, room for %2 clients.")
                    .arg(facts.pooler->mode, QString::number(facts.pooler->clients));
    if (facts.pooler->pools.isEmpty()) {
        check.state = Outcome::Warning;
        check.saw = ReadinessText::tr("It answers, and leads to no database.");
        check.todo = ReadinessText::tr("Name the database in its configuration, and point the service at it.");
    }
    return check;
}

const ServerFacts *serverBehind(const PoolerFacts &pooler, const QList<DatabaseFacts> &databases)
{
    for (const DatabaseFacts &database : databases) {
        if (database.target == pooler.database)
            return database.server ? &*database.server : nullptr;
    }
    return nullptr;
}

ReadinessCheck judgeSize(const PoolerFacts &facts, const QList<DatabaseFacts> &databases)
{
    ReadinessCheck check{ReadinessTopic::PoolSize, facts.target, Outcome::Unknown, {}, {}, {}};
    double demand = 0;
    for (const PoolFacts &pool : facts.pooler->pools)
        demand += demandOf(pool);
    const ServerFacts *server = serverBehind(facts, databases);
    if (!server) {
        check.saw = ReadinessText::tr("Its pools may open %1 connections; of the server behind it nothing is known.")
                        .arg(demand);
        check.todo = facts.database.isEmpty()
                         ? ReadinessText::tr(
                               "Say in the profile what it leads to: the pooler 'needs' the target of the database.")
                         : ReadinessText::tr("Let the database answer first: the overview says what is wrong with it.");
        return check;
    }
    check.state = demand > server->slots ? Outcome::Warning : Outcome::Ok;
    check.saw = ReadinessText::tr("Its pools may open %1 connections, for %2 usable slots of the server.")
                    .arg(demand)
                    .arg(server->slots);
    if (check.state != Outcome::Ok) {
        check.todo = ReadinessText::tr("Limit the pools together to less than the slots, and leave some for people: "
                                       "max_db_connections holds for all roles of a database.");
        check.command = QStringLiteral("max_db_connections = %1").arg(std::max(1.0, std::floor(server->slots * 0.8)));
    }
    return check;
}

// How much of the week was watched.
struct Coverage {
    double since_h = 0; // since the first look
    double seen_h = 0;  // in which there was a look
    [[nodiscard]] bool isEnough() const { return since_h >= wholeWeek_h && seen_h >= watchedShare * 7 * 24; }
};

Coverage coverageOf(const Series &series, const QDateTime &now)
{
    Coverage coverage;
    if (series.buckets.isEmpty())
        return coverage;
    QSet<qint64> hours;
    for (const Bucket &bucket : series.buckets)
        hours.insert(bucket.at / 3'600'000);
    coverage.since_h = static_cast<double>(now.toMSecsSinceEpoch() - series.buckets.constFirst().at) / 3'600'000.0;
    coverage.seen_h = std::min(static_cast<double>(hours.size()), coverage.since_h);
    return coverage;
}

QString hoursText(double hours)
{
    return spanOf(std::round(std::max(1.0, hours * 60)) * 60);
}

const Bucket *highest(const Series &series)
{
    const auto found = std::max_element(series.buckets.begin(), series.buckets.end(),
                                        [](const Bucket &a, const Bucket &b) { return a.max < b.max; });
    return found == series.buckets.end() ? nullptr : &*found;
}

QString moment(qint64 at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    return QString(local.toString(QStringLiteral("yyyy-MM-dd hh:mm ")) + local.timeZoneAbbreviation());
}

// What was seen is not all that was: where the week was not watched, it is not known to be well.
void qualify(ReadinessCheck &check, const Coverage &coverage)
{
    if (coverage.isEnough())
        return;
    const QString watched =
        coverage.since_h < wholeWeek_h
            ? ReadinessText::tr("It has been watched for %1, not yet for seven days.").arg(hoursText(coverage.since_h))
            : ReadinessText::tr("Only %1 of the week were watched.").arg(hoursText(coverage.seen_h));
    check.saw = closedUp(QString(check.saw + u' ' + watched));
    if (check.state != Outcome::Ok)
        return;
    check.state = Outcome::Unknown;
    check.todo = ReadinessText::tr("Keep the window open, or run this on a machine that is always on.");
    check.command = QStringLiteral("bridgewatchctl watch");
}

ReadinessCheck unseen(ReadinessTopic topic, const QString &target)
{
    return {topic,
            target,
            Outcome::Unknown,
            ReadinessText::tr("Nothing of the last seven days is kept."),
            ReadinessText::tr("Keep the window open, or run this on a machine that is always on."),
            QStringLiteral("bridgewatchctl watch")};
}

ReadinessCheck judgeHeadroom(const PastFacts &facts, const QDateTime &now)
{
    const Series used = facts.series->value(QStringLiteral("sessions.used_ratio"));
    const Bucket *peak = highest(used);
    if (!peak)
        return unseen(ReadinessTopic::Headroom, facts.target);
    ReadinessCheck check{ReadinessTopic::Headroom, facts.target, facts.limits.judge(peak->max, false), {}, {}, {}};
    check.saw = ReadinessText::tr("At most %1 % of the usable slots were taken, on %2.")
                    .arg(peak->max * 100, 0, 'f', 0)
                    .arg(moment(peak->at));
    if (check.state != Outcome::Ok)
        check.todo =
            ReadinessText::tr("Find out who held them at that time (Connections), then put a pooler in between or make "
                              "its pools smaller; raise max_connections last.");
    qualify(check, coverageOf(used, now));
    return check;
}

ReadinessCheck judgeIdle(const PastFacts &facts, const QDateTime &now)
{
    const Series idle = facts.series->value(QStringLiteral("sessions.idle_in_transaction"));
    const Series age = facts.series->value(QStringLiteral("transaction.longest_s"));
    const Bucket *most = highest(idle);
    if (!most)
        return unseen(ReadinessTopic::IdleTransactions, facts.target);
    ReadinessCheck check{ReadinessTopic::IdleTransactions, facts.target, Outcome::Ok, {}, {}, {}};
    const Bucket *longest = highest(age);
    check.saw = ReadinessText::tr("At most %1 at once.").arg(most->max);
    if (longest)
        check.saw +=
            u' ' +
            ReadinessText::tr("The longest transaction took %1, on %2.").arg(spanOf(longest->max), moment(longest->at));
    if (most->max >= manyIdle || (longest && longest->max >= longTransaction_s)) {
        check.state = Outcome::Warning;
        check.todo =
            ReadinessText::tr("Find the code that holds transactions open while it waits for something else; a timeout "
                              "ends what it forgets.");
        check.command = QStringLiteral("SELECT pid, usename, application_name, now() - xact_start AS age, query\n"
                                       "FROM pg_stat_activity WHERE xact_start IS NOT NULL ORDER BY xact_start;");
    }
    qualify(check, coverageOf(idle, now));
    return check;
}

// Connections that come all at once, or a process that is started again and again.
ReadinessCheck judgeStorms(const PastFacts &facts, const QDateTime &now)
{
    const bool isProcess = facts.kind == Kind::Pm2;
    const Series series = facts.series->value(isProcess ? QStringLiteral("restarts.since_last_look")
                                                        : QStringLiteral("sessions.used_ratio"));
    if (series.buckets.isEmpty())
        return unseen(ReadinessTopic::ReconnectStorms, facts.target);
    double storms = 0;
    qint64 last = 0;
    for (const Bucket &bucket : series.buckets) {
        const double here = isProcess ? std::round(bucket.mean * static_cast<double>(bucket.count))
                                      : (bucket.max - bucket.min >= jump ? 1 : 0);
        storms += here;
        last = here > 0 ? bucket.at : last;
    }
    ReadinessCheck check{ReadinessTopic::ReconnectStorms, facts.target, Outcome::Ok, {}, {}, {}};
    if (isProcess)
        check.saw = storms > 0 ? ReadinessText::tr("pm2 started it again %1 times, the last time about %2.")
                                     .arg(storms)
                                     .arg(moment(last))
                               : ReadinessText::tr("pm2 did not have to start it again.");
    else
        check.saw =
            storms > 0 ? ReadinessText::tr("%1 times more than %2 % of the slots came or went within minutes, the last "
                                           "time about %3.")
                             .arg(storms)
                             .arg(jump * 100)
                             .arg(moment(last))
                       : ReadinessText::tr("The number of connections never jumped.");
    if (storms >= (isProcess ? restartsOfAStorm : 1)) {
        check.state = Outcome::Warning;
        check.todo =
            ReadinessText::tr("Let the service try again after a pause that doubles, with chance in it, and bound its "
                              "pool; look at the log of that time.");
    }
    qualify(check, coverageOf(series, now));
    return check;
}

} // namespace

ReadinessChecks judgePoolers(const ReadinessFacts &facts)
{
    if (facts.poolers.isEmpty() && facts.databases.isEmpty())
        return {};
    if (facts.poolers.isEmpty())
        return {{ReadinessTopic::Pooler,
                 {},
                 Outcome::Warning,
                 ReadinessText::tr("There is no pooler in the profile."),
                 ReadinessText::tr(
                     "Put PgBouncer between the service and the database; where there is one, add it to the profile "
                     "as a target."),
                 QStringLiteral(
                     "- { id: pooler, kind: pgbouncer, host: HOST, user: stats, password: { from: keyring } }")}};
    ReadinessChecks checks;
    for (const PoolerFacts &pooler : facts.poolers) {
        if (pooler.pooler) {
            checks << judgePresence(pooler) << judgeSize(pooler, facts.databases);
            continue;
        }
        for (const ReadinessTopic topic : {ReadinessTopic::Pooler, ReadinessTopic::PoolSize})
            checks << notRead(
                topic, pooler.target, pooler.pooler.error(),
                ReadinessText::tr("Let the pooler answer first; its 'stats_users' has to name the login."));
    }
    return checks;
}

ReadinessChecks judgePast(const PastFacts &facts, const QDateTime &now)
{
    using enum ReadinessTopic;
    const QList<ReadinessTopic> topics = facts.kind == Kind::Pm2
                                             ? QList<ReadinessTopic>{ReconnectStorms}
                                             : QList<ReadinessTopic>{Headroom, ReconnectStorms, IdleTransactions};
    if (!facts.series) {
        ReadinessChecks checks;
        for (const ReadinessTopic topic : topics)
            checks << notRead(topic, facts.target, facts.series.error(),
                              ReadinessText::tr("Let the history be read first."));
        return checks;
    }
    if (facts.kind == Kind::Pm2)
        return {judgeStorms(facts, now)};
    return {judgeHeadroom(facts, now), judgeStorms(facts, now), judgeIdle(facts, now)};
}

} // namespace bridgewatch
