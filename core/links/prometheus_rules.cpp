// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/prometheus_rules.h"

#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/prometheus_answer.h"

#include <QJsonArray>

namespace bridgewatch {
namespace {

void readRule(const QJsonObject &entry, PrometheusRules &rules)
{
    if (entry.value(u"type").toString() == u"recording")
        return;
    const QString name = plainLine(entry.value(u"name").toString(), 120);
    const QString query = plainLine(entry.value(u"query").toString(), PrometheusRule::queryCharacters);
    if (entry.value(u"type").toString() != u"alerting" || name.isEmpty() || query.isEmpty()) {
        ++rules.unreadable;
        return;
    }
    if (rules.alerting.size() >= prometheusRuleLimit) {
        ++rules.leftOut;
        return;
    }
    rules.alerting.append({name, query, plainLine(entry.value(u"health").toString(), 20),
                           plainLine(entry.value(u"lastError").toString(), 200)});
}

} // namespace

Result<PrometheusRules> parsePrometheusRules(int status, const QByteArray &body)
{
    const Result<QJsonObject> data = prometheusData(status, body);
    if (!data)
        return tl::make_unexpected(data.error());
    if (!data->value(u"groups").isArray())
        return fail(FailureCode::of(FailureCode::Family::NoData),
                    PrometheusText::tr("the answer is not one of Prometheus: it has no groups of rules"));
    PrometheusRules rules;
    for (const QJsonValue group : data->value(u"groups").toArray()) {
        for (const QJsonValue entry : group.toObject().value(u"rules").toArray())
            readRule(entry.toObject(), rules);
    }
    return rules;
}

} // namespace bridgewatch
