// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/profile_text.h"

#include <QDebug>

namespace bridgewatch::test {
namespace {

struct Print {
    QDebug &out;

    void operator()(const TcpSettings &settings) const
    {
        const auto &[host, port] = settings;
        out << host << port;
    }
    void operator()(const TlsSettings &settings) const
    {
        const auto &[host, port, startTls, ca] = settings;
        out << host << port << static_cast<int>(startTls) << ca;
    }
    void operator()(const HttpSettings &settings) const
    {
        const auto &[url, status, json, body, ca] = settings;
        out << url << status << json << body << ca;
    }
    void operator()(const PostgresSettings &settings) const
    {
        const auto &[host, port, database, user, password, mode, root, certificate, key, binding, admin] = settings;
        out << host << port << database << user << sslModeName(mode) << root << certificate << key
            << channelBindingName(binding);
        (*this)(password);
        if (admin) {
            out << admin->user;
            (*this)(admin->password);
        }
    }
    void operator()(const SecretRef &secret) const { out << static_cast<int>(secret.from) << secret.name; }
    void operator()(const Pm2Settings &settings) const
    {
        const auto &[process, pm2, home] = settings;
        out << process << pm2 << home;
    }
    void operator()(const PrometheusSettings &settings) const
    {
        const auto &[url, query, token, ca] = settings;
        out << url << query << ca;
        (*this)(token);
    }
    void operator()(const StatusPageSettings &settings) const
    {
        const auto &[url, components, redirectsTo, ca] = settings;
        out << url << components << redirectsTo << ca;
    }
    void operator()(const SendgridSettings &settings) const
    {
        const auto &[url, secret, ca, statusPage] = settings;
        out << url << ca << statusPage;
        (*this)(secret);
    }
    void operator()(const StripeSettings &settings) const
    {
        const auto &[url, secret, webhookUrl, webhookSecret, ca, statusPage] = settings;
        out << url << webhookUrl << ca << statusPage;
        (*this)(secret);
        (*this)(webhookSecret);
    }
    void operator()(const SyncSettings &settings) const
    {
        const auto &[database, login, table, updatedAt, maxAge, count, maxDifference, canister] = settings;
        out << database << table << updatedAt << maxAge.count() << static_cast<int>(count) << maxDifference;
        (*this)(login);
        if (canister) {
            const auto &[on, command, value] = *canister;
            out << on << command << value;
        }
    }
    void operator()(const LogSettings &settings) const
    {
        const auto &[path, process, pm2, home, classes] = settings;
        out << path << process << pm2 << home << classes;
    }
    void operator()(const SshSettings &settings) const
    {
        const auto &[address, port, user, identity, knownHosts] = settings;
        out << address << port << user << identity << knownHosts;
    }
    void operator()(const Target &target) const
    {
        const auto &[id, kind, label, needs, vantages, runsOn, every, timeout, failuresToAlarm, successesToClear,
                     thresholds, settings] = target;
        out << id << kindName(kind) << label << needs << vantages << runsOn << every.count() << timeout.count()
            << failuresToAlarm << successesToClear;
        for (auto it = thresholds.constBegin(); it != thresholds.constEnd(); ++it)
            out << it.key() << it->warning.value_or(-1) << it->critical.value_or(-1);
        std::visit(*this, settings);
    }
    void operator()(const QList<LabelMatcher> &matchers) const
    {
        for (const LabelMatcher &matcher : matchers)
            out << matcher.toString();
    }
    void operator()(const MaintenanceWindow &window) const
    {
        const auto &[from, to, days, fromMinute, toMinute, timezone, targets, labels, why] = window;
        out << from << to << days << fromMinute << toMinute << timezone << targets << why;
        (*this)(labels);
    }
    void operator()(const AlertSettings &alerts) const
    {
        const auto &[alertmanagers, runbookFor, respondWithin, maintenance] = alerts;
        for (const auto &[url, filter, ca] : alertmanagers) {
            out << url << ca;
            (*this)(filter);
        }
        out << runbookFor;
        for (const auto span : respondWithin)
            out << span.count();
        for (const MaintenanceWindow &window : maintenance)
            (*this)(window);
    }
    void operator()(const Contact &contact) const
    {
        const auto &[id, name, role, phone, email, chat, webhook, hours, timezone] = contact;
        out << id << name << role << phone << email << chat << timezone;
        (*this)(webhook);
        for (const auto &[days, from, to] : hours)
            out << days << from << to;
    }
    void operator()(const EscalationRule &rule) const
    {
        const auto &[when, scenario, severity, question, after, contact, within, then] = rule;
        out << static_cast<int>(when) << scenarioId(scenario) << severityName(severity) << question << after.count()
            << contact << within.count() << then;
    }
    void operator()(const ResponseSettings &response) const
    {
        const auto &[watchGate, actions, contacts, escalation, testMail, grafana] = response;
        const auto &[mode, users, applications, limit] = actions;
        out << watchGate.count() << static_cast<int>(mode) << users << applications << limit;
        for (const Contact &contact : contacts)
            (*this)(contact);
        for (const EscalationRule &rule : escalation)
            (*this)(rule);
        if (testMail) {
            const auto &[url, token, json, ca] = *testMail;
            out << url << json << ca;
            (*this)(token);
        }
        if (grafana) {
            const auto &[dashboard, token, ca] = *grafana;
            out << dashboard << ca;
            (*this)(token);
        }
    }
};

} // namespace

QString everythingIn(const Profile &profile)
{
    QString text;
    QDebug out(&text);
    for (const Target &target : profile.targets)
        Print{out}(target);
    out << profile.runbooks;
    Print{out}(profile.alerts);
    Print{out}(profile.response);
    if (const auto &prometheus = profile.history.prometheus) {
        const auto &[url, token, ca, interval, series] = *prometheus;
        out << url << ca << interval.count() << series;
        Print{out}(token);
    }
    if (const auto &backups = profile.readiness.backups) {
        const auto &[on, path, maxAge] = *backups;
        out << on << path << maxAge.count();
    }
    const auto &[raw, minutes, hours, bytes] = profile.store;
    out << raw.count() << minutes.count() << hours.count() << bytes;
    return text;
}

} // namespace bridgewatch::test
