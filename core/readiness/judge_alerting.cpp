// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/judge.h"
#include "core/readiness/promql.h"
#include "core/readiness/readiness_text.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

ReadinessCheck judgeAlertmanager(const AlertmanagerFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::Alertmanager, {}, Outcome::Ok, {}, {}, {}};
    if (!facts.status) {
        check.state = facts.status.error().code.is(FailureCode::Family::Stopped) ? Outcome::Unknown : Outcome::Failed;
        check.saw = ReadinessText::tr("%1 does not answer: %2").arg(facts.source, reasonOf(facts.status.error()));
        check.todo = ReadinessText::tr(
            "Start it, or mend the way to it: until then no alert is delivered, or none arrives here.");
        check.command = QStringLiteral("curl -sS %1/-/ready").arg(facts.source);
        return check;
    }
    check.saw = ReadinessText::tr("%1 answers, version %2.").arg(facts.source, facts.status->version);
    if (facts.status->cluster == u"settling") {
        check.state = Outcome::Warning;
        check.todo = ReadinessText::tr("Its cluster has not found itself yet; look again in a minute.");
    }
    return check;
}

bool isWatchdog(const Alert &alert)
{
    static const QRegularExpression form(QStringLiteral("watch[-_ ]?dog|dead[-_ ]?man|heart[-_ ]?beat"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(alert.name).hasMatch();
}

ReadinessCheck judgeWatchdog(const QList<AlertmanagerFacts> &servers)
{
    ReadinessCheck check{ReadinessTopic::Watchdog, {}, Outcome::Warning, {}, {}, {}};
    std::optional<Error> trouble;
    for (const AlertmanagerFacts &server : servers) {
        if (!server.alerts) {
            trouble = server.alerts.error();
            continue;
        }
        const auto found = std::find_if(server.alerts->alerts.begin(), server.alerts->alerts.end(), isWatchdog);
        if (found == server.alerts->alerts.end())
            continue;
        check.state = Outcome::Ok;
        check.saw = ReadinessText::tr("%1 stands at %2, as it should.").arg(found->name, server.source);
        return check;
    }
    if (trouble)
        return notRead(check.topic, {}, *trouble, ReadinessText::tr("Let the Alertmanager answer first."));
    check.saw = ReadinessText::tr("No alert that always fires has arrived.");
    check.todo =
        ReadinessText::tr("Add this rule to Prometheus, and have something outside complain when it stops arriving. "
                          "Where there is one, the way from Prometheus to the Alertmanager is cut.");
    check.command = QStringLiteral("- alert: Watchdog\n  expr: vector(1)\n  labels: { severity: none }");
    return check;
}

// Why a rule cannot fire, or empty.
QString troubleOf(const PrometheusRule &rule, const PromExpression &expression, const RuleServerFacts &server)
{
    if (rule.health != u"ok")
        return ReadinessText::tr("its health is %1%2")
            .arg(rule.health.isEmpty() ? ReadinessText::tr("not told") : rule.health,
                 rule.lastError.isEmpty() ? QString() : QString(QStringLiteral(": ") + rule.lastError));
    if (const auto &mismatch = expression.mismatch) {
        const auto side = [](const QString &labels) {
            return labels.isEmpty() ? ReadinessText::tr("all labels of its series")
                                    : ReadinessText::tr("labels %1").arg(labels);
        };
        return ReadinessText::tr("it can never fire: the labels of its two sides never match (%1 against %2)")
            .arg(side(mismatch->left), side(mismatch->right));
    }
    for (const QString &metric : expression.metrics) {
        if (server.series.contains(metric) && server.series.value(metric) < 1)
            return ReadinessText::tr("it cannot fire: there are no series %1").arg(metric);
    }
    return {};
}

ReadinessCheck judgeRules(const RuleServerFacts &facts)
{
    ReadinessCheck check{ReadinessTopic::ConnectionRules, {}, Outcome::Warning, {}, {}, {}};
    if (!facts.rules)
        return notRead(check.topic, {}, facts.rules.error(),
                       ReadinessText::tr("Let %1 answer first.").arg(facts.source));
    QStringList able;
    QStringList unable;
    bool isUnsure = false;
    for (const PrometheusRule &rule : facts.rules->alerting) {
        const PromExpression expression = readPromql(rule.query);
        if (!expression.isAboutConnections())
            continue;
        const QString trouble = troubleOf(rule, expression, facts);
        if (!trouble.isEmpty())
            unable << ReadinessText::tr("%1: %2").arg(rule.name, trouble);
        else
            able << rule.name;
        const auto isCounted = [&](const QString &metric) { return facts.series.contains(metric); };
        isUnsure = isUnsure || !std::all_of(expression.metrics.begin(), expression.metrics.end(), isCounted);
    }
    if (!unable.isEmpty()) {
        check.state = able.isEmpty() ? Outcome::Failed : Outcome::Warning;
        check.saw = someOf(unable, 2);
        check.todo =
            ReadinessText::tr("Mend the rule: aggregate both sides by the same labels, and take only metrics that are "
                              "scraped. Bridgewatch itself warns by sessions.used_ratio meanwhile.");
        check.command = QStringLiteral("sum by (instance) (pg_stat_activity_count)\n"
                                       "  > 0.8 * max by (instance) (pg_settings_max_connections)");
    } else if (able.isEmpty()) {
        check.saw = ReadinessText::tr("%1 has %2 alerting rules, none about connections.")
                        .arg(facts.source, QString::number(facts.rules->alerting.size()));
        check.todo = ReadinessText::tr("Add one that fires before the slots are used up (postgres_exporter).");
        check.command = QStringLiteral("- alert: PostgresConnectionsHigh\n"
                                       "  expr: sum by (instance) (pg_stat_activity_count)\n"
                                       "    > 0.8 * max by (instance) (pg_settings_max_connections)\n"
                                       "  for: 5m");
    } else if (isUnsure) {
        check.state = Outcome::Unknown;
        check.saw = ReadinessText::tr("%1 is there; whether its metrics have series was not told: %2")
                        .arg(someOf(able), facts.seriesTrouble);
        check.todo = ReadinessText::tr("Let %1 answer first.").arg(facts.source);
    } else {
        check.state = Outcome::Ok;
        check.saw = ReadinessText::tr("Able to fire: %1.").arg(someOf(able));
    }
    return check;
}

} // namespace

ReadinessChecks judgeAlerting(const ReadinessFacts &facts)
{
    ReadinessChecks checks;
    for (const AlertmanagerFacts &server : facts.alertmanagers)
        checks << judgeAlertmanager(server);
    if (facts.alertmanagers.isEmpty())
        checks << ReadinessCheck{
            ReadinessTopic::Alertmanager,
            {},
            Outcome::Warning,
            ReadinessText::tr("There is no Alertmanager in the profile."),
            ReadinessText::tr("Run one, and name it in the profile; until then only this window tells of "
                              "trouble."),
            QStringLiteral("alerts: { alertmanagers: [ { url: \"http://alertmanager:9093\" } ] }")};
    else
        checks << judgeWatchdog(facts.alertmanagers);
    for (const RuleServerFacts &server : facts.ruleServers)
        checks << judgeRules(server);
    if (facts.ruleServers.isEmpty() && !facts.databases.isEmpty())
        checks << ReadinessCheck{
            ReadinessTopic::ConnectionRules,
            {},
            Outcome::Unknown,
            ReadinessText::tr("There is no Prometheus in the profile whose rules could be read."),
            ReadinessText::tr("Name one in the profile: under 'history', or with a target that asks it for a "
                              "number."),
            QStringLiteral("history: { prometheus: { url: \"http://prometheus:9090\" } }")};
    return checks;
}

} // namespace bridgewatch
