// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/readiness.h"

#include "core/probes/look.h"
#include "core/readiness/gather.h"
#include "core/readiness/judge.h"

namespace bridgewatch {
namespace {

constexpr int stepsOfAWeek = 7 * 24 * 6; // ten minutes each
constexpr int certificateLimit = 200;

bool shareADoor(const TopologyNode &a, const TopologyNode &b)
{
    return std::any_of(a.vantages.begin(), a.vantages.end(), [&](const QString &vantage) {
        return b.vantages.contains(vantage) && a.doorFrom(vantage) == b.doorFrom(vantage);
    });
}

// Everything that is asked in one go. Lives in the coroutine that awaits it, longer than what it began.
class Gathering {
public:
    Gathering(const Profile &profile, Vantages &vantages, ReadinessProgress progress, std::stop_token stop)
        : m_profile(profile), m_topology(profile.topology()), m_vantages(vantages), m_secrets(profile.name),
          m_progress(std::move(progress)), m_stop(std::move(stop))
    {
    }

    QCoro::Task<ReadinessFacts> run(ReadPast past)
    {
        m_facts.at = QDateTime::currentDateTimeUtc();
        begin(past);
        tell();
        for (auto &task : m_tasks)
            co_await task;
        putInOrder();
        co_return m_facts;
    }

private:
    void begin(const ReadPast &past);
    void add(QCoro::Task<> task) { m_tasks.push_back(std::move(task)); }
    void tell() const
    {
        if (m_progress)
            m_progress(m_done, static_cast<int>(m_tasks.size()));
    }
    void finished()
    {
        ++m_done;
        tell();
    }
    void putInOrder();
    [[nodiscard]] Limits limits() const { return {Deadline::in(std::chrono::seconds(10)), m_stop}; }
    [[nodiscard]] QList<RuleServer> ruleServers() const;
    [[nodiscard]] bool hasCertificateOfItsOwn(const Target &target) const;
    [[nodiscard]] QStringList rolesAt(const Target &server) const;
    [[nodiscard]] QString serverBehind(const Target &pooler) const;
    void noteCertificate(const Target &target, const Observation &seen);

    QCoro::Task<> askServer(Target target);
    QCoro::Task<> askPooler(Target target);
    QCoro::Task<> askCertificate(Target target);
    QCoro::Task<> askAlertmanager(AlertmanagerSettings settings);
    QCoro::Task<> askRules(RuleServer server);
    QCoro::Task<> askProcess(Target target);
    QCoro::Task<> askLog(Target target);
    QCoro::Task<> askBackup(BackupSettings settings);
    QCoro::Task<> askPast(ReadPast past, QList<Target> targets);

    const Profile &m_profile;
    const Topology m_topology;
    Vantages &m_vantages;
    const Secrets m_secrets;
    const ReadinessProgress m_progress;
    const std::stop_token m_stop;
    std::vector<QCoro::Task<>> m_tasks;
    int m_done = 0;
    ReadinessFacts m_facts;
};

void Gathering::begin(const ReadPast &past)
{
    QList<Target> remembered;
    for (const Target &target : serversOf(m_profile)) {
        add(askServer(target));
        remembered << target;
    }
    int certificates = 0;
    for (const Target &target : m_profile.targets) {
        const bool isSecure =
            target.kind == Kind::Tls ||
            (target.kind == Kind::Http && std::get<HttpSettings>(target.settings).url.scheme() == u"https");
        if (target.kind == Kind::PgBouncer)
            add(askPooler(target));
        else if (isSecure && ++certificates <= certificateLimit)
            add(askCertificate(target));
        else if (target.kind == Kind::Log && readinessVantage(target) != u"desk" &&
                 !std::get<LogSettings>(target.settings).path.isEmpty())
            add(askLog(target));
        if (target.kind != Kind::Pm2)
            continue;
        add(askProcess(target));
        remembered << target;
    }
    for (const AlertmanagerSettings &settings : m_profile.alerts.alertmanagers)
        add(askAlertmanager(settings));
    for (const RuleServer &server : ruleServers())
        add(askRules(server));
    if (m_profile.readiness.backups)
        add(askBackup(*m_profile.readiness.backups));
    if (!remembered.isEmpty())
        add(askPast(past, remembered));
}

// As the profile has them, whichever answered first.
void Gathering::putInOrder()
{
    const auto place = [this](const QString &id) {
        const auto found = std::find_if(m_profile.targets.begin(), m_profile.targets.end(),
                                        [&](const Target &target) { return target.id == id; });
        return found - m_profile.targets.begin();
    };
    const auto sort = [&](auto &list) {
        std::stable_sort(list.begin(), list.end(),
                         [&](const auto &a, const auto &b) { return place(a.target) < place(b.target); });
    };
    sort(m_facts.databases);
    sort(m_facts.poolers);
    sort(m_facts.certificates);
    sort(m_facts.processes);
    sort(m_facts.logs);
    sort(m_facts.pasts);
    const auto bySource = [](const auto &a, const auto &b) { return a.source < b.source; };
    std::sort(m_facts.alertmanagers.begin(), m_facts.alertmanagers.end(), bySource);
    std::sort(m_facts.ruleServers.begin(), m_facts.ruleServers.end(), bySource);
}

// Each that the profile knows, once.
QList<RuleServer> Gathering::ruleServers() const
{
    QList<RuleServer> servers;
    const auto add = [&](const QUrl &url, const QString &ca, const SecretRef &token) {
        const bool isKnown = std::any_of(servers.begin(), servers.end(), [&](const RuleServer &one) {
            return one.url.adjusted(QUrl::StripTrailingSlash) == url.adjusted(QUrl::StripTrailingSlash);
        });
        if (!isKnown)
            servers.append({url, ca, token});
    };
    if (const auto &history = m_profile.history.prometheus)
        add(history->url, history->ca, history->token);
    for (const Target &target : m_profile.targets) {
        if (target.kind != Kind::Prometheus)
            continue;
        const auto &settings = std::get<PrometheusSettings>(target.settings);
        add(settings.url, settings.ca, settings.token);
    }
    return servers;
}

// A target of its own looks at the certificate at this door.
bool Gathering::hasCertificateOfItsOwn(const Target &target) const
{
    const TopologyNode *node = m_topology.find(target.id);
    return std::any_of(m_topology.nodes.begin(), m_topology.nodes.end(), [&](const TopologyNode &other) {
        return other.kind == Kind::Tls && node && shareADoor(*node, other);
    });
}

// That the profile logs in with at this server, besides its own and its `admin`.
QStringList Gathering::rolesAt(const Target &server) const
{
    const auto &own = std::get<PostgresSettings>(server.settings);
    const TopologyNode *node = m_topology.find(server.id);
    QStringList roles;
    for (const Target &target : m_profile.targets) {
        const TopologyNode *other = m_topology.find(target.id);
        if (target.kind == Kind::Postgres && node && other && shareADoor(*node, *other))
            roles << std::get<PostgresSettings>(target.settings).user;
    }
    roles.removeAll(own.user);
    if (own.admin)
        roles.removeAll(own.admin->user);
    roles.removeDuplicates();
    return roles;
}

// The one that it needs; else the only one there is.
QString Gathering::serverBehind(const Target &pooler) const
{
    const QList<Target> servers = serversOf(m_profile);
    const QStringList needs = m_topology.allNeeds(pooler.id);
    for (const Target &server : servers) {
        if (needs.contains(server.id))
            return server.id;
    }
    return servers.size() == 1 ? servers.constFirst().id : QString();
}

// Of a login; the look at a certificate itself says more, where there is one.
void Gathering::noteCertificate(const Target &target, const Observation &seen)
{
    const auto days = seen.readings.constFind(QStringLiteral("days_left"));
    if (days == seen.readings.constEnd() || hasCertificateOfItsOwn(target))
        return;
    m_facts.certificates.append({target.id, Threshold{30, 7}, *days});
}

QCoro::Task<> Gathering::askServer(Target target)
{
    Observation seen;
    const Result<ServerFacts> server = co_await gatherServer(target, m_vantages, m_secrets, m_stop, seen);
    const auto &settings = std::get<PostgresSettings>(target.settings);
    m_facts.databases.append({target.id, settings.database, settings.user, rolesAt(target), server});
    noteCertificate(target, seen);
    finished();
}

QCoro::Task<> Gathering::askPooler(Target target)
{
    Observation seen;
    const Result<PoolerSeen> pooler = co_await gatherPooler(target, m_vantages, m_secrets, m_stop, seen);
    m_facts.poolers.append({target.id, serverBehind(target), pooler});
    noteCertificate(target, seen);
    finished();
}

QCoro::Task<> Gathering::askCertificate(Target target)
{
    const Observation seen = co_await look(target, readinessVantage(target), m_vantages, m_secrets, m_stop);
    const Threshold byDefault{30, 7};
    CertificateFacts facts{target.id, target.thresholds.value(QStringLiteral("days_left"), byDefault), 0};
    const auto days = seen.readings.constFind(QStringLiteral("days_left"));
    if (days != seen.readings.constEnd())
        facts.daysLeft = *days;
    else
        facts.daysLeft = fail(seen.code, seen.text);
    m_facts.certificates.append(facts);
    finished();
}

QCoro::Task<> Gathering::askAlertmanager(AlertmanagerSettings settings)
{
    const AlertmanagerFacts facts = co_await gatherAlertmanager(settings, limits());
    m_facts.alertmanagers.append(facts);
    finished();
}

QCoro::Task<> Gathering::askRules(RuleServer server)
{
    const RuleServerFacts facts = co_await gatherRules(server, m_secrets, limits());
    m_facts.ruleServers.append(facts);
    finished();
}

QCoro::Task<> Gathering::askProcess(Target target)
{
    const ProcessFacts process = co_await gatherProcess(target, m_vantages, m_stop);
    const LogFileFacts log = co_await gatherLog(target, process, m_vantages, m_stop);
    m_facts.processes.append(process);
    m_facts.logs.append(log);
    finished();
}

QCoro::Task<> Gathering::askLog(Target target)
{
    const LogFileFacts facts = co_await gatherLog(target, m_vantages, m_stop);
    m_facts.logs.append(facts);
    finished();
}

QCoro::Task<> Gathering::askBackup(BackupSettings settings)
{
    m_facts.backup = co_await gatherBackup(settings, m_vantages, limits());
    finished();
}

QCoro::Task<> Gathering::askPast(ReadPast past, QList<Target> targets)
{
    QList<SeriesId> ids;
    for (const Target &target : std::as_const(targets)) {
        const QStringList names = target.kind == Kind::Pm2 ? QStringList{QStringLiteral("restarts.since_last_look")}
                                                           : QStringList{QStringLiteral("sessions.used_ratio"),
                                                                         QStringLiteral("sessions.idle_in_transaction"),
                                                                         QStringLiteral("transaction.longest_s")};
        for (const QString &name : names)
            ids.append({target.id, readinessVantage(target), name});
    }
    const TimeRange week{m_facts.at.addDays(-7), m_facts.at};
    const Result<QList<Series>> read = co_await past(ids, week, stepsOfAWeek, limits());
    for (const Target &target : std::as_const(targets)) {
        const Threshold byDefault{0.8, 0.95};
        PastFacts facts{target.id, target.kind,
                        target.thresholds.value(QStringLiteral("sessions.used_ratio"), byDefault),
                        QMap<QString, Series>()};
        if (!read)
            facts.series = tl::make_unexpected(read.error());
        for (const Series &series : read.value_or(QList<Series>())) {
            if (series.id.target == target.id)
                (*facts.series)[series.id.name] = series;
        }
        m_facts.pasts.append(facts);
    }
    finished();
}

} // namespace

QList<Target> serversOf(const Profile &profile)
{
    const Topology topology = profile.topology();
    QList<const TopologyNode *> taken; // doors of poolers and of servers
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind == Kind::PgBouncer)
            taken << &node;
    }
    QList<Target> servers;
    // First what the desk sees: it stands for others at the same door.
    for (const bool fromDesk : {true, false}) {
        for (const Target &target : profile.targets) {
            const TopologyNode *node = topology.find(target.id);
            if (target.kind != Kind::Postgres || !node || target.vantages.contains(u"desk") != fromDesk)
                continue;
            const auto isAtDoor = [&](const TopologyNode *other) { return shareADoor(*node, *other); };
            if (std::any_of(taken.begin(), taken.end(), isAtDoor))
                continue;
            taken << node;
            servers << target;
        }
    }
    return servers;
}

QCoro::Task<ReadinessReport> lookAtReadiness(Profile profile, Vantages &vantages, ReadPast past,
                                             ReadinessProgress progress, std::stop_token stop)
{
    const auto began = std::chrono::steady_clock::now();
    Gathering gathering(profile, vantages, std::move(progress), std::move(stop));
    const ReadinessFacts facts = co_await gathering.run(std::move(past));
    ReadinessReport report;
    report.profile = profile.name;
    report.at = facts.at;
    report.checks = judgeReadiness(facts);
    report.took = std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - began);
    co_return report;
}

} // namespace bridgewatch
