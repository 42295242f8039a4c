// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Describe {
    Q_DECLARE_TR_FUNCTIONS(Describe)
public:
    TopologyNode &node;

    void door(const QString &host, quint16 port) const
    {
        const QString number = QString::number(port);
        node.endpoint = QStringLiteral("%1:%2").arg(host.toLower(), number);
        node.address = host.contains(u':') ? QStringLiteral("[%1]:%2").arg(host, number)
                                           : QStringLiteral("%1:%2").arg(host, number);
    }
    void operator()(const TcpSettings &tcp) const { door(tcp.host, tcp.port); }
    void operator()(const TlsSettings &tls) const
    {
        door(tls.host, tls.port);
        node.detail =
            tls.startTls == StartTls::Postgres ? tr("certificate, behind a PostgreSQL SSL request") : tr("certificate");
    }
    void operator()(const HttpSettings &http) const
    {
        door(http.url.host(), static_cast<quint16>(http.url.port(http.url.scheme() == u"https" ? 443 : 80)));
        node.address = plainLine(http.url.toDisplayString());
        node.detail = tr("expects status %1").arg(http.expectStatus);
    }
    void operator()(const PostgresSettings &postgres) const
    {
        door(postgres.host, postgres.port);
        node.detail =
            tr("%1 as %2, sslmode %3")
                .arg(plainLine(postgres.database, 60), plainLine(postgres.user, 60), sslModeName(postgres.sslMode));
    }
    void operator()(const Pm2Settings &pm2) const
    {
        node.address = plainLine(pm2.process, 60);
        node.endpoint = QStringLiteral("%1/pm2/%2").arg(node.runsOn, pm2.process);
        node.detail = tr("kept alive by pm2 on %1").arg(node.runsOn);
    }
    void operator()(const PrometheusSettings &prometheus) const
    {
        const QUrl &url = prometheus.url;
        door(url.host(), static_cast<quint16>(url.port(url.scheme() == u"https" ? 443 : 80)));
        node.detail = tr("asks %1").arg(plainLine(prometheus.query, 120));
    }
    void operator()(const StatusPageSettings &page) const
    {
        door(page.url.host(), static_cast<quint16>(page.url.port(page.url.scheme() == u"https" ? 443 : 80)));
        node.detail =
            page.components.isEmpty()
                ? tr("what the vendor tells")
                : tr("what the vendor tells of %1").arg(plainLine(page.components.join(QStringLiteral(", ")), 120));
    }
    void account(const QUrl &url, const QString &statusPage) const
    {
        door(url.host(), static_cast<quint16>(url.port(url.scheme() == u"https" ? 443 : 80)));
        node.statusPage = statusPage;
    }
    void operator()(const SendgridSettings &mail) const
    {
        account(mail.url, mail.statusPage);
        node.detail = tr("the mail account");
    }
    void operator()(const StripeSettings &payments) const
    {
        account(payments.url, payments.statusPage);
        node.detail = payments.webhookUrl.isEmpty()
                          ? tr("the payments account")
                          : tr("the payments account, webhooks to %1").arg(plainLine(payments.webhookUrl.host(), 60));
    }
    void operator()(const SyncSettings &sync) const
    {
        node.address = plainLine(sync.table, 120);
        node.endpoint = QStringLiteral("%1/sync").arg(node.id); // no door of its own
        const QString age = readable(sync.maxAge);
        node.detail = sync.canister ? tr("table of %1, at most %2 old, against a canister").arg(sync.database, age)
                                    : tr("table of %1, at most %2 old").arg(sync.database, age);
    }
    void operator()(const LogSettings &log) const
    {
        node.address = plainLine(log.path.isEmpty() ? log.pm2Process : log.path, 120);
        node.endpoint = QStringLiteral("%1/log/%2/%3").arg(node.runsOn, log.path, log.pm2Process);
        node.detail = log.pm2Process.isEmpty() ? tr("log file") : tr("what pm2 writes for %1").arg(log.pm2Process);
    }
    void operator()(const SshSettings &ssh) const
    {
        door(ssh.address, ssh.port);
        node.address = ssh.port == 22 ? ssh.address : node.address;
        node.detail = tr("as %1").arg(plainLine(ssh.user, 60));
    }
};

} // namespace

const QStringList &logClasses()
{
    static const QStringList names{QStringLiteral("refused"),        QStringLiteral("timeout"),
                                   QStringLiteral("authentication"), QStringLiteral("tls"),
                                   QStringLiteral("pool"),           QStringLiteral("other")};
    return names;
}

const Target *Profile::find(const QString &id) const
{
    const auto found =
        std::find_if(targets.begin(), targets.end(), [&](const Target &target) { return target.id == id; });
    return found == targets.end() ? nullptr : &*found;
}

Topology Profile::topology() const
{
    Topology topology{name, {}};
    for (const Target &target : targets) {
        TopologyNode node;
        node.id = target.id;
        node.kind = target.kind;
        node.label = target.label;
        node.needs = target.needs;
        node.vantages = target.vantages;
        node.runsOn = target.runsOn;
        node.every = target.every;
        std::visit(Describe{node}, target.settings);
        topology.nodes.append(node);
    }
    return topology;
}

QList<SecretRef> Profile::secrets() const
{
    QList<SecretRef> all;
    const auto add = [&](const SecretRef &ref) {
        if (ref.from != SecretRef::From::None)
            all.append(ref);
    };
    for (const Target &target : targets) {
        if (const auto *postgres = std::get_if<PostgresSettings>(&target.settings)) {
            add(postgres->password);
            if (postgres->admin)
                add(postgres->admin->password);
        } else if (const auto *prometheus = std::get_if<PrometheusSettings>(&target.settings)) {
            add(prometheus->token);
        } else if (const auto *mail = std::get_if<SendgridSettings>(&target.settings)) {
            add(mail->key);
        } else if (const auto *payments = std::get_if<StripeSettings>(&target.settings)) {
            add(payments->key);
            add(payments->webhookSecret);
        }
    }
    if (history.prometheus)
        add(history.prometheus->token);
    for (const Contact &contact : response.contacts)
        add(contact.webhook);
    if (response.testMail)
        add(response.testMail->token);
    if (response.grafana)
        add(response.grafana->token);
    return all;
}

} // namespace bridgewatch
