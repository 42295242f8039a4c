// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/runbook_values.h"

#include "core/runbook/placeholders.h"

#include <QSet>
#include <algorithm>

namespace bridgewatch {
namespace {

using Values = QMap<QString, QString>;

class ValueBook {
public:
    explicit ValueBook(const Profile &profile) : m_profile(profile) {}

    Values take()
    {
        for (const Target &target : m_profile.targets)
            addTarget(target);
        addDatabase();
        addPooler();
        addHost();
        addProcess();
        addPages();
        return std::move(m_values);
    }

private:
    void add(const QStringList &names, const QString &value)
    {
        for (const QString &name : names) {
            if (!value.isEmpty() && !m_values.contains(name))
                m_values.insert(name, value);
        }
    }

    void addOf(const Target &target, const QString &part, const QString &value)
    {
        add({placeholderName(target.id + u'.' + part)}, value);
    }

    void addServer(const Target &target, const QString &host, quint16 port, const QString &user = {})
    {
        addOf(target, QStringLiteral("host"), host);
        addOf(target, QStringLiteral("port"), QString::number(port));
        addOf(target, QStringLiteral("user"), user);
    }

    void addTarget(const Target &target)
    {
        if (const auto *tcp = std::get_if<TcpSettings>(&target.settings))
            addServer(target, tcp->host, tcp->port);
        else if (const auto *tls = std::get_if<TlsSettings>(&target.settings))
            addServer(target, tls->host, tls->port);
        else if (const auto *ssh = std::get_if<SshSettings>(&target.settings))
            addServer(target, ssh->address, ssh->port, ssh->user);
        else if (const auto *http = std::get_if<HttpSettings>(&target.settings))
            addOf(target, QStringLiteral("url"), shown(http->url));
        else if (const auto *pm2 = std::get_if<Pm2Settings>(&target.settings))
            addOf(target, QStringLiteral("process"), pm2->process);
        else if (const auto *log = std::get_if<LogSettings>(&target.settings))
            addOf(target, QStringLiteral("path"), log->path);
        else if (const auto *sync = std::get_if<SyncSettings>(&target.settings))
            addOf(target, QStringLiteral("table"), sync->table);
        else if (const auto *postgres = std::get_if<PostgresSettings>(&target.settings)) {
            addServer(target, postgres->host, postgres->port, postgres->user);
            addOf(target, QStringLiteral("database"), postgres->database);
        }
    }

    static QString shown(const QUrl &url) { return url.toString(QUrl::RemoveUserInfo); }

    [[nodiscard]] QList<const Target *> of(Kind kind) const
    {
        QList<const Target *> targets;
        for (const Target &target : m_profile.targets) {
            if (target.kind == kind)
                targets << &target;
        }
        return targets;
    }

    [[nodiscard]] bool isPoolersDoor(const PostgresSettings &settings) const
    {
        const QList<const Target *> poolers = of(Kind::PgBouncer);
        return std::any_of(poolers.begin(), poolers.end(), [&](const Target *pooler) {
            const auto *door = std::get_if<PostgresSettings>(&pooler->settings);
            return door && door->host == settings.host && door->port == settings.port;
        });
    }

    // Servers of a kind that are all the same one; empty when they differ.
    [[nodiscard]] QList<const PostgresSettings *> oneServer(Kind kind) const
    {
        QList<const PostgresSettings *> all;
        for (const Target *target : of(kind)) {
            const auto *settings = std::get_if<PostgresSettings>(&target->settings);
            if (settings && kind == Kind::Postgres && isPoolersDoor(*settings))
                continue; // looks through the pooler at the same server
            if (settings && !all.isEmpty() &&
                (settings->host != all.first()->host || settings->port != all.first()->port))
                return {};
            if (settings)
                all << settings;
        }
        return all;
    }

    void addDatabase()
    {
        const QList<const PostgresSettings *> all = oneServer(Kind::Postgres);
        if (all.isEmpty())
            return;
        const PostgresSettings &first = *all.first();
        add(names("db-host|database-host|postgres-host|pg-host|pghost|db-hostname|database-server"), first.host);
        add(names("db-port|database-port|postgres-port|pg-port|pgport"), QString::number(first.port));
        // The first is the one that people look with; others try the credentials of services.
        add(names("db-user|database-user|postgres-user|pg-user|pguser|db-username"), first.user);
        if (std::all_of(all.begin(), all.end(), [&](const auto *one) { return one->database == first.database; }))
            add(names("db-name|database-name|database|db|dbname|pgdatabase"), first.database);
        addServiceUser();
    }

    // Who logs in only from a host looks with the credential of a service there.
    void addServiceUser()
    {
        QSet<QString> users;
        for (const Target *target : of(Kind::Postgres)) {
            if (!target->vantages.contains(deskVantage()))
                users << std::get<PostgresSettings>(target->settings).user;
        }
        if (users.size() == 1)
            add(names("service-user|service-db-user|app-user|application-user"), *users.begin());
    }

    static QString deskVantage() { return QStringLiteral("desk"); }

    void addPooler()
    {
        const QList<const PostgresSettings *> all = oneServer(Kind::PgBouncer);
        if (all.isEmpty())
            return;
        add(names("pooler-host|pgbouncer-host"), all.first()->host);
        add(names("pooler-port|pgbouncer-port"), QString::number(all.first()->port));
        add(names("pooler-user|pgbouncer-user"), all.first()->user);
    }

    // The only host, or the only one that processes run on.
    void addHost()
    {
        QSet<QString> ids;
        for (const Target *target : of(Kind::Pm2))
            ids << target->runsOn;
        const QList<const Target *> hosts = of(Kind::Ssh);
        if (hosts.size() == 1)
            ids = {hosts.first()->id};
        const Target *host = ids.size() == 1 ? m_profile.find(*ids.begin()) : nullptr;
        const auto *ssh = host ? std::get_if<SshSettings>(&host->settings) : nullptr;
        if (!ssh)
            return;
        add(names("bridge-host|ssh-host|service-host|app-host|server|host"), ssh->address);
        add(names("ssh-user|bridge-user|deploy-user"), ssh->user);
        add(names("ssh-port"), QString::number(ssh->port));
    }

    void addProcess()
    {
        QSet<QString> processes;
        for (const Target *target : of(Kind::Pm2))
            processes << std::get<Pm2Settings>(target->settings).process;
        if (processes.size() == 1)
            add(names("process|process-name|pm2-process|service|service-name|app|app-name"), *processes.begin());
    }

    void addPages()
    {
        const QList<const Target *> pages = of(Kind::Http);
        const Target *health = pages.size() == 1 ? pages.first() : m_profile.find(QStringLiteral("health"));
        const auto *http = health ? std::get_if<HttpSettings>(&health->settings) : nullptr;
        if (http)
            add(names("health-url|health-check-url|health-endpoint"), shown(http->url));
        if (m_profile.response.testMail)
            add(names("test-mail-url|test-email-url"), shown(m_profile.response.testMail->url));
        if (m_profile.response.grafana)
            add(names("grafana-url|dashboard-url|grafana-dashboard"), shown(m_profile.response.grafana->dashboard));
    }

    static QStringList names(const char *list) { return QString::fromLatin1(list).split(u'|'); }

    const Profile &m_profile;
    Values m_values;
};

} // namespace

QMap<QString, QString> runbookValues(const Profile &profile)
{
    return ValueBook(profile).take();
}

} // namespace bridgewatch
