// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/count_mode.h"
#include "core/model/observation.h"
#include "core/model/tls_mode.h"
#include "core/model/topology.h"
#include "core/profile/alert_settings.h"
#include "core/profile/response_settings.h"

#include <QJsonValue>
#include <QUrl>
#include <chrono>
#include <variant>

namespace bridgewatch {

struct TcpSettings {
    QString host;
    quint16 port = 0;
};

struct TlsSettings {
    QString host;
    quint16 port = 443;
    StartTls startTls = StartTls::None;
    QString ca; // absolute path; empty: the system's
};

struct HttpSettings {
    QUrl url;
    int expectStatus = 200;
    QMap<QString, QJsonValue> expectJson; // top-level field → value
    QString expectBody;                   // RE2, searched in the body; empty: anything
    QString ca;                           // absolute path; empty: the system's
};

struct Login {
    QString user;
    SecretRef password;
};

struct PostgresSettings {
    QString host;
    quint16 port = 5432;
    QString database;
    QString user;
    SecretRef password;
    SslMode sslMode = SslMode::VerifyFull;
    QString sslRootCert; // absolute path; empty: the system's
    QString sslCert;     // client certificate and key, absolute paths; empty: none
    QString sslKey;
    ChannelBinding channelBinding = ChannelBinding::Prefer;
    std::optional<Login> admin; // for actions alone
};

// A host of the profile, reached over SSH.
struct SshSettings {
    QString address;
    quint16 port = 22;
    QString user;
    QString identity;   // private key file, absolute; empty: the agent's keys, then the usual files
    QString knownHosts; // absolute
};

struct Pm2Settings {
    QString process; // its name, exactly
    QString pm2;     // the program on the host: a path, or a name for the host's PATH
    QString pm2Home; // empty: the login's own; may begin with ~/
};

struct PrometheusSettings {
    QUrl url;        // of the server's root
    QString query;   // PromQL
    SecretRef token; // sent as a bearer token
    QString ca;      // absolute path; empty: the system's
};

// What a vendor tells of itself: a Statuspage, or Stripe's own form of one.
struct StatusPageSettings {
    QUrl url;                // of the page's root
    QStringList components;  // names of those that matter; empty: all
    QStringList redirectsTo; // hosts that may answer in its place
    QString ca;              // absolute path; empty: the system's
};

// A mail account at SendGrid, or at whoever speaks its Web API v3.
struct SendgridSettings {
    QUrl url; // of the API's root
    SecretRef key;
    QString ca;         // absolute path; empty: the system's
    QString statusPage; // the target that is the vendor's own page; empty: none
};

// An account at Stripe.
struct StripeSettings {
    QUrl url; // of the API's root
    SecretRef key;
    QUrl webhookUrl;         // of the service: where events are to go; empty: not said
    SecretRef webhookSecret; // what such events are signed with
    QString ca;              // absolute path; empty: the system's
    QString statusPage;      // the target that is the vendor's own page; empty: none
};

// A count that a canister of the Internet Computer keeps, by the command that asks for it.
struct CanisterSettings {
    QString on;          // the host where the command runs; empty: this desk
    QStringList command; // the program and its arguments; no shell reads them
    QString value;       // where the number stands in the answer; empty: it is the answer
};

// Rows that something copies into a table.
struct SyncSettings {
    QString database;       // id of the postgres target that it lies in
    PostgresSettings login; // of that target
    QString table;          // "users", "public.users"
    QString updatedAt;      // column: when a row was written
    std::chrono::milliseconds maxAge = std::chrono::minutes(15);
    CountMode count = CountMode::Auto;
    int maxDifference = 0; // rows
    std::optional<CanisterSettings> canister;
};

// The classes of error lines that every log has, in the order in which they are shown; a line that tells of an
// error and is in none of the others is "other".
[[nodiscard]] const QStringList &logClasses();

// What a log is read from: a file, what pm2 writes for a process, or both.
struct LogSettings {
    QString path;       // on the host, may begin with ~/; on the desk absolute; empty: none
    QString pm2Process; // empty: none
    QString pm2;
    QString pm2Home;
    QMap<QString, QString> classes; // of the profile's own: name → RE2
};

// A pgbouncer target has PostgresSettings, with its console as the database.
using Settings =
    std::variant<TcpSettings, TlsSettings, HttpSettings, PostgresSettings, Pm2Settings, LogSettings, PrometheusSettings,
                 StatusPageSettings, SendgridSettings, StripeSettings, SyncSettings, SshSettings>;

struct Target {
    QString id;
    Kind kind = Kind::Tcp;
    QString label;
    QStringList needs;
    QStringList vantages;
    QString runsOn; // a host; empty: not said
    std::chrono::milliseconds every{15'000};
    std::chrono::milliseconds timeout{3'000};
    int failuresToAlarm = 3;  // looks that must fail in a row before it counts as down
    int successesToClear = 2; // and succeed in a row before it counts as up again
    Thresholds thresholds;
    Settings settings;
};

// Where the past beyond this machine is kept: a Prometheus that scrapes `bridgewatchctl watch --metrics`,
// or has series of its own that say the same.
struct PrometheusHistorySettings {
    QUrl url; // of the server's root
    SecretRef token;
    QString ca;                                 // absolute path; empty: the system's
    std::chrono::milliseconds interval{15'000}; // between two scrapes
    QMap<QString, QString> series;              // "target/reading" or "target@vantage/reading" → PromQL
};

struct HistorySettings {
    std::optional<PrometheusHistorySettings> prometheus;
};

// How long the past is kept, and how large its file may grow.
struct StoreSettings {
    std::chrono::milliseconds raw = std::chrono::hours(24);          // every look: 1h to 31d
    std::chrono::milliseconds minutes = std::chrono::hours(30 * 24); // 1d to 366d
    std::chrono::milliseconds hours = std::chrono::hours(365 * 24);  // 1d to 3660d; changes of state too
    qint64 bytes = 500'000'000;                                      // 10 MB to 100 GB
};

// Where backups of the database lie: files on a host.
struct BackupSettings {
    QString on;                                                // a host
    QString path;                                              // absolute; its last part may hold *, ? and [
    std::chrono::milliseconds maxAge = std::chrono::hours(26); // of the newest: 1 min to 30 d
};

// What the readiness checks cannot find out by themselves.
struct ReadinessSettings {
    std::optional<BackupSettings> backups;
};

// A profile that passed lint: everything in it is in range and every reference points somewhere.
struct Profile {
    QString name;
    QString path;           // absolute
    QList<Target> targets;  // hosts first: each is looked at like any other target, and looked from
    QStringList runbooks{}; // absolute paths
    AlertSettings alerts{};
    HistorySettings history{};
    StoreSettings store{};
    ResponseSettings response{};
    ReadinessSettings readiness{};

    [[nodiscard]] const Target *find(const QString &id) const;
    [[nodiscard]] Topology topology() const;
    // Every secret that it names.
    [[nodiscard]] QList<SecretRef> secrets() const;
};

} // namespace bridgewatch
