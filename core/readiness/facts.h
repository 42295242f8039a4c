// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alertmanager_answer.h"
#include "core/history/history_source.h"
#include "core/links/pm2_list.h"
#include "core/links/prometheus_rules.h"
#include "core/model/observation.h"

#include <QSet>

// What was read for the readiness checks: values without a judgement, each with the reason where it could not be read.
namespace bridgewatch {

// A setting that belongs to a role, to a database or to both (pg_db_role_setting); an empty name is every one.
struct RoleSetting {
    QString role;
    QString database;
    QString name;
    double value_ms = 0; // timeouts alone
};

// A line of pg_hba.conf, as the server understood it.
struct LoginRule {
    int line = 0;
    QString type; // "local", "host", "hostssl", …
    QString databases;
    QString users;
    QString address; // empty for a socket on the server
    QString method;
    QString trouble; // the server cannot make sense of it
};

struct SuperuserSession {
    QString role;
    QString application;
    QString client; // empty: a socket on the server, or not told
};

// What a PostgreSQL server tells of itself.
struct ServerFacts {
    QMap<QString, QString> settings; // in the server's base units
    QSet<QString> ownSettings;       // those that our own role has another value of than others
    QList<RoleSetting> roleSettings; // of timeouts
    QStringList clientRoles;         // that have sessions at this database, without ours and superusers
    QStringList superusers;          // roles
    QList<SuperuserSession> superuserSessions;
    double plainSessions = 0; // from the network without TLS
    QStringList powers;       // of our own role, beyond looking: "SUPERUSER", "CREATEDB", …
    QStringList writable;     // tables that it may write to, some of them
    bool isMonitor = false;   // it is a member of pg_monitor
    bool isReplica = false;
    std::optional<double> lag_s; // of this replica, or of the slowest that is connected to this server
    double replicas = 0;
    double archived = 0;
    double archiveFailures = 0;
    std::optional<double> sinceArchived_s;
    std::optional<double> sinceArchiveFailure_s;
    double slots = 0;                           // usable ones
    std::optional<QList<LoginRule>> loginRules; // none: this role may not read them
};

struct DatabaseFacts {
    QString target;
    QString database;
    QString user;      // of the target: our own role
    QStringList known; // roles that the profile logs in with at this server, our own and `admin` left out
    Result<ServerFacts> server;
};

struct PoolFacts {
    QString database;
    double size = 0; // connections for each role, reserve included
    double roles = 1;
    double most = 0; // connections in all; 0: not limited
};

struct PoolerSeen {
    QString mode;       // "transaction"
    double clients = 0; // max_client_conn
    QList<PoolFacts> pools;
};
struct PoolerFacts {
    QString target;
    QString database; // the target behind it; empty: the profile does not say
    Result<PoolerSeen> pooler;
};

struct CertificateFacts {
    QString target;
    Threshold limits;
    Result<double> daysLeft;
};

struct AlertmanagerFacts {
    QString source;
    Result<AlertmanagerStatus> status;
    Result<AlertList> alerts;
};

// The rules of one Prometheus that are about connections, and whether they have anything to judge.
struct RuleServerFacts {
    QString source;
    Result<PrometheusRules> rules;
    // Of the metrics that those about connections name: how many series there are. One that is missing was not told.
    QMap<QString, double> series;
    QString seriesTrouble; // why they could not be counted
};

// How pm2 comes back after a restart of its host.
struct Pm2Keeping {
    QString unit; // what systemctl says of pm2's unit, "none", or "no-systemd"
    QString dump; // "yes", "no" or "without": the list of pm2 does not have the process
};
// What a host tells about one process of pm2.
struct ProcessFacts {
    QString target;
    QString process;
    Result<QList<Pm2Process>> list; // all that pm2 knows
    Result<Pm2Keeping> keeping;
};

struct LogFileSeen {
    double bytes = -1;         // negative: not told
    bool isMentioned = false;  // by logrotate
    bool isUnreadable = false; // what logrotate is told cannot be read
};
// Whether anything turns a log over.
struct LogFileFacts {
    QString target;
    Result<QList<LogFileSeen>> files;
    bool byModule = false; // pm2-logrotate runs
};

struct NewestBackup {
    QString name; // empty: there is none
    double bytes = 0;
    double age_s = 0;
};
struct BackupFacts {
    QString host;
    QString path;
    std::chrono::milliseconds maxAge{};
    Result<NewestBackup> newest;
};

// A week of one target, in steps.
struct PastFacts {
    QString target;
    Kind kind = Kind::Postgres;
    Threshold limits;                     // of sessions.used_ratio
    Result<QMap<QString, Series>> series; // by the name of the reading
};

struct ReadinessFacts {
    QDateTime at; // UTC
    QList<DatabaseFacts> databases;
    QList<PoolerFacts> poolers;
    QList<CertificateFacts> certificates;
    QList<AlertmanagerFacts> alertmanagers;
    QList<RuleServerFacts> ruleServers;
    QList<ProcessFacts> processes;
    QList<LogFileFacts> logs;
    std::optional<BackupFacts> backup;
    QList<PastFacts> pasts;
};

} // namespace bridgewatch
