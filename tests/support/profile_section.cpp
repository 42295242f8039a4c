// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/profile_section.h"

namespace bridgewatch::test {
namespace {

const QByteArray timing = "every: 1m\ntimeout: 1s\nfailures_to_alarm: 5\nsuccesses_to_clear: 5";
const QByteArray always = "id: a\nlabel: L\nneeds: [bridge]\nthresholds: {}\n" + timing;
const QByteArray placed = always + "\nvantages: [desk, bridge]\nruns_on: bridge";
const QByteArray login = placed + "\nhost: h\nport: 1\nuser: u\npassword: none\nsslmode: disable\nsslrootcert: f\n"
                                  "sslcert: f\nsslkey: f\nchannel_binding: require";

const QByteArray window = "targets: [a]\nlabels: [a=b]\nwhy: x";

// A sync has a database in its profile.
const QByteArray syncAround = "version: 1\nname: T\nhosts: { bridge: { address: h } }\ntargets:\n"
                              "  - { id: db, kind: postgres, host: h, user: u, database: d, password: none }\n  - %\n";

QByteArray inBrackets(const QByteArrayList &lines)
{
    return "{ " + lines.join(", ") + " }";
}

// A map that `outer` has under `key`.
ProfileSection within(const ProfileSection &outer, const QByteArray &key, const QString &place, const QByteArray &lines)
{
    return {outer.name + ' ' + key, QStringLiteral("'%1'").arg(QString::fromLatin1(key)), place, lines,
            outer.with(key, "%")};
}

ProfileSection thresholdsOf(const ProfileSection &kind, const ProfileSchema &schema)
{
    const QString place = kind.place + QStringLiteral("/properties/thresholds");
    QByteArrayList readings;
    for (const QString &reading : schema.keys(place))
        readings << reading.toLatin1() + ": { warning: 1 }";
    return within(kind, "thresholds", place, readings.join('\n'));
}

// The maps of the section `alerts`.
QList<ProfileSection> alertSections(const QByteArray &head)
{
    const QString place = QStringLiteral("/properties/alerts");
    const ProfileSection alerts{"alerts", QStringLiteral("'alerts'"), place,
                                "alertmanagers: []\nrunbook_for: {}\nrespond_within: {}\nmaintenance: []",
                                head + "alerts: %\n"};
    const QString once = QStringLiteral("a maintenance window");
    const QByteArray windows = alerts.with("maintenance", "[ % ]");
    return {alerts,
            within(alerts, "respond_within", place + QStringLiteral("/properties/respond_within"),
                   "critical: 5m\nhigh: 5m\nwarning: 5m\ninfo: 5m"),
            {"alertmanager", QStringLiteral("an Alertmanager"), QStringLiteral("/$defs/alertmanager"),
             "url: http://h/\nfilter: [a=b]\nca: f", alerts.with("alertmanagers", "[ % ]")},
            {"maintenance once", once, QStringLiteral("/$defs/maintenance/oneOf/0"),
             "from: 2026-11-28T02:00Z\nto: 2026-11-28T03:30:30+01:00\n" + window, windows},
            {"maintenance every week", once, QStringLiteral("/$defs/maintenance/oneOf/1"),
             "every: Mon-Fri 22:00-02:00\ntimezone: Europe/Berlin\n" + window, windows}};
}

// The maps of what is done about an incident, and by whom.
QList<ProfileSection> responseSections(const QByteArray &head)
{
    const ProfileSection actions{"actions", QStringLiteral("'actions'"), QStringLiteral("/properties/actions"),
                                 "mode: confirm\nguard: {}\nlimit: 7", head + "actions: %\n"};
    return {
        {"incidents", QStringLiteral("'incidents'"), QStringLiteral("/properties/incidents"), "watch_gate: 1h",
         head + "incidents: %\n"},
        actions,
        within(actions, "guard", QStringLiteral("/properties/actions/properties/guard"),
               "users: [a]\napplications: [b]"),
        {"test_mail", QStringLiteral("'test_mail'"), QStringLiteral("/properties/test_mail"),
         "url: http://h/\ntoken: none\njson: { a: b }\nca: f", head + "test_mail: %\n"},
        {"grafana", QStringLiteral("'grafana'"), QStringLiteral("/properties/grafana"),
         "dashboard: http://h/\ntoken: none\nca: f", head + "grafana: %\n"},
        {"contact", QStringLiteral("a contact"), QStringLiteral("/$defs/contact"),
         "id: dba\nname: N\nrole: R\nphone: 1\nemail: a@h\nchat: slack:a\nwebhook: { env: A }\nhours: daily "
         "08:00-09:00\n"
         "timezone: Europe/Berlin",
         head + "contacts: [ % ]\n"},
        {"escalation rule", QStringLiteral("an escalation rule"), QStringLiteral("/$defs/escalation_rule"),
         "when: data-corruption\nafter: 5m\ncontact: dba\nwithin: 5m\nthen: lead",
         head + "contacts: [ { id: dba }, { id: lead } ]\nescalation: [ % ]\n"},
    };
}

} // namespace

QByteArrayList ProfileSection::keys() const
{
    QByteArrayList keys;
    for (const QByteArray &line : lines.split('\n'))
        keys << line.first(line.indexOf(": "));
    return keys;
}

QByteArray ProfileSection::profile() const
{
    return QByteArray(around).replace('%', inBrackets(lines.split('\n')));
}

QByteArray ProfileSection::with(const QByteArray &key, const QByteArray &value) const
{
    QByteArrayList kept = lines.split('\n');
    const QByteArray begin = key + ": ";
    kept.removeIf([&](const QByteArray &line) { return line.startsWith(begin); });
    if (!value.isEmpty())
        kept << key + ": " + value;
    return QByteArray(around).replace('%', inBrackets(kept));
}

QList<ProfileSection> kindSections()
{
    QList<ProfileSection> all;
    const auto add = [&](const QByteArray &kind, const QByteArray &lines) {
        all << ProfileSection{kind, QStringLiteral("a target"), QStringLiteral("/$defs/") + QString::fromLatin1(kind),
                              "kind: " + kind + '\n' + lines,
                              "version: 1\nname: T\nhosts: { bridge: { address: h } }\ntargets: [ % ]\n"};
    };
    add("http", placed + "\nurl: http://h/\nexpect: {}\nca: f");
    add("postgres", login + "\ndatabase: d\nadmin: { user: u }");
    add("pgbouncer", login + "\nadmin: { user: u }");
    add("pm2", always + "\non: bridge\nprocess: p\npm2: /bin/pm2\npm2_home: ~/p");
    add("log", always + "\non: bridge\npath: /var/log/a\npm2_process: p\npm2: /bin/pm2\npm2_home: ~/p\nclasses: {}");
    add("tcp", placed + "\nhost: h\nport: 1");
    add("tls", placed + "\nhost: h\nport: 1\nstarttls: none\nca: f");
    add("prometheus", placed + "\nurl: http://h/\nquery: up\ntoken: none\nca: f");
    for (const char *page : {"statuspage", "stripe-status"})
        add(page, placed + "\nurl: https://h/\ncomponents: [a]\nredirects_to: [h]\nca: f");
    const QByteArray account = placed + "\nbase_url: https://h/\napi_key: none\nca: f";
    add("sendgrid", account);
    add("stripe", account + "\nwebhook_url: https://h/\nwebhook_secret: none");
    all << ProfileSection{"sync", QStringLiteral("a target"), QStringLiteral("/$defs/sync"),
                          "kind: sync\n" + always +
                              "\nvantages: [desk, bridge]\ndatabase: db\ntable: t\nupdated_at: u\nmax_age: 1h\n"
                              "count: exact\nmax_difference: 5\ncanister: { command: [a] }",
                          syncAround};
    return all;
}

QList<ProfileSection> profileSections(const ProfileSchema &schema)
{
    const QByteArray targets = "targets: [ { id: a, kind: tcp, host: h, port: 1 } ]";
    const QByteArray head = "version: 1\nname: T\n" + targets + '\n';
    QList<ProfileSection> all{{"profile",
                               QStringLiteral("the profile"),
                               {},
                               head + "defaults: {}\nhosts: {}\nhistory: {}\nrunbooks: []\nalerts: {}\nincidents: "
                                      "{}\ntest_mail: { url: http://h/ }\ngrafana: { dashboard: http://h/ }\n"
                                      "actions: {}\ncontacts: []\nescalation: []\nreadiness: {}\nstore: {}",
                               "%"},
                              {"defaults", QStringLiteral("'defaults'"), QStringLiteral("/properties/defaults"), timing,
                               head + "defaults: %\n"},
                              {"host", QStringLiteral("a host"), QStringLiteral("/$defs/host"),
                               "address: h\nlabel: L\nport: 1\nuser: u\nidentity: f\nknown_hosts: f\n" + timing,
                               head + "hosts: { bridge: % }\n"}};
    all += alertSections(head);
    all += responseSections(head);
    all << ProfileSection{"store", QStringLiteral("'store'"), QStringLiteral("/properties/store"),
                          "kind: sqlite\nraw: 12h\nminutes: 7d\nhours: 30d\nsize: 100 MB", head + "store: %\n"};
    const ProfileSection readiness{"readiness", QStringLiteral("'readiness'"), QStringLiteral("/properties/readiness"),
                                   "backups: { on: bridge, path: /b/x }",
                                   head + "hosts: { bridge: { address: h } }\nreadiness: %\n"};
    all << readiness;
    all << within(readiness, "backups", QStringLiteral("/properties/readiness/properties/backups"),
                  "on: bridge\npath: /var/backups/*.dump\nmax_age: 2d");
    const QList<ProfileSection> kinds = kindSections();
    for (const ProfileSection &kind : kinds)
        all << kind << thresholdsOf(kind, schema);
    const auto of = [&kinds](const char *kind) {
        return *std::find_if(kinds.begin(), kinds.end(), [&](const ProfileSection &one) { return one.name == kind; });
    };
    all << within(thresholdsOf(of("sync"), schema), "sync.age_s", QStringLiteral("/$defs/limits"),
                  "warning: 1\ncritical: 2");
    all << within(of("sync"), "canister", QStringLiteral("/$defs/sync/properties/canister"),
                  "on: bridge\ncommand: [a]\nvalue: b");
    all << within(of("http"), "expect", QStringLiteral("/$defs/http/properties/expect"),
                  "status: 201\njson: { a: b }\nbody: x");
    const ProfileSection postgres = of("postgres");
    all << within(postgres, "admin", QStringLiteral("/$defs/postgres/properties/admin"), "user: u\npassword: none");
    all << within(of("pgbouncer"), "admin", QStringLiteral("/$defs/pgbouncer/properties/admin"),
                  "user: u\npassword: none");
    const ProfileSection history{"history", QStringLiteral("'history'"), QStringLiteral("/properties/history"),
                                 "prometheus: { url: http://h/ }", head + "history: %\n"};
    all << history;
    all << within(history, "prometheus", QStringLiteral("/properties/history/properties/prometheus"),
                  "url: http://h/\ntoken: none\nca: f\ninterval: 30s\nseries: { a/took_ms: up }");
    int form = 0;
    for (const char *place : {"from: keyring", "env: NAME", "file: f"})
        all << within(postgres, "password", QStringLiteral("/$defs/secret/oneOf/%1").arg(form++), place);
    return all;
}

} // namespace bridgewatch::test
